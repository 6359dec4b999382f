internal import Alignment
internal import Foundation
internal import TranslationTypes

/// Aligns two segmented documents.
public struct DocumentAlignment: Sendable {
    private let aligner = Aligner()
    /// For articles on one event that are no translations of each other: links may cross, and many segments have none.
    public var isComparable: Bool

    public init(isComparable: Bool = false) { self.isComparable = isComparable }

    /// The two documents with every segment in exactly one link.
    public func align(_ source: SegmentedDocument, _ target: SegmentedDocument) -> AlignedDocuments {
        let pair = AlignmentPair(
            source: source.texts, target: target.texts, sourceLanguage: source.language,
            targetLanguage: target.language)
        return AlignedDocuments(source: source, target: target, links: links(for: pair))
    }

    /// The two documents with the links that a reviewer's ``LinkTable`` states.
    public func align(
        _ source: SegmentedDocument, _ target: SegmentedDocument, reviewedLinks path: String
    ) throws(WorkbenchError) -> AlignedDocuments {
        let text: String
        do { text = try String(contentsOfFile: path, encoding: .utf8) } catch {
            throw WorkbenchError(
                "\(path): cannot be read: \(error.localizedDescription)", advice: "A table of links is UTF-8 text.")
        }
        let links = try LinkTable.links(
            in: text, name: path, sourceCount: source.segments.count, targetCount: target.segments.count)
        return AlignedDocuments(source: source, target: target, links: links)
    }

    /// The links of a pair, in source order.
    func links(for pair: AlignmentPair) -> [Link] {
        guard !isComparable else { return aligner.alignComparable(pair) }
        return aligner.align(pair).beads.map { bead in
            Link(source: Array(bead.source), target: Array(bead.target), confidence: bead.confidence)
        }
    }
}
