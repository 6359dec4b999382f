internal import TranslationTypes

/// The two languages of a file that holds no more.
struct BilingualLanguages {
    let source: LanguageTag
    /// Nil for a file without translations.
    let target: LanguageTag?

    /// Languages beyond those two that were given.
    private let others: Int

    /// The languages that a writer is given: the source of the header, or the first column; the next column.
    init(_ options: WritingOptions) {
        let languages = options.columns.compactMap { column -> LanguageTag? in
            if case .language(let language) = column { language } else { nil }
        }
        let source = options.header.sourceLanguage ?? languages.first
        let others = languages.filter { $0 != source }
        self.source = source ?? .undetermined
        target = others.first
        self.others = others.count - 1
    }

    /// Refuses languages that are not two.
    /// - Throws: ``InterchangeError`` when no language is given, or more than two.
    func check(file: String) throws(InterchangeError) {
        if source == .undetermined {
            throw InterchangeError(
                file: file, message: "the source language is not given", advice: "name the languages of the file")
        }
        if others > 0 {
            throw InterchangeError(
                file: file, message: "the format holds two languages, and \(others + 2) are given",
                advice: "write one file for each target language, or TMX")
        }
    }

    /// The variants of a unit.
    /// - Throws: ``InterchangeError`` when there is no source, or a variant that is neither.
    func pair(
        of unit: TranslationUnit, file: String, number: Int
    ) throws(InterchangeError) -> (source: TranslationVariant, target: TranslationVariant?) {
        func problem(_ message: String) -> InterchangeError {
            let name = unit.identifier.map { " (\($0))" } ?? ""
            return InterchangeError(
                file: file, message: "unit \(number)\(name) \(message)",
                advice: "write TMX or JSON Lines, which hold such units")
        }
        guard let first = place(of: source, in: unit) else { throw problem("has no text in “\(source)”") }
        var others = unit.variants
        let from = others.remove(at: first)
        guard let target,
            let second = others.firstIndex(where: { $0.language == target })
                ?? others.firstIndex(where: { $0.language.matches(target) })
        else {
            if let extra = others.first {
                throw problem("has a text in “\(extra.language)”, which the file does not hold")
            }
            return (from, nil)
        }
        let to = others.remove(at: second)
        if let extra = others.first { throw problem("has a further text in “\(extra.language)”") }
        return (from, to)
    }

    private func place(of language: LanguageTag, in unit: TranslationUnit) -> Int? {
        unit.variants.firstIndex { $0.language == language }
            ?? unit.variants.firstIndex { $0.language.matches(language) }
    }
}
