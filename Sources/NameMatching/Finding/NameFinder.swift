internal import TextNormalization
public import TranslationTypes

/// Finds names of persons and places in running text of the five languages.
///
///     let finder = NameFinder(known: [Name("Қытай", language: .kazakh, kind: .place)])
///     finder.names(in: "Сауытбай Сайрагүл Қытайға қайтарылмайды.", language: .kazakh)
///     // Сайрагүл Сауытбай, a person; Қытай, a place
///
/// Places are found only where they are known: hand in a gazetteer, a ledger, glossaries. Persons are found by given names, endings
/// of surnames, patronymics, titles and Chinese surnames as well, and then wherever the text goes on with the surname alone.
/// Precision comes before recall: what nothing speaks for is left out, organisations are no persons.
public struct NameFinder: Sendable {
    private let known: KnownNameIndex

    /// Makes a finder ready; a few microseconds for each known name.
    ///
    /// - Parameter known: names with their kind and language; one without a kind is not used, one without a language is
    ///   looked for in the languages that its letters are written in.
    public init(known: some Sequence<Name> = EmptyCollection()) { self.known = KnownNameIndex(known) }

    /// The names in a text, in order; they do not overlap.
    ///
    /// Linear in the length of the text, some megabytes a second; a text is best given whole, since a surname alone is
    /// recognised by the full name elsewhere in it.
    ///
    /// - Parameters:
    ///   - text: running text, as plain text.
    ///   - language: its language; nil lets the letters tell.
    public func names(in text: String, language: LanguageTag?) -> [FoundName] {
        let language = language ?? LanguageIdentifier.standard.identify(text).language
        if language.language == "zh" { return HanNameSearch(text: text, known: known).names() }
        let words = TextWords(text, language: language)
        var search = NameSearch(words: words, known: known)
        return search.names()
    }
}
