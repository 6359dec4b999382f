/// One meaning in any number of languages: TMX `tu`.
///
/// A unit holds one variant or more a language; the order of variants is the file's order.
public struct TranslationUnit: Sendable, Hashable {
    /// The identifier that the unit's origin gave it (TMX `tuid`); nil when it gave none.
    public var identifier: String?
    /// The variants, in the order of their origin.
    public var variants: [TranslationVariant]
    /// The language that the others were translated from, when it is known.
    public var sourceLanguage: LanguageTag?
    /// Notes by people (TMX `note`), in order.
    public var notes: [Note]
    /// Typed properties (TMX `prop`), in order.
    public var properties: [Property]
    /// Every further attribute of the unit, unknown ones included, as written and in order.
    public var attributes: [Attribute]

    public init(
        identifier: String? = nil, variants: [TranslationVariant], sourceLanguage: LanguageTag? = nil,
        notes: [Note] = [], properties: [Property] = [], attributes: [Attribute] = []
    ) {
        self.identifier = identifier
        self.variants = variants
        self.sourceLanguage = sourceLanguage
        self.notes = notes
        self.properties = properties
        self.attributes = attributes
    }

    /// The first variant whose tag answers a request for `language`; see ``LanguageTag/matches(_:)``.
    public func variant(in language: LanguageTag) -> TranslationVariant? {
        variants.first { $0.language.matches(language) }
    }

    /// The value of the first property of that type.
    public func property(_ type: String) -> String? {
        properties.first { $0.type == type }?.value
    }
}

/// One language's side of a unit: TMX `tuv`.
public struct TranslationVariant: Sendable, Hashable {
    public var language: LanguageTag
    public var content: InlineContent
    public var notes: [Note]
    public var properties: [Property]
    /// Every further attribute of the variant, unknown ones included, as written and in order.
    public var attributes: [Attribute]

    public init(
        language: LanguageTag, content: InlineContent, notes: [Note] = [], properties: [Property] = [],
        attributes: [Attribute] = []
    ) {
        self.language = language
        self.content = content
        self.notes = notes
        self.properties = properties
        self.attributes = attributes
    }

    /// The text without inline codes.
    public var text: String { content.plainText }
}

/// A remark for people: TMX `note`.
public struct Note: Sendable, Hashable {
    public let text: String
    /// Attributes as written, for example `xml:lang`.
    public let attributes: [Attribute]

    public init(_ text: String, attributes: [Attribute] = []) {
        self.text = text
        self.attributes = attributes
    }
}

/// A typed value for tools: TMX `prop`.
public struct Property: Sendable, Hashable {
    public let type: String
    public let value: String
    /// Attributes other than `type`, as written.
    public let attributes: [Attribute]

    public init(_ type: String, _ value: String, attributes: [Attribute] = []) {
        self.type = type
        self.value = value
        self.attributes = attributes
    }
}

extension Property {
    /// Property types that Tilmach itself writes; the `x-` prefix marks them as a tool's own (TMX 1.4b §3.1).
    public enum Kind {
        public static let document = "x-document"
        public static let url = "x-url"
        public static let author = "x-author"
        public static let date = "x-date"
        public static let alignmentConfidence = "x-alignment-confidence"
        public static let previousContext = "x-context-previous"
        public static let nextContext = "x-context-next"
    }
}
