internal import TranslationTypes

extension NameExplanation {
    /// How the two names were read: “Kazakh in Cyrillic letters – Chinese characters, by sound”.
    func route(_ comparer: inout NameComparer) -> String {
        if let place { return Self.route(for: place) }
        guard !findings.isEmpty else { return "as they are written, without letters that could be read" }
        let sides = "\(Self.words(for: first)) – \(Self.words(for: second))"
        if readsPinyin(&comparer) { return "\(sides), Latin letters read as Pinyin of a Chinese form" }
        if first.system == .han && second.system == .han { return "\(sides), by characters and their syllables" }
        return "\(sides), by sound"
    }

    private static func words(for name: PreparedName) -> String {
        let letters =
            switch name.writing {
            case .latin, nil: "Latin letters"
            case .cyrillic: "Cyrillic letters"
            case .uyghur, .kazakh, .abjad: "Arabic letters"
            case .han: "Chinese characters"
            }
        if name.writing == .han { return letters }
        if let language = name.name.language, let words = languages[language.language] {
            return "\(words) in \(letters)"
        }
        return name.writing == .uyghur ? "\(letters) read as Uyghur" : letters
    }

    private static let languages = [
        "ar": "Arabic", "en": "English", "fa": "Persian", "kk": "Kazakh", "ky": "Kyrgyz", "ru": "Russian",
        "tg": "Tajik",
        "tk": "Turkmen", "tr": "Turkish", "ug": "Uyghur", "ur": "Urdu", "uz": "Uzbek", "zh": "Chinese",
    ]
}
