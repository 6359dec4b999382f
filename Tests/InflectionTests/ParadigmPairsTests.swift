import Inflection
import Testing

@Suite struct ParadigmPairsTests {
    /// The share of pairs that must come out as written.
    private static let required = 0.98

    @Test func `puts a Russian term in the place of another with its number and case`() throws {
        try check(RussianGrammar(), "ru", atLeast: 240)
    }

    @Test func `puts an English term in the place of another with its number`() throws {
        try check(EnglishGrammar(), "en", atLeast: 200)
    }

    private func check(_ grammar: any Grammar, _ language: String, atLeast count: Int) throws {
        let pairs = try ParadigmPair.read(language)
        #expect(pairs.count >= count)
        let misses = pairs.filter { $0.result(grammar) != $0.newForm }
        for miss in misses {
            print("miss:", miss.oldForm, miss.oldLemma, miss.replacement, miss.newForm, miss.result(grammar) ?? [])
        }
        #expect(Double(pairs.count - misses.count) >= Self.required * Double(pairs.count))
    }
}
