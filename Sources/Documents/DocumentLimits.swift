/// Bounds on what a reader takes in, so that a hostile or mistaken file cannot fill the memory.
public struct DocumentLimits: Sendable, Hashable {
    /// Bytes of a file before it is read whole: 32 MiB, ten times a long novel in UTF-8.
    public var fileBytes = 32 << 20
    /// Bytes of one line of a plain text or Markdown file: 4 MiB, longer than any paragraph that was ever set.
    public var lineBytes = 4 << 20
    /// Blocks of one document; a book of 2,000 pages has about 20,000 paragraphs.
    public var blocks = 200_000
    /// Nesting of elements beyond which an HTML page is refused; see `HTMLTree.Limits`.
    public var htmlDepth = 2048
    /// Elements and runs of text of one HTML page.
    public var htmlNodes = 2_000_000
    /// Entries of a DOCX package; Word writes a few dozen, one more for each picture.
    public var zipEntries = 10_000
    /// Bytes of one part of a DOCX package after inflating: 128 MiB.
    public var inflatedBytes = 128 << 20
    /// Inflated by compressed size of one part; deflate reaches 1,032, real `document.xml` files 10 to 40.
    public var inflationRatio = 200
    /// Inflated bytes below which the ratio is not looked at: small parts of blanks compress well.
    public var ratioFloor = 1 << 20

    /// The limits above.
    public init() {}
}
