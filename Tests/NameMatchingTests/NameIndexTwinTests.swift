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
        ["а", "a", "ئا", "阿"], ["и", "i", "ئى", "伊"],
    ]
    private static let names = 300, queries = 50, seed: UInt64 = 0x5EED_0A11

    private var generator = SeededGenerator(seed: seed)

    @Test func `finds what scoring every name finds`() {
        var test = self
        test.compare()
    }

    private mutating func compare() {
        let words = (0..<60).map { _ in (0..<below(3) + 3).map { _ in below(Self.syllables.count) } }
        let meant = (0..<Self.names).map { _ in (0..<below(3) + 1).map { _ in words[below(words.count)] } }
        let list = meant.map { written($0) }
        let short = NameIndex(list, matcher: .standard, effort: .short)
        let long = NameIndex(list, matcher: .standard, effort: .long)
        let slow = NameIndex(list, matcher: .standard, effort: nil)
        var found = 0
        for _ in 0..<Self.queries {
            let wanted = meant[below(meant.count)]
            let query = written(below(3) == 0 ? wanted.reversed() : wanted)
            guard let best = slow.candidates(for: query).first else { continue }
            let first = short.candidates(for: query).first
            if first == best { found += 1 }
            #expect(first == best || best.score < 0.9, "seed \(Self.seed): \(query.text)")
            // With the least effort, too, what is found is what is meant wherever scoring every name finds that.
            if Set(meant[best.position]) == Set(wanted) {
                let position = long.candidates(for: query).first?.position
                #expect(position.map { Set(meant[$0]) } == Set(wanted), "seed \(Self.seed): \(query.text)")
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
