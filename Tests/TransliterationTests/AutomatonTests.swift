import Testing
import TranslationTypes

@testable import Transliteration

struct AutomatonTests {
    private static let scheme = Scheme(
        id: "random", title: "", aliases: [], language: .undetermined, from: "Cyrl", to: "Latn", standard: "", year: "",
        sources: [], usualFor: [], reversibility: Reversibility(.no), notes: [], examples: [])

    /// Each seed is one set of rules and two hundred texts; a failure names the seed.
    @Test(arguments: 0..<12)
    func `program and automaton write what the plain reading writes`(seed: Int) {
        var random = RandomRules(seed: UInt64(seed))
        let rules = random.rules()
        let plain = PlainRuleReader(rules: rules)
        let stage = RuleStage(rules, check: .none)
        let transliterator = Transliterator(scheme: Self.scheme, stages: [stage], repairs: false)
        for _ in 0..<200 {
            let text = random.text()
            let expected = plain.read(text)
            #expect(
                stage.pieces(of: text).flatMap { Array($0.output.utf8) } == Array(expected.utf8),
                "seed \(seed), program, \(text)")
            var bytes: [UInt8] = []
            transliterator.append(Array(text.utf8).span, to: &bytes)
            #expect(
                bytes == Array(expected.utf8),
                "seed \(seed), automaton, \(text): \(String(decoding: bytes, as: UTF8.self))")
        }
    }

    @Test(arguments: 0..<40)
    func `the pieces cover the source`(seed: Int) {
        var random = RandomRules(seed: UInt64(seed))
        let stage = RuleStage(random.rules(), check: .none)
        let text = random.text()
        var end = 0
        for piece in stage.pieces(of: text) {
            #expect(piece.source.lowerBound == end)
            end = piece.source.upperBound
        }
        #expect(end == text.utf8.count)
    }
}
