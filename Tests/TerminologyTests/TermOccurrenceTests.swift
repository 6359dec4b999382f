import Terminology
import Testing

@Suite struct TermOccurrenceTests {
    @Test func `an occurrence without analyses is the term letter by letter`() {
        #expect(TermOccurrence(utf8Range: 0..<4, term: 0).features.isEmpty)
    }
}
