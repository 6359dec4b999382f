internal import Alignment
internal import TranslationTypes

/// The batch form of aligning: reads `src`, `tgt`, `src_lang`, `tgt_lang`, adds `links`.
///
/// `links` is a list of `[[source indexes], [target indexes], confidence]`, 0-based, in source order; a segment without a
/// counterpart is in a link with an empty side.
public struct AlignBatch: BatchTransform {
    private let alignment: DocumentAlignment

    /// Aligns every line in the same way, by default as translations of each other.
    public init(alignment: DocumentAlignment = DocumentAlignment()) { self.alignment = alignment }

    /// The member `links`, with confidences rounded to four decimals.
    public mutating func members(for line: JSONLine) throws -> [(key: String, json: [UInt8])] {
        let query = try line.decode(Query.self)
        let pair = AlignmentPair(
            source: query.src, target: query.tgt, sourceLanguage: try LanguageTag(query.src_lang),
            targetLanguage: try LanguageTag(query.tgt_lang))
        let links = try alignment.links(for: pair).map(WrittenLink.init)
        return [("links", try JSONFragment.bytes(links))]
    }

    private struct Query: Decodable {
        let src: [String]
        let tgt: [String]
        let src_lang: String
        let tgt_lang: String
    }

    /// A link as a list of three, which is how the scorers of the field read it.
    private struct WrittenLink: Encodable {
        let link: Link

        func encode(to encoder: any Encoder) throws {
            var list = encoder.unkeyedContainer()
            try list.encode(link.source)
            try list.encode(link.target)
            try list.encode((link.confidence * AlignBatch.confidenceScale).rounded() / AlignBatch.confidenceScale)
        }
    }

    /// Four decimals.
    fileprivate static let confidenceScale = 10_000.0
}
