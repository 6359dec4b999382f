internal import TranslationTypes

/// A unit as JSON Lines write it; the README beside this file describes the fields.
struct JSONUnit: Codable {
    var id: String?
    var source_lang: String?
    var variants: [JSONVariant]
    var notes: [JSONNote]?
    var properties: [JSONProperty]?
    var attributes: [JSONAttribute]?

    init(_ unit: TranslationUnit) {
        id = unit.identifier
        source_lang = unit.sourceLanguage?.description
        variants = unit.variants.map(JSONVariant.init)
        notes = JSONNote.list(unit.notes)
        properties = JSONProperty.list(unit.properties)
        attributes = JSONAttribute.list(unit.attributes)
    }

    func unit() throws(LanguageTagError) -> TranslationUnit {
        var result = TranslationUnit(identifier: id, variants: [])
        for variant in variants { result.variants.append(try variant.variant()) }
        if let source_lang { result.sourceLanguage = try LanguageTag(source_lang) }
        result.notes = (notes ?? []).map(\.note)
        result.properties = (properties ?? []).map(\.property)
        result.attributes = (attributes ?? []).map(\.attribute)
        return result
    }
}

struct JSONVariant: Codable {
    var lang: String
    var text: String
    /// Text and codes in order; absent when the text is all there is.
    var runs: [JSONRun]?
    var notes: [JSONNote]?
    var properties: [JSONProperty]?
    var attributes: [JSONAttribute]?

    init(_ variant: TranslationVariant) {
        lang = variant.language.description
        text = variant.text
        runs = variant.content.codes.isEmpty ? nil : variant.content.runs.map(JSONRun.init)
        notes = JSONNote.list(variant.notes)
        properties = JSONProperty.list(variant.properties)
        attributes = JSONAttribute.list(variant.attributes)
    }

    func variant() throws(LanguageTagError) -> TranslationVariant {
        TranslationVariant(
            language: try LanguageTag(lang),
            content: runs.map { InlineContent($0.map(\.run)) } ?? InlineContent(text),
            notes: (notes ?? []).map(\.note), properties: (properties ?? []).map(\.property),
            attributes: (attributes ?? []).map(\.attribute))
    }
}

/// A string, or an object for an inline code.
enum JSONRun: Codable {
    case text(String)
    case code(JSONCode)

    init(_ run: InlineContent.Run) {
        switch run {
        case .text(let text): self = .text(text)
        case .code(let code): self = .code(JSONCode(code))
        }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do { self = .text(try container.decode(String.self)) } catch { self = .code(try container.decode(JSONCode.self)) }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .code(let code): try container.encode(code)
        }
    }

    var run: InlineContent.Run {
        switch self {
        case .text(let text): .text(text)
        case .code(let code): .code(code.code)
        }
    }
}

struct JSONCode: Codable {
    var kind: String
    var attributes: [JSONAttribute]?
    var content: [JSONRun]?

    private enum CodingKeys: String, CodingKey {
        case kind = "code"
        case attributes, content
    }

    init(_ code: InlineCode) {
        kind = code.kind.rawValue
        attributes = JSONAttribute.list(code.attributes)
        content = code.content.runs.isEmpty ? nil : code.content.runs.map(JSONRun.init)
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        kind = try container.decode(String.self, forKey: .kind)
        attributes = try container.decodeIfPresent([JSONAttribute].self, forKey: .attributes)
        content = try container.decodeIfPresent([JSONRun].self, forKey: .content)
        if InlineCode.Kind(rawValue: kind) == nil {
            throw DecodingError.dataCorruptedError(
                forKey: .kind, in: container,
                debugDescription: "“\(kind)” is no inline code: bpt, ept, it, ph, hi, sub, ut")
        }
    }

    var code: InlineCode {
        InlineCode(
            kind: InlineCode.Kind(rawValue: kind) ?? .unknown, attributes: (attributes ?? []).map(\.attribute),
            content: InlineContent((content ?? []).map(\.run)))
    }
}

struct JSONAttribute: Codable {
    var name: String
    var value: String

    /// Nil for none, so that the field is left out.
    static func list(_ attributes: [Attribute]) -> [JSONAttribute]? {
        attributes.isEmpty ? nil : attributes.map { JSONAttribute(name: $0.name, value: $0.value) }
    }

    var attribute: Attribute { Attribute(name, value) }
}

struct JSONNote: Codable {
    var text: String
    var attributes: [JSONAttribute]?

    static func list(_ notes: [Note]) -> [JSONNote]? {
        notes.isEmpty ? nil : notes.map { JSONNote(text: $0.text, attributes: JSONAttribute.list($0.attributes)) }
    }

    var note: Note { Note(text, attributes: (attributes ?? []).map(\.attribute)) }
}

struct JSONProperty: Codable {
    var type: String
    var value: String
    var attributes: [JSONAttribute]?

    static func list(_ properties: [Property]) -> [JSONProperty]? {
        properties.isEmpty
            ? nil
            : properties.map {
                JSONProperty(type: $0.type, value: $0.value, attributes: JSONAttribute.list($0.attributes))
            }
    }

    var property: Property { Property(type, value, attributes: (attributes ?? []).map(\.attribute)) }
}
