/// One name of a concept in one language and script (ISO 30042: `termSec`).
public struct Term: Sendable, Hashable {
    /// The citation form: singular and nominative where the language has them.
    public var text: String
    /// The language and script.
    public var language: LanguageTag
    /// How the term may be used; nil when the file does not say.
    public var status: TermStatus?
    /// The word class.
    public var partOfSpeech: PartOfSpeech?
    /// Whether capitals matter when the term is looked for.
    public var casePolicy: CasePolicy
    /// How the term is used, by whom and where.
    public var note: String?
    /// Where the term is from: a publication, a standard, a page.
    public var source: String?
    /// The day of the source or of the last review, as the file writes it: `2019-06-03`, `2021`.
    public var date: String?
    /// What else the file says of the term, in its order.
    public var details: [TermDetail]

    /// Puts a term together.
    public init(
        _ text: String, language: LanguageTag, status: TermStatus? = nil, partOfSpeech: PartOfSpeech? = nil,
        casePolicy: CasePolicy = .automatic, note: String? = nil, source: String? = nil, date: String? = nil,
        details: [TermDetail] = []
    ) {
        self.text = text
        self.language = language
        self.status = status
        self.partOfSpeech = partOfSpeech
        self.casePolicy = casePolicy
        self.note = note
        self.source = source
        self.date = date
        self.details = details
    }
}

/// Whether capitals matter when a term is looked for.
public enum CasePolicy: String, Sendable, Hashable, CaseIterable {
    /// They do for terms in capitals only, such as АҚШ or WHO, and do not for others.
    case automatic
    /// The term is found in any case.
    case insensitive
    /// Capitals of the term are capitals in the text; its small letters may be capitals at a sentence's start.
    case sensitive
}
