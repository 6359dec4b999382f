@testable import Transliteration

/// Rules and texts that nobody would write, over few letters, so that everything meets everything.
struct RandomRules {
    var generator: SeededGenerator

    private static let letters = Array("абвг'".unicodeScalars)
    private static let results = ["", "a", "b", "sh", "ž", "'", "ñg", "ي", "·", "shch"]
    private static let texture = Array("абвгщАБВГЩабвгщx7 -'éЯя漢\u{1F600}\nУ".unicodeScalars)

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func text() -> String {
        let length = Int.random(in: 0...24, using: &generator)
        return String(String.UnicodeScalarView((0..<length).map { _ in pick(Self.texture) }))
    }

    mutating func rules() -> RuleSet {
        var set = RuleSet()
        for _ in 0..<Int.random(in: 1...14, using: &generator) { set.rules.append(rule()) }
        set.caseReading = chance(0.1) ? .exact : chance(0.1) ? .small : .follows
        if chance(0.3) { set.capitals = [.init(small: "a", capital: "Ä")] }
        if chance(0.3) { set.wordCharacters = ["'"] }
        if chance(0.3) {
            set.marks = [
                WordMark(text: ["ء"], with: chance(0.7) ? letterSet() : nil, without: chance(0.7) ? letterSet() : nil)
            ]
        }
        return set
    }

    private mutating func rule() -> Rule {
        let source = (0..<Int.random(in: 1...3, using: &generator)).map { _ in pick(Self.letters) }
        var rule = Rule(source: source, result: Array(pick(Self.results).unicodeScalars))
        for _ in 0..<Int.random(in: 0...2, using: &generator) {
            rule.contexts.append(RuleContext(left: items(), right: items()))
        }
        if chance(0.1) {
            rule.source[0] = LetterCase([]).capital(rule.source[0])
            rule.isExact = true
        }
        return rule
    }

    private mutating func items() -> [ContextItem] {
        (0..<Int.random(in: 0...2, using: &generator)).map { _ in chance(0.3) ? .wordEdge : .letter(letterSet()) }
    }

    private mutating func letterSet() -> LetterSet {
        let letters = (0..<Int.random(in: 1...3, using: &generator)).map { _ in pick(Self.letters) }
        return LetterSet(letters: Set(letters), hasEveryLetter: chance(0.1), isNegated: chance(0.3))
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &generator)]
    }

    private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &generator) < share }
}
