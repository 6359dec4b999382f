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

    /// A unit needs its variants alone; whatever else is left out counts as not stated.
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
    /// TMX `xml:lang`, in canonical case.
    public var language: LanguageTag
    /// TMX `seg`: the text with its inline codes.
    public var content: InlineContent
    /// Notes on this side alone (TMX `note`), in order.
    public var notes: [Note]
    /// Typed properties of this side alone (TMX `prop`), in order; the texts before and after it are among them.
    public var properties: [Property]
    /// Every further attribute of the variant, unknown ones included, as written and in order.
    public var attributes: [Attribute]

    /// Takes a literal for content that has no codes: `content: "Қытай"`.
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
    /// Plain text; TMX allows no markup in a note.
    public let text: String
    /// Attributes as written, for example `xml:lang`.
    public let attributes: [Attribute]

    /// The note is in no stated language unless the attributes hold an `xml:lang`.
    public init(_ text: String, attributes: [Attribute] = []) {
        self.text = text
        self.attributes = attributes
    }
}

/// A typed value for tools: TMX `prop`.
public struct Property: Sendable, Hashable {
    /// One of ``Kind``, or whatever another tool calls it; TMX fixes no list.
    public let type: String
    /// Plain text; the type decides its form.
    public let value: String
    /// Attributes other than `type`, as written.
    public let attributes: [Attribute]

    /// The type stands first, then the value: `Property(Property.Kind.alignmentConfidence, "0.874")`.
    public init(_ type: String, _ value: String, attributes: [Attribute] = []) {
        self.type = type
        self.value = value
        self.attributes = attributes
    }
}

extension Property {
    /// Property types that Tilmach itself writes; the `x-` prefix marks them as a tool's own (TMX 1.4b §3.1).
    public enum Kind {
        /// A document's title, with its language behind the type: `x-document-kk`.
        public static let document = "x-document"
        /// A document's address, with its language behind the type: `x-url-kk`.
        public static let url = "x-url"
        /// A document's authors, joined by `; `, with its language behind the type: `x-author-kk`.
        public static let author = "x-author"
        /// A document's date as ISO 8601, with its language behind the type: `x-date-kk`.
        public static let date = "x-date"
        /// The probability that the unit's sides belong together: `0.000` to `1.000`.
        public static let alignmentConfidence = "x-alignment-confidence"
        /// On a variant: the text of the segment before it; missing at the beginning of a document.
        public static let previousContext = "x-context-previous"
        /// On a variant: the text of the segment after it; missing at the end of a document.
        public static let nextContext = "x-context-next"
    }
}
