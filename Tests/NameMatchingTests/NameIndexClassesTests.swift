import Testing

@testable import NameMatching

struct NameIndexClassesTests {
    private func keys(_ text: String, _ system: SoundSystem) -> SoundClasses.Keys {
        SoundClasses.standard.keys(of: SoundWord(system: system, sounds: [], text: text))
    }

    /// Worked out by hand from the letters: 1 lips, 2 teeth, 3 back, 4 hissing, 5 l r, 6 m n, 7 a vowel that begins.
    @Test(arguments: [
        ("дилнигар", SoundSystem.cyrillic, [2, 5, 6, 3, 5]), ("dilnigar", .latin, [2, 5, 6, 3, 5]),
        ("迪丽尼格尔", .han, [2, 5, 6, 3, 5]), ("абай", .cyrillic, [7, 1]), ("阿拜", .han, [7, 1]),
        ("schtscherbakow", .latin, [4, 5, 1, 3, 1]), ("щербаков", .cyrillic, [4, 5, 1, 3, 1]),
        ("анна", .cyrillic, [7, 6]), ("mama", .latin, [6, 6]), ("محمد", .abjad, [6, 3, 6, 2]), ("", .latin, []),
    ])
    func `reads words of all letters as the same classes`(_ text: String, _ system: SoundSystem, _ usual: [UInt8]) {
        #expect(keys(text, system).usual == usual)
    }

    /// Pinyin j, q and x before i also stand for g, k and h: 吉尔吉斯 is Kyrgyz.
    @Test func `has a second reading where letters have two`() {
        let kyrgyz = keys("吉尔吉斯", .han)
        #expect(kyrgyz.usual == [4, 5, 4, 4])
        #expect(kyrgyz.other == [3, 5, 3, 4])
    }

    @Test func `joins words as if they were written as one`() {
        let one = keys("нур", .cyrillic).joined(with: keys("али", .cyrillic))
        #expect(one == keys("нурали", .cyrillic))
    }

    /// By hand: the key 1 2 with its ends is 0 1 2 0.
    @Test func `takes groups of classes with the ends marked`() {
        var grams: [UInt16] = []
        ClassGrams.append([1, 2], .twoAndThree, to: &grams)
        let expected: [UInt16] = [1, 8 + 2, 16, 64 + 8 + 2, 64 + 64 + 16]
        #expect(grams == expected)
        grams = []
        ClassGrams.append([1, 2], .four, to: &grams)
        #expect(grams == [64 + 16])
    }

    @Test func `gives the greatest of a tally, the first of equals first`() {
        var tally = Tally()
        for round in 1...2 {
            tally.clear(1000)
            for item in 0..<1000 { tally.add(Float(item * 7 % 50 + round), to: Int32(item)) }
            let all = (0..<1000).sorted { ($1 * 7 % 50, $0) < ($0 * 7 % 50, $1) }
            #expect(tally.best(30) { $1 }.map { Int($0.item) } == Array(all.prefix(30)))
        }
    }
}
