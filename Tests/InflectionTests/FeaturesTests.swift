import Inflection
import Testing

@Suite struct FeaturesTests {
    @Test func `a form without features is the citation form`() {
        let none: Features = []
        #expect(none.isEmpty)
        #expect(none.union(.plural).contains(.plural))
    }
}
