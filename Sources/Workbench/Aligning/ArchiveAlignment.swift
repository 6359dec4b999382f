internal import Alignment
internal import TranslationTypes

/// Aligns many pairs of documents, which teach each other which words translate which. Of one task.
public final class ArchiveAlignment {
    /// What became of one pair of the list.
    public struct Outcome {
        /// The row of the list.
        public let pair: PairList.Pair
        /// The alignment, or why there is none.
        public let result: Result<AlignedDocuments, any Error>
    }

    private let segmentation: DocumentSegmentation
    private let isComparable: Bool
    private let isExplaining: Bool
    private let lexicons: AlignmentLexicons
    private let glossary: GlossaryTerms?

    /// - Parameters:
    ///   - segmentation: reads and cuts the documents.
    ///   - isComparable: for articles on one event that are no translations of each other.
    ///   - isExplaining: each link comes with what spoke for and against it.
    ///   - memories: teach which words translate which, beside the archive itself.
    ///   - glossary: terms whose concepts count where both documents of a pair name them.
    public init(
        segmentation: DocumentSegmentation, isComparable: Bool = false, isExplaining: Bool = false,
        memories: [MemoryFile] = [], glossary: GlossaryTerms? = nil
    ) {
        self.isExplaining = isExplaining
        self.segmentation = segmentation
        self.isComparable = isComparable
        lexicons = AlignmentLexicons(memories)
        self.glossary = glossary
    }

    /// Aligns every pair of a list, in its order; a pair that cannot be read does not keep the others back.
    ///
    /// The texts of all documents are held in memory, since each learns from all.
    /// - Parameters:
    ///   - list: the pairs.
    ///   - progress: told how many documents are read.
    /// - Throws: what reading the memories throws.
    public func align(_ list: PairList, progress: (Int) -> Void = { _ in }) throws -> [Outcome] {
        var read: [Result<(SegmentedDocument, SegmentedDocument), any Error>] = []
        for pair in list.pairs {
            read.append(
                Result {
                    (
                        try segmentation.segment(file: pair.source, language: pair.sourceLanguage),
                        try segmentation.segment(file: pair.target, language: pair.targetLanguage)
                    )
                })
            progress(read.count * 2)
        }
        let documents = read.map { try? $0.get() }
        let aligned = try aligned(documents)
        return zip(list.pairs, zip(read, aligned)).map { pair, work in
            Outcome(
                pair: pair, result: work.0.map { work.1 ?? AlignedDocuments(source: $0.0, target: $0.1, links: []) })
        }
    }

    /// Each pair that could be read with its links, those of one pair of languages learnt together.
    private func aligned(_ documents: [(SegmentedDocument, SegmentedDocument)?]) throws -> [AlignedDocuments?] {
        var result = [AlignedDocuments?](repeating: nil, count: documents.count)
        let groups = Dictionary(grouping: documents.indices.filter { documents[$0] != nil }) { index in
            documents[index].map { [$0.0.language, $0.1.language] } ?? []
        }
        for (languages, indexes) in groups {
            let aligner = Aligner.withNames(
                lexicon: try lexicons.lexicon(from: languages[0], to: languages[1]), glossary: glossary)
            let pairs = indexes.compactMap { documents[$0] }.map { source, target in
                AlignmentPair(
                    source: source.texts, target: target.texts, sourceLanguage: languages[0],
                    targetLanguage: languages[1], sourceParagraphs: source.paragraphs,
                    targetParagraphs: target.paragraphs)
            }
            if isExplaining {
                let found = isComparable ? aligner.explainComparable(pairs) : aligner.explain(pairs)
                for (index, found) in zip(indexes, found) {
                    result[index] = documents[index].map {
                        AlignedDocuments(source: $0.0, target: $0.1, explanations: found)
                    }
                }
                continue
            }
            let found = isComparable ? aligner.alignComparable(pairs) : aligner.align(pairs).map(\.links)
            for (index, found) in zip(indexes, found) {
                result[index] = documents[index].map { AlignedDocuments(source: $0.0, target: $0.1, links: found) }
            }
        }
        return result
    }
}
