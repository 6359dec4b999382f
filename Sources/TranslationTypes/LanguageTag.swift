/// A language and, where it matters, its script and region: a BCP 47 tag in canonical case.
///
/// Reads tags as files in the wild write them: any case, `_` for `-`, ISO 639-2 codes and the long-dead `iw`
/// style are accepted, and `zh-CN` and `zh-TW` keep their region while ``script`` answers for the usual script.
///
///     try LanguageTag("UG_arab").description   // "ug-Arab"
///     try LanguageTag("kaz-CYRL-kz").language  // "kk"
public struct LanguageTag: Sendable, Hashable {
    /// The ISO 639 code in lower case, the two-letter one where there is one.
    public let language: String
    /// The script that the tag itself names; nil when it names none.
    public let explicitScript: Script?
    /// The ISO 3166 or UN M.49 region in upper case.
    public let region: String?
    /// Variants, extensions and private use after the region, in lower case, joined by `-`.
    public let rest: String?

    /// Parses a tag.
    /// - Throws: ``LanguageTagError`` when the text is no BCP 47 tag.
    public init(_ text: some StringProtocol) throws(LanguageTagError) {
        guard let parsed = Self.parse(text) else { throw LanguageTagError(text: String(text)) }
        self = parsed
    }

    /// Puts a tag together from checked parts.
    public init(language: String, script: Script? = nil, region: String? = nil, rest: String? = nil) {
        self.language = language
        explicitScript = script
        self.region = region
        self.rest = rest
    }

    /// The script of text in this language: the tag's own, or else the usual one (CLDR likely subtags).
    public var script: Script {
        if let explicitScript { return explicitScript }
        switch (language, region) {
        case ("zh", "TW"), ("zh", "HK"), ("zh", "MO"): return .traditionalHan
        case ("yue", "CN"): return .simplifiedHan
        case ("kk", "CN"): return .arabic
        case ("kk", "TR"): return .latin
        case ("ug", "KZ"), ("ug", "KG"), ("ug", "UZ"): return .cyrillic
        default: return Self.usualScript[language] ?? .unknown
        }
    }

    /// The tag without region and rest, and without a script that is the language's usual one.
    ///
    /// Two texts with equal `base` are in the same language and script, whatever their region.
    public var base: LanguageTag {
        let usual = Self.usualScript[language] ?? .unknown
        return LanguageTag(language: language, script: script == usual ? nil : script)
    }

    /// Whether text tagged with this tag answers a request for `wanted` (RFC 4647 basic filtering on `base`).
    ///
    /// A request for a language alone, as in `kk`, is answered by every script of it; one for a region, as in `zh-TW`, asks
    /// for the region's usual script.
    public func matches(_ wanted: LanguageTag) -> Bool {
        guard language == wanted.language else { return false }
        if let region = wanted.region, let own = self.region, region != own { return false }
        let isForLanguageAlone = wanted.explicitScript == nil && wanted.region == nil
        return isForLanguageAlone || wanted.script == .unknown || wanted.script == script
    }

    /// `kk`: Kazakh, in Cyrillic unless a script or a region such as `CN` says otherwise.
    public static let kazakh = LanguageTag(language: "kk")
    /// `ug`: Uyghur, in Arabic script unless a script or a region such as `KZ` says otherwise.
    public static let uyghur = LanguageTag(language: "ug")
    /// `ru`: Russian, in Cyrillic.
    public static let russian = LanguageTag(language: "ru")
    /// `zh`: Chinese, in simplified characters unless a script or a region such as `TW` says otherwise.
    public static let chinese = LanguageTag(language: "zh")
    /// `en`: English of any region, in Latin script.
    public static let english = LanguageTag(language: "en")
    /// ISO 639-2 `und`: a language not known.
    public static let undetermined = LanguageTag(language: "und")

    /// The five languages of the project, in the order that tables show them.
    public static let workingLanguages: [LanguageTag] = [.kazakh, .uyghur, .russian, .chinese, .english]
}

// MARK: - Text form

extension LanguageTag: CustomStringConvertible, Comparable {
    /// The tag in canonical case, as TMX and HTML write it: `kk-Arab-CN`.
    public var description: String {
        var parts = [language]
        if let explicitScript { parts.append(explicitScript.code) }
        if let region { parts.append(region) }
        if let rest { parts.append(rest) }
        return parts.joined(separator: "-")
    }

    /// Orders by the text form, so that a language stands before its scripts and regions: `kk`, `kk-Arab`, `ru`.
    public static func < (a: LanguageTag, b: LanguageTag) -> Bool { a.description < b.description }
}

// MARK: - Parsing

extension LanguageTag {
    private static func parse(_ text: some StringProtocol) -> LanguageTag? {
        guard text.utf8.count <= longestTag else { return nil }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
            .map { $0.lowercased() }
        guard parts.allSatisfy(isSubtag), let first = parts.first, first.utf8.allSatisfy(\.isASCIILetter),
            (2...8).contains(first.utf8.count)
        else { return nil }
        var index = 1
        var language = first
        if index < parts.count, isExtendedLanguage(parts[index]), first.utf8.count <= 3 {
            language = parts[index]
            index += 1
        }
        var script: Script?
        if index < parts.count, let found = Script(parts[index]) {
            script = found
            index += 1
        }
        var region: String?
        if index < parts.count, isRegion(parts[index]) {
            region = parts[index].uppercased()
            index += 1
        }
        let rest = parts[index...].joined(separator: "-")
        return LanguageTag(
            language: twoLetterCode[language] ?? language, script: script, region: region,
            rest: rest.isEmpty ? nil : rest)
    }

    private static func isSubtag(_ text: String) -> Bool {
        (1...8).contains(text.utf8.count) && text.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
    }

    /// RFC 5646 §4.5: the canonical form of `zh-yue` is `yue`.
    private static func isExtendedLanguage(_ text: String) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy(\.isASCIILetter)
    }

    private static func isRegion(_ text: String) -> Bool {
        text.utf8.count == 2 && text.utf8.allSatisfy(\.isASCIILetter)
            || text.utf8.count == 3 && text.utf8.allSatisfy(\.isASCIIDigit)
    }

    /// RFC 5646 §4.4.1: a buffer of 35 suffices for well-formed tags in practice; doubled for private use.
    private static let longestTag = 70

    /// ISO 639-2 and -3 codes of the languages met here, and withdrawn two-letter codes, to today's shortest code.
    private static let twoLetterCode: [String: String] = [
        "kaz": "kk", "uig": "ug", "rus": "ru", "zho": "zh", "chi": "zh", "cmn": "zh", "eng": "en",
        "tur": "tr", "uzb": "uz", "kir": "ky", "tgk": "tg", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr",
        "iw": "he", "in": "id", "ji": "yi",
    ]

    /// CLDR likely subtags, for the languages met here.
    private static let usualScript: [String: Script] = [
        "kk": .cyrillic, "ug": .arabic, "ru": .cyrillic, "zh": .simplifiedHan, "en": .latin,
        "yue": .traditionalHan,
        "ky": .cyrillic, "tg": .cyrillic, "mn": .cyrillic, "tt": .cyrillic, "uk": .cyrillic, "be": .cyrillic,
        "bg": .cyrillic, "uz": .latin, "tr": .latin, "az": .latin, "tk": .latin, "de": .latin, "fr": .latin,
        "es": .latin, "it": .latin, "pt": .latin, "pl": .latin, "nl": .latin, "sv": .latin, "cs": .latin,
        "ar": .arabic, "fa": .arabic, "ur": .arabic,
    ]
}

/// A text that is no BCP 47 language tag.
public struct LanguageTagError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The text as given.
    public let text: String

    /// One line for people: the text as given, and tags that would be right.
    public var description: String {
        "“\(text)” is not a language tag; use BCP 47 codes such as kk, kk-Arab, ug, ug-Latn, ru, zh-Hans, en"
    }
}
