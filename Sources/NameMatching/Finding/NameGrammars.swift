internal import Inflection
internal import TranslationTypes

/// The grammar by which names of a language are inflected in its texts.
enum NameGrammars {
    private static let russian = RussianGrammar()

    /// The grammar of a language in its usual script; nil where there is none.
    static func grammar(for language: LanguageTag) -> (any Grammar)? {
        switch (language.language, language.script) {
        case ("kk", .cyrillic): SuffixGrammar.kazakh
        case ("ug", .arabic): SuffixGrammar.uyghur
        case ("ru", .cyrillic): russian
        default: nil
        }
    }
}
