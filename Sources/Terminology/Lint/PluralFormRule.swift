internal import TranslationTypes

/// A term that looks like a plural: forms are made from the citation form, which is singular where the word has one.
public struct PluralFormRule: LintRule {
    /// `plural-form`.
    public let identifier = "plural-form"

    /// Makes the rule.
    public init() {}

    /// Every noun whose last word has a plural's ending. Endings mislead, so that it is never more than a hint.
    public func findings(in subject: LintSubject) -> [LintFinding] {
        subject.addresses.compactMap { address in
            let term = subject.termbase[address]
            guard [nil, .noun].contains(term.partOfSpeech), let ending = Self.pluralEnding(of: term) else { return nil }
            return finding(
                .info, "“\(term.text)” looks like a plural (-\(ending))",
                "write the singular, unless the word has none or the plural means another thing", at: address,
                in: subject)
        }
    }

    private static func pluralEnding(of term: Term) -> String? {
        guard let word = term.text.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "-" }).last,
            let endings = endings["\(term.language.language)-\(term.language.script)"]
        else { return nil }
        let length = word.unicodeScalars.count
        guard
            let ending = endings.first(where: { word.hasSuffix($0) && length >= $0.unicodeScalars.count + shortestStem }
            )
        else { return nil }
        let isOther = term.language.language == "en" && notPlural.contains { word.hasSuffix($0) }
        return isOther ? nil : ending
    }

    /// Plural suffixes by language and script (Kazakh -лар and its harmonies, Uyghur لار, English -s).
    private static let endings: [String: [String]] = [
        "en-Latn": ["s"], "kk-Cyrl": ["лар", "лер", "дар", "дер", "тар", "тер"],
        "kk-Arab": ["لار", "لەر", "دار", "دەر", "تار", "تەر"],
        "ug-Arab": ["لار", "لەر"], "ug-Cyrl": ["лар", "ләр"], "ug-Latn": ["lar", "ler"],
    ]
    /// English words in -s that are singular.
    private static let notPlural = ["ss", "us", "is", "ics", "news", "series", "species"]
    /// Letters: a shorter stem is hardly one (bus, дар).
    private static let shortestStem = 3
}
