import Testing

@testable import NameMatching

struct NameIndexClassesTests {
    private func keys(_ text: String, _ system: SoundSystem) -> SoundClasses.Keys {
        SoundClasses.standard.keys(of: SoundWord(system: system, sounds: [], text: text))
    }

    /// Worked out by hand from the letters: 1 lips, 2 teeth, 3 back, 4 hissing, 5 l r, 6 m n, 7 a vowel that begins.
    private static let readings: [(String, SoundSystem, [UInt8])] = [
        ("дилнигар", SoundSystem.cyrillic, [2, 5, 6, 3, 5]), ("dilnigar", .latin, [2, 5, 6, 3, 5]),
        ("迪丽尼格尔", .han, [2, 5, 6, 3, 5]), ("абай", .cyrillic, [7, 1]), ("阿拜", .han, [7, 1]),
        ("schtscherbakow", .latin, [4, 5, 1, 3, 1]), ("щербаков", .cyrillic, [4, 5, 1, 3, 1]),
        ("анна", .cyrillic, [7, 6]), ("mama", .latin, [6, 6]), ("محمد", .abjad, [6, 3, 6, 2]), ("", .latin, []),
    ]

    @Test(arguments: readings)
    func `reads words of all letters as the same classes`(_ text: String, _ system: SoundSystem, _ usual: [UInt8]) {
        #expect(keys(text, system).usual == usual)
    }

    /// Latin q is k in Kazakh and ch in Pinyin.
    @Test func `has a second reading where letters have two`() {
        let keys = keys("qasim", .latin)
        #expect(keys.usual == [3, 4, 6])
        #expect(keys.others == [[4, 4, 6]])
    }

    /// 市 is the word for a city, which foreign names do not have.
    @Test func `reads Chinese characters as what they stand for in names, too`() {
        let (bare, city) = (keys("阿克苏", .han), keys("阿克苏市", .han))
        #expect(city.usual != bare.usual)
        #expect(city.others.contains(bare.usual))
    }

    /// By hand; in plain letters q is k and y is i.
    @Test(arguments: [("qasim", "kasym", 5), ("abc", "xyz", 0), ("", "abc", 0), ("nur", "nur", 3), ("ab", "ba", 1)])
    func `counts the letters that two words have in the same order`(_ one: String, _ other: String, _ count: Int) {
        let plain = PlainLetters(keys(one, .latin).plain)
        #expect(plain.common(with: keys(other, .latin).plain) == count)
    }

    @Test func `joins words as if they were written as one`() {
        let one = keys("нур", .cyrillic).joined(with: keys("али", .cyrillic))
        #expect(one == keys("нурали", .cyrillic))
    }

    /// By hand, in eights: the key 1 2 with its ends is 0 1 2 0; groups of three come after the 64 of two.
    @Test func `takes groups of classes with the ends marked`() {
        var grams: [UInt16] = []
        ClassGrams.append([1, 2], .twoAndThree, to: &grams)
        #expect(grams == [1, 10, 16, 74, 144])
        grams = []
        ClassGrams.append([1, 2], .four, to: &grams)
        #expect(grams == [80])
    }

    @Test func `gives the greatest of a tally, the first of equals first`() {
        var tally = Tally()
        for round in 1...2 {
            tally.clear(1000)
            let values: [Int] = (0..<1000).map { $0 * 7 % 50 + round }
            for item in values.indices { tally.add(Float(values[item]), to: Int32(item)) }
            let all = values.indices.sorted { (values[$1], $0) < (values[$0], $1) }
            let best = tally.best(30) { _, value in value }
            #expect(best.map { Int($0.item) } == Array(all.prefix(30)))
        }
    }
}
