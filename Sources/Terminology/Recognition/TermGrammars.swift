internal import Inflection
internal import TranslationTypes

/// The grammar that goes with each language.
enum TermGrammars {
    /// The grammar of a language; words stay as they are in languages that we have none for.
    static func grammar(for language: LanguageTag) -> any Grammar {
        switch language.language {
        case "kk": SuffixGrammar.kazakh
        case "ug": SuffixGrammar.uyghur
        case "ru": RussianGrammar()
        case "en": EnglishGrammar()
        default: PlainGrammar(language: language)
        }
    }

    /// The grammar of Kazakh with its words written in other letters.
    static func kazakh(projection: @escaping @Sendable (String) -> String) -> any Grammar {
        SuffixGrammar.kazakh(projection: projection)
    }
}
