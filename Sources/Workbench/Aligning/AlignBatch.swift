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
        let links = try alignment.links(for: pair).map { link in
            WrittenLink(source: link.source, target: link.target, confidence: link.confidence)
        }
        return [("links", try JSONFragment.bytes(links))]
    }

    private struct Query: Decodable {
        let src: [String]
        let tgt: [String]
        let src_lang: String
        let tgt_lang: String
    }
}
