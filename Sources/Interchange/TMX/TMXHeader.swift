public import TranslationTypes

/// What a TMX file says of itself before its units: TMX 1.4b `header`, and the attributes of `tmx` and `body`.
public struct TMXHeader: Sendable, Hashable {
    /// The version as written; ``TMXWriter`` writes 1.4 whatever it says here.
    public var version: String
    /// Every attribute of `header`, unknown ones included, as written and in order.
    public var attributes: [Attribute]
    public var notes: [Note]
    public var properties: [Property]
    /// Tables of characters that were encoded outside Unicode (`ude`).
    public var userDefinedEncodings: [UserDefinedEncoding]
    /// The attributes of `tmx` other than `version`, and of `body`: namespaces, mostly.
    public var rootAttributes: [Attribute]

    public init(
        version: String = Self.writtenVersion, attributes: [Attribute] = [], notes: [Note] = [],
        properties: [Property] = [], userDefinedEncodings: [UserDefinedEncoding] = [],
        rootAttributes: [Attribute] = []
    ) {
        self.version = version
        self.attributes = attributes
        self.notes = notes
        self.properties = properties
        self.userDefinedEncodings = userDefinedEncodings
        self.rootAttributes = rootAttributes
    }

    /// A header for a file of our own; `sourceLanguage` nil stands for `*all*`.
    public init(sourceLanguage: LanguageTag?, toolVersion: String) {
        self.init(attributes: [
            Attribute("creationtool", "Tilmach"), Attribute("creationtoolversion", toolVersion),
            Attribute("segtype", "sentence"), Attribute("o-tmf", "Tilmach"), Attribute("adminlang", "en"),
            Attribute("srclang", sourceLanguage?.description ?? Self.everyLanguage),
            Attribute("datatype", "PlainText"),
        ])
    }

    /// The value of an attribute of `header`, for example `creationtool`.
    public subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// The source language of units that name none; nil for `*all*`, for none, and for what is no language tag.
    public var sourceLanguage: LanguageTag? { self["srclang"].flatMap(Self.sourceLanguage) }

    /// Reads a `srclang` attribute.
    static func sourceLanguage(_ text: String) -> LanguageTag? {
        if text.lowercased() == everyLanguage { return nil }
        do { return try LanguageTag(text) } catch { return nil }
    }

    /// TMX 1.4b `srclang`: any variant may be the source.
    static let everyLanguage = "*all*"
    /// The version that the writer writes.
    public static let writtenVersion = "1.4"
}

/// A table of user-defined characters: TMX 1.4b `ude`.
public struct UserDefinedEncoding: Sendable, Hashable {
    /// The attributes of `ude`: `name`, `base`.
    public let attributes: [Attribute]
    /// The attributes of each `map`: `unicode`, `code`, `ent`, `subst`.
    public let maps: [[Attribute]]

    public init(attributes: [Attribute], maps: [[Attribute]]) {
        self.attributes = attributes
        self.maps = maps
    }
}
