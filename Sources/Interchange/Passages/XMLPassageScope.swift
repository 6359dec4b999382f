internal import Markup
internal import TranslationTypes

/// What the elements around a unit say of it.
struct XMLPassageScope {
    var sourceLanguage: LanguageTag?
    var targetLanguage: LanguageTag?
    /// False inside of `translate="no"`.
    var isTranslatable = true

    init(_ options: ReadingOptions) {
        sourceLanguage = options.sourceLanguage
        targetLanguage = options.targetLanguage
    }

    /// The same inside of an element: XLIFF 1.2 names languages on `file`, XLIFF 2 on the root.
    func entering(_ element: XMLElement) -> XMLPassageScope {
        var result = self
        if let language = Self.language(element["source-language"] ?? element["srcLang"]) {
            result.sourceLanguage = language
        }
        if let language = Self.language(element["target-language"] ?? element["trgLang"]) {
            result.targetLanguage = language
        }
        switch element["translate"] {
        case "no"?: result.isTranslatable = false
        case "yes"?: result.isTranslatable = true
        default: break
        }
        return result
    }

    /// TMX names the source language on `header`.
    mutating func enterTMXHeader(_ element: XMLElement) {
        if let language = element["srclang"].flatMap(TMXHeader.sourceLanguage) { sourceLanguage = language }
    }

    /// A language tag; nil for none and for what is no tag.
    static func language(_ text: String?) -> LanguageTag? {
        guard let text else { return nil }
        do { return try LanguageTag(text) } catch { return nil }
    }
}
