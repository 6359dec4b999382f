internal import NameMatching
internal import TranslationTypes

/// What finds names in a text.
protocol NameSpotter: Sendable {
    /// The names of a text in order, none overlapping another.
    func names(in text: String, language: LanguageTag?) -> [SpottedName]
}

/// A name where it stands in a text.
struct SpottedName: Sendable, Hashable {
    /// Where it stands, in UTF-8 offsets of the text.
    let utf8Range: Range<Int>
    let kind: NameKind
    /// The name in its base form.
    let name: String
    /// Why it is taken for a name.
    let reason: String
}
