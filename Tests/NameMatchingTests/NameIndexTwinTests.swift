import Testing

@testable import NameMatching

/// The index beside its slow twin, which scores every name of the list.
struct NameIndexTwinTests {
    /// Syllables as four scripts write them; Chinese after the usual characters of transcription (新华社译名).
    private static let syllables: [[String]] = [
        ["ба", "ba", "با", "巴"], ["ди", "di", "دى", "迪"], ["гу", "gu", "گۇ", "古"], ["ра", "ra", "را", "拉"],
        ["ми", "mi", "مى", "米"], ["са", "sa", "سا", "萨"], ["то", "to", "تو", "托"], ["ху", "khu", "خۇ", "胡"],
        ["на", "na", "نا", "纳"], ["ла", "la", "لا", "拉"], ["ши", "shi", "شى", "希"], ["му", "mu", "مۇ", "穆"],
        ["ка", "ka", "كا", "卡"], ["по", "po", "پو", "波"], ["жи", "zhi", "ژى", "日"], ["ну", "nu", "نۇ", "努"],
        ["ри", "ri", "رى", "里"], ["та", "ta", "تا", "塔"], ["ко", "ko", "كو", "科"], ["де", "de", "دې", "德"],
        ["а", "a", "ئا", "阿"], ["и", "i", "ئى", "伊"], ["р", "r", "ر", "尔"], ["н", "n", "ن", "恩"], ["с", "s", "س", "斯"],
    ]
    private static let names = 500, queries = 80, seed: UInt64 = 0x5EED_0A11

    private var generator = SeededGenerator(seed: seed)

    @Test func `finds what scoring every name finds`() {
        var test = self
        test.compare()
    }

    private mutating func compare() {
        let words = (0..<60).map { _ in (0..<below(3) + 2).map { _ in below(Self.syllables.count) }
        }
        let meant = (0..<Self.names).map { _ in
            (0..<below(3) + 1).map { _ in words[below(words.count)] }
        }
        let list = meant.map { written($0) }
        let fast = NameIndex(list, matcher: .standard, effort: .long)
        let slow = NameIndex(list, matcher: .standard, effort: nil)
        var found = 0
        for _ in 0..<Self.queries {
            var wanted = meant[below(meant.count)]
            if below(3) == 0 { wanted.reverse() }
            if below(3) == 0 { wanted[0][0] = below(Self.syllables.count) }
            let query = written(wanted)
            let (one, other) = (fast.candidates(for: query), slow.candidates(for: query))
            if one.first == other.first {
                found += 1
            } else {
                #expect((other.first?.score ?? 0) < 0.9, "seed \(Self.seed): \(query.text)")
            }
        }
        #expect(Double(found) >= 0.98 * Double(Self.queries), "seed \(Self.seed): \(found) of \(Self.queries)")
    }

    /// A name of words in a script taken at random.
    private mutating func written(_ words: [[Int]]) -> Name {
        let script = below(4)
        let texts = words.map { word in word.map { Self.syllables[$0][script] }.joined() }
        return Name(texts.joined(separator: script == 3 ? "·" : " "), kind: below(2) == 0 ? .person : nil)
    }

    private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }
}
