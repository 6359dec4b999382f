internal import Transliteration
internal import TranslationTypes

/// Writes text of a language's usual script in its other ones.
struct ScriptWriting: Sendable {
    let data: any LanguageData

    /// The scheme that writes each script; the ones that ``ScriptReading`` reads first.
    private static let schemes = [
        "kk-Arab": "var-kaz-Cyrl-Arab-tote", "kk-Latn": "kz-kaz-Cyrl-Latn-2021", "ug-Latn": "ug-uig-Arab-Latn.uly",
        "ug-Cyrl": "ug-uig-Arab-Cyrl",
    ]

    /// The text in a script; nil when there is no scheme for it.
    func write(_ text: String, _ language: LanguageTag, as route: String) -> String? {
        guard let id = Self.schemes[route] else { return nil }
        // Without the scheme nothing is suggested.
        return (try? SchemeCatalog.standard.transliterator(id, source: language, data: data))?.transliterate(text)
    }
}
