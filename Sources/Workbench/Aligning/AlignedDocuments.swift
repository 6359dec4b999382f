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
    /// What a person should know of the links, a line each, as where a reviewed table does not fit the documents.
    public let notes: [String]

    init(source: SegmentedDocument, target: SegmentedDocument, links: [Link], notes: [String] = []) {
        self.init(source: source, target: target, links.map { ($0, nil) }, notes: notes)
    }

    init(source: SegmentedDocument, target: SegmentedDocument, explanations: [Explanation]) {
        self.init(source: source, target: target, explanations.map { ($0.link, $0) }, notes: [])
    }

    private init(
        source: SegmentedDocument, target: SegmentedDocument, _ links: [(link: Link, explanation: Explanation?)],
        notes: [String]
    ) {
        self.source = source
        self.target = target
        self.notes = notes
        self.links = SourceOrder.order(links.map(\.link), targetCount: target.segments.count).map { place in
            let (link, explanation) = links[place]
            return AlignedLink(
                sourceIndexes: link.source, targetIndexes: link.target, confidence: link.confidence,
                source: Self.join(link.source.map { source.segments[$0].text }, in: source.language),
                target: Self.join(link.target.map { target.segments[$0].text }, in: target.language),
                explanation: explanation)
        }
    }

    /// The documents with the links from a confidence up: a surer one stays, and the segments of others stay alone.
    ///
    /// A segment that is left alone so is as sure of it as the link was not, at most, and names the link as what else it could be.
    public func linked(from minimumConfidence: Double) -> AlignedDocuments {
        guard links.contains(where: { $0.isPair && $0.confidence < minimumConfidence }) else { return self }
        let kept: [(Link, Explanation?)] = links.flatMap { link -> [(Link, Explanation?)] in
            if let explanation = link.explanation {
                return explanation.linked(from: minimumConfidence).map { ($0.link, $0) }
            }
            let whole = Link(source: link.sourceIndexes, target: link.targetIndexes, confidence: link.confidence)
            return whole.linked(from: minimumConfidence).map { ($0, nil) }
        }
        return AlignedDocuments(source: source, target: target, kept, notes: notes)
    }

    /// The text of some segments of a side, joined as the language joins sentences.
    static func text(_ indexes: [Int], of side: SegmentedDocument) -> String {
        join(indexes.map { side.segments[$0].text }, in: side.language)
    }

    /// Links with both sides and at least this confidence.
    public func pairs(minimumConfidence: Double = 0) -> [AlignedLink] {
        links.filter { $0.isPair && $0.confidence >= minimumConfidence }
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
    /// Why, where somebody asked.
    let explanation: Explanation?

    /// Whether both sides have segments.
    public var isPair: Bool { !sourceIndexes.isEmpty && !targetIndexes.isEmpty }
}

extension LanguageTag {
    /// Whether sentences follow each other with a space.
    var writesSpaces: Bool { language != "zh" && language != "yue" && language != "ja" }
}
