public import TranslationTypes

/// A term as the search for it needs it.
public struct SoughtTerm: Sendable, Hashable {
    /// The citation form.
    public var text: String
    /// Its language and script.
    public var language: LanguageTag
    /// The word class; nil when nobody said.
    public var partOfSpeech: PartOfSpeech?
    /// Whether capitals matter.
    public var casePolicy: CasePolicy

    /// Puts a term together.
    public init(
        _ text: String, language: LanguageTag, partOfSpeech: PartOfSpeech? = nil, casePolicy: CasePolicy = .automatic
    ) {
        self.text = text
        self.language = language
        self.partOfSpeech = partOfSpeech
        self.casePolicy = casePolicy
    }

    /// A term that somebody typed: in the script of its letters, whatever script the texts are in.
    public init(typed text: String, language: LanguageTag) {
        var script: Script?
        var copy = text
        copy.withUTF8Span { bytes in
            switch WordScript(of: bytes) {
            case .latin: script = .latin
            case .cyrillic: script = .cyrillic
            case .arabic: script = .arabic
            case .other: script = nil
            }
        }
        self.init(text, language: LanguageTag(language: language.language, script: script).base)
    }

    /// The term of a termbase.
    public init(_ term: Term) {
        self.init(
            term.text, language: term.language, partOfSpeech: term.partOfSpeech, casePolicy: term.casePolicy)
    }
}
