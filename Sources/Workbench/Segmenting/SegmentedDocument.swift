public import TranslationTypes

/// A document cut into segments, with the language that it is in.
public struct SegmentedDocument: Sendable, Hashable {
    /// The document as its reader gave it, with the blocks that the segments lie in.
    public let document: Document
    /// The language by which it was cut.
    public let language: LanguageTag
    /// How the language came to be known.
    public let languageOrigin: LanguageOrigin
    /// In reading order; none crosses from one block into the next.
    public let segments: [Segment]

    /// The segments must be cut from that very document; this is not checked.
    public init(
        document: Document, language: LanguageTag, languageOrigin: LanguageOrigin = .given, segments: [Segment]
    ) {
        self.document = document
        self.language = language
        self.languageOrigin = languageOrigin
        self.segments = segments
    }

    /// The segments' texts in order.
    public var texts: [String] { segments.map(\.text) }

    /// The numbers, from 0, of the segments with which blocks begin: paragraphs, headings, items.
    public var paragraphs: [Int] {
        segments.indices.filter { $0 == 0 || segments[$0].block != segments[$0 - 1].block }
    }
}

/// How a document's language came to be known.
public enum LanguageOrigin: Sendable, Hashable {
    /// The person said so.
    case given
    /// The document says so, and its letters do not contradict.
    case declared
    /// Its letters and words say so, with this confidence from 0 to 1.
    case detected(confidence: Double)
    /// Nothing says so; general rules were used.
    case unknown
}
