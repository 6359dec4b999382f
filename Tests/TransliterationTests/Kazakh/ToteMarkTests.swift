import Testing

@testable import Transliteration

struct ToteMarkTests {
    @Test(
        arguments: [
            ("түр", true), ("сөз", true), ("әулие", false), ("өмір", true), ("көз", false), ("тіл", true),
            ("қауіп", false),
            ("дүние", false), ("тұр", false), ("бүртию", true), ("бала", false),
        ])
    func `marks words whose front vowels nothing else shows`(word: String, isMarked: Bool) {
        #expect(ToteMark.belongs(to: KazakhLetter.set(word)) == isMarked)
    }
}
