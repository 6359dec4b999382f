internal import Alignment
internal import TranslationTypes

/// Two segmented documents and the links between their segments.
///
/// Every segment of either side is in exactly one link; one without a counterpart is in a link with an empty side.
public struct AlignedDocuments: Sendable, Hashable {
    /// The side whose order ``links`` keeps.
    public let source: SegmentedDocument
    /// The side whose segments may come out of order, where the documents are comparable rather than translations.
    public let target: SegmentedDocument
    /// The links in the order of the source; a target segment without a counterpart follows the one before it.
    public let links: [AlignedLink]

    init(source: SegmentedDocument, target: SegmentedDocument, links: [Link]) {
        self.source = source
        self.target = target
        self.links = links.map { link in
            AlignedLink(
                sourceIndexes: link.source, targetIndexes: link.target, confidence: link.confidence,
                source: Self.join(link.source.map { source.segments[$0].text }, in: source.language),
                target: Self.join(link.target.map { target.segments[$0].text }, in: target.language))
        }
    }

    /// Links with both sides and at least this confidence.
    public func pairs(minimumConfidence: Double = 0) -> [AlignedLink] {
        links.filter { $0.isPair && $0.confidence >= minimumConfidence }
    }

    /// The links that a reader wants to see: all but pairs below this confidence.
    public func shown(minimumConfidence: Double) -> [AlignedLink] {
        links.filter { !$0.isPair || $0.confidence >= minimumConfidence }
    }

    private static func join(_ texts: [String], in language: LanguageTag) -> String {
        texts.joined(separator: language.writesSpaces ? " " : "")
    }
}

/// One link of two documents, with its texts.
public struct AlignedLink: Sendable, Hashable {
    /// 0-based numbers of the segments of each side.
    public let sourceIndexes: [Int]
    /// 0-based as well; empty where a source segment has no counterpart.
    public let targetIndexes: [Int]
    /// The probability that this very link is right, from 0 to 1.
    public let confidence: Double
    /// The segments of each side, joined as the language joins sentences; empty when the side is.
    public let source: String
    /// Joined by the target language's habit: with spaces in Kazakh, without in Chinese.
    public let target: String

    /// Whether both sides have segments.
    public var isPair: Bool { !sourceIndexes.isEmpty && !targetIndexes.isEmpty }
}

extension LanguageTag {
    /// Whether sentences follow each other with a space.
    var writesSpaces: Bool { language != "zh" && language != "yue" && language != "ja" }
}
