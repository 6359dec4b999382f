import Testing

@testable import Transliteration

/// Every scheme of letter rules that ships, compiled, against the plain reading of the same rules.
struct SchemeAutomatonTests {
    private static let catalog = SchemeCatalog.standard

    @Test(arguments: catalog.ids)
    func `a compiled scheme writes what its rules say`(id: String) throws {
        // Schemes with stages in code need word lists, and have no automaton.
        guard let transliterator = try? Self.catalog.transliterator(id, data: NoLanguageData()) else { return }
        let stages = transliterator.stages.compactMap { $0 as? RuleStage }
        guard !stages.isEmpty, stages.count == transliterator.stages.count else { return }
        let seed = UInt64.random(in: .min ... .max)
        var generator = SeededGenerator(seed: seed)
        var texts = transliterator.scheme.examples.map(\.source)
        for _ in 0..<40 { texts.append(Self.text(over: stages[0].program.alphabet, using: &generator)) }
        for text in texts {
            // transliteration(of:) takes every stage piece by piece, without an automaton.
            let expected = transliterator.transliteration(of: text).text
            var bytes: [UInt8] = []
            transliterator.append(Array(text.utf8).span, to: &bytes)
            #expect(bytes == Array(expected.utf8), "seed \(seed): \(text)")
        }
    }

    /// The scheme's own letters, some of them again and again, with what may stand between them.
    private static func text(over alphabet: Alphabet, using generator: inout SeededGenerator) -> String {
        let letters = alphabet.scalars.compactMap(\.self)
        let others = Array(" -.'’7x漢Яя\u{301}\u{200D}\n".unicodeScalars)
        var scalars: [Unicode.Scalar] = []
        for _ in 0..<Int.random(in: 0...30, using: &generator) {
            let isOwn = Int.random(in: 0..<5, using: &generator) > 0
            scalars.append((isOwn ? letters : others).randomElement(using: &generator) ?? " ")
            if Int.random(in: 0..<6, using: &generator) == 0, let last = scalars.last { scalars.append(last) }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
