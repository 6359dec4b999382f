internal import TranslationTypes

/// The languages of a PO file, as its header and the caller say.
struct POLanguages {
    /// The language of the messages.
    private(set) var source: LanguageTag
    /// The language of the translations.
    private(set) var target: LanguageTag

    /// Before a header is met.
    init(_ options: ReadingOptions) {
        source = options.sourceLanguage ?? Self.usualSource
        target = options.targetLanguage ?? .undetermined
    }

    /// What a header says, where the caller says nothing: `Language`, and `X-Source-Language` as Poedit writes it.
    mutating func read(_ header: POEntry, _ options: ReadingOptions) {
        if options.sourceLanguage == nil, let named = header.field("X-Source-Language").flatMap(Self.language) {
            source = named
        }
        if options.targetLanguage == nil, let named = header.field("Language").flatMap(Self.language) {
            target = named
        }
    }

    /// A locale's name as gettext writes it: `kk_KZ`, `uz@cyrillic`, `sr_RS.UTF-8@latin`.
    private static func language(_ text: String) -> LanguageTag? {
        let parts = text.split(separator: "@", maxSplits: 1)
        let name = parts.first?.split(separator: ".").first ?? ""
        guard let tag = XMLPassageScope.language(String(name)) else { return nil }
        guard parts.count == 2, let script = scripts[parts[1].lowercased()] else { return tag }
        return LanguageTag(language: tag.language, script: script, region: tag.region, rest: tag.rest)
    }

    /// The modifiers of glibc's locales that name a script.
    private static let scripts: [String: Script] = [
        "latin": .latin, "cyrillic": .cyrillic, "arabic": .arabic,
    ]

    /// Programs are written in English unless they say otherwise (gettext manual, “Preparing Program Sources”).
    private static let usualSource = LanguageTag.english
}
