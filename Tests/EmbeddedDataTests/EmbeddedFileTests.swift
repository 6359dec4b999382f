import EmbeddedData
import Testing

struct EmbeddedFileTests {
    @Test func `finds files by their path`() {
        #expect(EmbeddedFile.paths == EmbeddedFile.paths.sorted())
        #expect(EmbeddedFile("srx/kk.srx")?.text.hasPrefix("<?xml") == true)
        #expect(EmbeddedFile("srx/none.srx") == nil)
    }
}
