internal import Inflection
internal import TranslationTypes

/// The grammar that goes with each language.
enum TermGrammars {
    /// The grammar of a language; words stay as they are in languages that we have none for.
    static func grammar(for language: LanguageTag) -> any Grammar {
        switch language.language {
        case "ru": RussianGrammar()
        case "en": EnglishGrammar()
        default: PlainGrammar(language: language)
        }
    }

    /// The grammar of a language whose words are written in other letters; nil when there is none.
    static func grammar(for language: LanguageTag, projection: @escaping @Sendable (String) -> String) -> (any Grammar)?
    {
        nil
    }
}
