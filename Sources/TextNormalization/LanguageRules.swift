internal import TranslationTypes

/// What the steps need to know of a language.
struct LanguageRules: Sendable, Hashable {
    /// Uyghur and Kazakh, whose Arabic alphabets write vowels as letters (`ە` beside `ھ`).
    let usesTurkicArabic: Bool
    let isKazakh: Bool
    /// Persian, Urdu and their like write `ک` and `ی`, and need ZWNJ inside words.
    let usesPersianLetters: Bool
    /// The dotless pair `I`–`ı`, `İ`–`i`.
    let hasDotlessI: Bool
    /// `ѐ` and `ѝ` are spellings of their own in Bulgarian and Macedonian.
    let keepsGraveVowels: Bool
    /// `һ` is a letter of the language, or may be.
    let hasCyrillicShha: Bool
    let isUndetermined: Bool
    /// The script to choose for a word whose letters could all be of either script.
    let prefersLatin: Bool?

    init(_ tag: LanguageTag) {
        let language = tag.language
        usesTurkicArabic = language == "ug" || language == "kk" || language == "ky"
        isKazakh = language == "kk"
        usesPersianLetters = ["fa", "ur", "ps", "ckb", "sd", "prs"].contains(language)
        hasDotlessI = ["tr", "az", "crh"].contains(language) || language == "kk" && tag.script == .latin
        keepsGraveVowels = ["bg", "mk"].contains(language)
        hasCyrillicShha = ["kk", "ug", "tt", "ba", "und"].contains(language)
        isUndetermined = language == "und"
        prefersLatin = tag.script == .latin ? true : tag.script == .cyrillic ? false : nil
    }
}
