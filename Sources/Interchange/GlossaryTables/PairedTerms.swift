internal import TranslationTypes

/// A concept as bilingual tables show it: rows of a source and a target term.
struct PairedTerms {
    /// The concept made of the rows so far.
    private(set) var concept: Concept
    private(set) var termLines: [Int] = []

    init(identifier: String) { concept = Concept(identifier: identifier) }

    /// Adds a row; a term that an earlier row has, all alike, is not added again.
    mutating func add(_ terms: [Term], line: Int) {
        for term in terms where !concept.terms.contains(term) {
            concept.terms.append(term)
            termLines.append(line)
        }
    }

    mutating func add(_ definition: Definition) {
        if !concept.definitions.contains(definition) { concept.definitions.append(definition) }
    }

    mutating func add(_ detail: TermDetail) {
        if !concept.details.contains(detail) { concept.details.append(detail) }
    }

    /// The rows of a concept: its terms of two languages side by side, the last one of the shorter list again and again, so that
    /// the rows hold every term and a reader finds each list in its order.
    static func rows(of concept: Concept, _ source: LanguageTag, _ target: LanguageTag) -> [(
        source: Term?, target: Term?
    )] {
        let sources = concept.terms.filter { $0.language == source }
        let targets = concept.terms.filter { $0.language == target }
        return (0..<max(sources.count, targets.count)).map { row in
            (
                sources.isEmpty ? nil : sources[min(row, sources.count - 1)],
                targets.isEmpty ? nil : targets[min(row, targets.count - 1)]
            )
        }
    }
}

/// The languages of a table that does not name them.
struct LanguagePair: Sendable, Hashable {
    let source: LanguageTag
    let target: LanguageTag

    init(_ options: GlossaryReadingOptions, file: String) throws(InterchangeError) {
        guard let source = options.sourceLanguage, let target = options.targetLanguage else {
            throw InterchangeError(
                file: file, message: "the file does not say which languages its columns are in",
                advice: "give the languages of source and target, such as ru and kk")
        }
        self.source = source
        self.target = target
    }
}
