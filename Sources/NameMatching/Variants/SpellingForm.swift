internal import TextNormalization
internal import TranslationTypes

/// The languages and scripts that names are spelled in, and how those of a name are found.
enum SpellingForm {
    static let kazakhLatin = LanguageTag(language: "kk", script: .latin)
    static let kazakhArabic = LanguageTag(language: "kk", script: .arabic)
    static let uyghurLatin = LanguageTag(language: "ug", script: .latin)
    static let uyghurCyrillic = LanguageTag(language: "ug", script: .cyrillic)
    static let traditional = LanguageTag(language: "zh", script: .traditionalHan)
    /// Chinese names in Latin letters; such names are read, and written as English has them.
    static let pinyin = LanguageTag(language: "zh", script: .latin)

    /// All of them, in the order in which they are shown: each language's usual script first.
    static let all: [LanguageTag] = [
        .kazakh, kazakhArabic, kazakhLatin, .uyghur, uyghurLatin, uyghurCyrillic, .russian, .chinese, traditional,
        .english,
    ]

    /// The tag that a table of ours writes, which names a form.
    static func tag(_ text: String) -> LanguageTag {
        guard let tag = all.first(where: { name($0) == text }) else {
            preconditionFailure("“\(text)” is no language and script of names")
        }
        return tag
    }

    /// How a form is written: with the script where a language's script is not the usual one, and always for Chinese.
    static func name(_ form: LanguageTag) -> String {
        form == .chinese ? "zh-Hans" : form.description
    }

    /// The form that the letters of a language are first read into.
    static func canonical(of form: LanguageTag) -> LanguageTag { LanguageTag(language: form.language) }

    /// The form of a name: what its language and letters say together.
    ///
    /// - Parameters:
    ///   - text: the name, normalised.
    ///   - language: its language where that is known.
    static func form(of text: String, language: LanguageTag?) -> LanguageTag {
        let script = Script(ofText: text)
        let code = language?.language ?? guessedLanguage(of: text, script)
        switch (code, script) {
        case ("zh", .latin): return pinyin
        case ("zh", _): return language?.script == .traditionalHan ? traditional : .chinese
        case ("kk", _), ("ug", _):
            let form = LanguageTag(language: code, script: script).base
            return all.contains(form) ? form : LanguageTag(language: code)
        default:
            let known = LanguageTag(language: code)
            return all.contains(known) ? known : guess(script)
        }
    }

    /// Letters tell more of a word or two than the frequencies that tell the language of a text.
    private static func guessedLanguage(of text: String, _ script: Script) -> String {
        let letters = Set(text.lowercased().unicodeScalars)
        func has(_ signs: String) -> Bool { !letters.isDisjoint(with: signs.unicodeScalars) }
        switch script {
        case .arabic:
            if has("ئېۈخغژ") { return "ug" }
            return has("حعٴ") || hasBareVowel(text) ? "kk" : "ug"
        case .cyrillic:
            if has("іұ") { return "kk" }
            if has("җ") { return "ug" }
            return has("әғқңөүһ") ? "kk" : "ru"
        case .latin:
            if has("ⱪⱨəɵƣⱬ") { return "ug" }
            return has("ūğıñŋ") ? "kk" : "en"
        default: return guess(script).language
        }
    }

    /// A Uyghur word never begins with a bare vowel letter, nor has it two of them side by side.
    private static func hasBareVowel(_ text: String) -> Bool {
        var isAfterConsonant = false
        for letter in text {
            let isVowel = "اەىوۇۆ".contains(letter)
            if isVowel, !isAfterConsonant { return true }
            isAfterConsonant = letter.isLetter && !isVowel
        }
        return false
    }

    private static func guess(_ script: Script) -> LanguageTag {
        switch script {
        case .cyrillic: .russian
        case .arabic: .uyghur
        case .han, .simplifiedHan, .traditionalHan: .chinese
        default: .english
        }
    }
}

extension SpellingForm {
    /// Whether a name in characters ends with a word for a kind of place.
    static func looksLikePlace(_ text: String) -> Bool {
        text.count > 1 && (text.last.map { "市县州区省镇乡村江河湖山國国縣區鎮鄉".contains($0) } ?? false)
            && ChineseSurnames.standard.length(in: text) == 0
    }
}
