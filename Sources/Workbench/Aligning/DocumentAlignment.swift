internal import Alignment
internal import Foundation
internal import TranslationTypes

/// Aligns segmented documents. Of one task.
public final class DocumentAlignment {
    private let isComparable: Bool
    /// Whether links come with the reasons for them.
    let isExplaining: Bool
    private let lexicons: AlignmentLexicons
    private let glossary: GlossaryTerms?

    /// An aligner of documents.
    /// - Parameters:
    ///   - isComparable: for articles on one event that are no translations of each other: links may cross, and many
    ///     segments have none.
    ///   - isExplaining: each link comes with what spoke for and against it, for reports to tell.
    ///   - memories: teach which words translate which; units with both languages count.
    ///   - glossary: terms whose concepts count where both documents name them.
    public init(
        isComparable: Bool = false, isExplaining: Bool = false, memories: [MemoryFile] = [],
        glossary: GlossaryTerms? = nil
    ) {
        self.glossary = glossary
        self.isExplaining = isExplaining
        self.isComparable = isComparable
        lexicons = AlignmentLexicons(memories)
    }

    /// The two documents with every segment in exactly one link.
    /// - Throws: what reading the memories throws.
    public func align(_ source: SegmentedDocument, _ target: SegmentedDocument) throws -> AlignedDocuments {
        let pair = AlignmentPair(
            source: source.texts, target: target.texts, sourceLanguage: source.language,
            targetLanguage: target.language, sourceParagraphs: source.paragraphs, targetParagraphs: target.paragraphs)
        if isExplaining {
            return AlignedDocuments(source: source, target: target, explanations: try explanations(for: pair))
        }
        return AlignedDocuments(source: source, target: target, links: try links(for: pair))
    }

    /// The two documents with the links that a reviewer's ``LinkTable`` states, as CSV too.
    ///
    /// Segments that no row names stay alone. Texts that are not those of the documents are told in the result's notes.
    /// - Throws: ``WorkbenchError`` with file and line where the table is wrong.
    public func align(
        _ source: SegmentedDocument, _ target: SegmentedDocument, reviewedLinks path: String
    ) throws(WorkbenchError) -> AlignedDocuments {
        let reviewed = try LinkTableReader.read(path, source: source, target: target)
        return AlignedDocuments(source: source, target: target, links: reviewed.links, notes: reviewed.notes)
    }

    /// The links of a pair, in source order.
    func links(for pair: AlignmentPair) throws -> [Link] {
        let aligner = try aligner(for: pair)
        guard !isComparable else { return aligner.alignComparable(pair) }
        return aligner.align(pair).links
    }

    /// The same links with the reasons.
    func explanations(for pair: AlignmentPair) throws -> [Explanation] {
        let aligner = try aligner(for: pair)
        return isComparable ? aligner.explainComparable(pair) : aligner.explain(pair)
    }

    private func aligner(for pair: AlignmentPair) throws -> Aligner {
        Aligner.withNames(
            lexicon: try lexicons.lexicon(from: pair.sourceLanguage, to: pair.targetLanguage), glossary: glossary)
    }
}
