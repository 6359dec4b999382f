internal import TranslationTypes

/// A segmented document as one JSON object.
public struct SegmentReport: Sendable, Hashable, Encodable {
    private let title: String?
    private let date: String?
    private let authors: [String]
    private let url: String?
    private let lang: String
    private let segments: [String]

    /// Takes over texts and metadata; blocks and offsets are left out.
    public init(_ segmented: SegmentedDocument) {
        title = segmented.document.title
        date = segmented.document.date
        authors = segmented.document.authors
        url = segmented.document.url
        lang = "\(segmented.language)"
        segments = segmented.texts
    }

    /// One line with sorted keys, without those of which the document says nothing.
    public func json() throws -> String { try JSONFragment.text(self) }
}
