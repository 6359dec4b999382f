internal import Transliteration
internal import TranslationTypes

/// The transliteration schemes by which the scripts of one language are read.
struct ScriptReading: Sendable {
    let language: LanguageTag
    let data: any LanguageData

    /// The letter schemes that read each script of a language in its usual one, the likeliest first.
    private static let reading: [String: [String]] = [
        "kk-Latn": [
            "kz-kaz-Latn-Cyrl-2021", "kz-kaz-Latn-Cyrl-2018", "kz-kaz-Latn-Cyrl-2017", "mw-kaz-Latn-Cyrl-qazaqparat",
        ],
        "kk-Arab": ["var-kaz-Arab-Cyrl-tote"],
        "ug-Latn": ["ug-uig-Latn.uly-Arab", "ug-uig-Latn.uyy-Arab", "ug-uig-Latn.cts-Arab"],
        "ug-Cyrl": ["ug-uig-Cyrl-Arab"],
    ]

    /// A term in the language's usual script; as it is when no scheme can be had.
    func inUsualScript(_ term: SoughtTerm) -> String {
        guard let script = term.language.explicitScript ?? (term.language.region == nil ? nil : term.language.script),
            script != language.script
        else { return term.text }
        return conversions(named: "\(language.language)-\(script.code)").first?.transliterate(term.text) ?? term.text
    }

    /// All ways to read a script.
    func conversions(from script: WordScript) -> [Transliterator] {
        switch script {
        case .latin: conversions(named: "\(language.language)-Latn")
        case .cyrillic: conversions(named: "\(language.language)-Cyrl")
        case .arabic: conversions(named: "\(language.language)-Arab")
        case .other: []
        }
    }

    /// The way to write the usual script in another, letter by letter.
    func projection(to script: Script) -> Transliterator? {
        guard language.language == "kk", script == .arabic else { return nil }
        return transliterator("var-kaz-Cyrl-Arab-tote")
    }

    private func conversions(named name: String) -> [Transliterator] {
        (Self.reading[name] ?? []).compactMap(transliterator)
    }

    private func transliterator(_ id: String) -> Transliterator? {
        // A scheme whose word lists are not installed reads nothing; the other scripts go on working.
        try? SchemeCatalog.standard.transliterator(id, source: language, data: data)
    }
}
