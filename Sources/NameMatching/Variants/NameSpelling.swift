public import TranslationTypes

/// The spellings of a name and what must be said of them.
public struct NameSpelling: Sendable, Hashable {
    /// The name that was spelled.
    public let name: Name
    /// The language and script that it was read in.
    public let form: LanguageTag
    /// The spellings, grouped by language and script in the order of ``NameSpeller/forms``, the usual one of each first.
    public let variants: [NameVariant]
    /// What a reader must know, a sentence each: that an original cannot be known, that a data package is missing.
    public let notes: [String]

    /// The spellings in one language and script, the usual one first.
    /// - Parameter form: a language and script.
    public func variants(in form: LanguageTag) -> [NameVariant] {
        variants.filter { $0.language.base == form.base }
    }
}
