import NameMatching
import Testing

struct NameIndexTests {
    @Test func `finds a name that stands in the list`() {
        let index = NameIndex([Name("Құлжа"), Name("Қашқар")])
        #expect(index.candidates(for: Name("Қашқар")).first?.position == 1)
    }
}
