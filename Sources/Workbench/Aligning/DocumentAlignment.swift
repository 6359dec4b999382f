internal import Alignment
internal import Foundation
internal import TranslationTypes

/// Aligns segmented documents. Of one task.
public final class DocumentAlignment {
    private let isComparable: Bool
    private let lexicons: AlignmentLexicons

    /// An aligner of documents.
    /// - Parameters:
    ///   - isComparable: for articles on one event that are no translations of each other: links may cross, and many
    ///     segments have none.
    ///   - memories: teach which words translate which; units with both languages count.
    public init(isComparable: Bool = false, memories: [MemoryFile] = []) {
        self.isComparable = isComparable
        lexicons = AlignmentLexicons(memories)
    }

    /// The two documents with every segment in exactly one link.
    /// - Throws: what reading the memories throws.
    public func align(_ source: SegmentedDocument, _ target: SegmentedDocument) throws -> AlignedDocuments {
        let pair = AlignmentPair(
            source: source.texts, target: target.texts, sourceLanguage: source.language,
            targetLanguage: target.language)
        return AlignedDocuments(source: source, target: target, links: try links(for: pair))
    }

    /// The two documents with the links that a reviewer's ``LinkTable`` states.
    /// - Throws: ``WorkbenchError`` with file and line where the table is wrong.
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
    func links(for pair: AlignmentPair) throws -> [Link] {
        let aligner = Aligner.withNames(
            lexicon: try lexicons.lexicon(from: pair.sourceLanguage, to: pair.targetLanguage))
        guard !isComparable else { return aligner.alignComparable(pair) }
        return aligner.align(pair).links
    }
}
