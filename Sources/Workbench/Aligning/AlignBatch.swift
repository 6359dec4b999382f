internal import Alignment
internal import TranslationTypes

/// The batch form of aligning: reads `src`, `tgt`, `src_lang`, `tgt_lang`, adds `links`.
///
/// `src_paragraphs` and `tgt_paragraphs`, which may be missing, are the 0-based numbers of the segments with which paragraphs
/// begin, rising; they count where both are given.
///
/// `links` is a list of `[[source indexes], [target indexes], confidence]`, 0-based, in source order; a segment without a
/// counterpart is in a link with an empty side.
public struct AlignBatch: BatchTransform {
    private let alignment: DocumentAlignment
    private let minimumConfidence: Double

    /// Aligns every line in the same way, by default as translations of each other.
    /// - Parameters:
    ///   - alignment: how to align; one that explains adds `explanations`, one for each link.
    ///   - minimumConfidence: the segments of links below it stay alone.
    public init(alignment: DocumentAlignment = DocumentAlignment(), minimumConfidence: Double = 0) {
        self.alignment = alignment
        self.minimumConfidence = minimumConfidence
    }

    /// The member `links`, with confidences rounded to four decimals.
    public mutating func members(for line: JSONLine) throws -> [(key: String, json: [UInt8])] {
        let query = try line.decode(Query.self)
        let pair = AlignmentPair(
            source: query.src, target: query.tgt, sourceLanguage: try LanguageTag(query.src_lang),
            targetLanguage: try LanguageTag(query.tgt_lang),
            sourceParagraphs: try Self.paragraphs(query.src_paragraphs, of: query.src, "src"),
            targetParagraphs: try Self.paragraphs(query.tgt_paragraphs, of: query.tgt, "tgt"))
        guard alignment.isExplaining else {
            let links = try alignment.links(for: pair).flatMap { $0.linked(from: minimumConfidence) }
            return [("links", try JSONFragment.bytes(links.map(Self.written)))]
        }
        let explanations = try alignment.explanations(for: pair).flatMap { $0.linked(from: minimumConfidence) }
        return [
            ("links", try JSONFragment.bytes(explanations.map { Self.written($0.link) })),
            ("explanations", try JSONFragment.bytes(explanations.map(WrittenReasons.init))),
        ]
    }

    private static func written(_ link: Link) -> WrittenLink {
        WrittenLink(source: link.source, target: link.target, confidence: link.confidence)
    }

    private struct Query: Decodable {
        let src: [String]
        let tgt: [String]
        let src_lang: String
        let tgt_lang: String
        let src_paragraphs: [Int]?
        let tgt_paragraphs: [Int]?
    }

    /// The beginnings of paragraphs, which must be segments in rising order.
    private static func paragraphs(
        _ beginnings: [Int]?, of segments: [String], _ side: String
    ) throws(WorkbenchError) -> [Int] {
        guard let beginnings else { return [] }
        let isRising = zip(beginnings, beginnings.dropFirst()).allSatisfy { $0 < $1 }
        guard isRising, beginnings.allSatisfy(segments.indices.contains) else {
            throw WorkbenchError(
                "“\(side)_paragraphs” does not name segments of “\(side)” in rising order",
                advice: "It holds the number of each segment with which a paragraph begins, the first segment being 0.")
        }
        return beginnings
    }
}
