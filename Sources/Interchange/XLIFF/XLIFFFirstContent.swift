internal import TranslationTypes

/// Inline content as XLIFF 1.2 writes it (§2.4).
struct XLIFFFirstContent {
    private var identifiers: XLIFFCodeIdentifiers

    /// The nodes of a text.
    static func nodes(of content: InlineContent) -> [XLIFFNode] {
        var writer = XLIFFFirstContent(identifiers: XLIFFCodeIdentifiers(content))
        return writer.nodes(of: content)
    }

    private mutating func nodes(of content: InlineContent) -> [XLIFFNode] {
        content.runs.map { run in
            switch run {
            case .text(let text): .text(text)
            case .code(let code): node(of: code)
            }
        }
    }

    private mutating func node(of code: InlineCode) -> XLIFFNode {
        if let name = Self.ownName(of: code) {
            _ = identifiers.identifier(of: code)
            return .element(
                name, code.writtenAttributes, code.kind == .highlight ? nodes(of: code.content) : native(code))
        }
        switch code.kind {
        case .highlight: return .element("g", [("id", identifiers.identifier(of: code))], nodes(of: code.content))
        case .placeholder, .unknown, .subflow:
            return .element("ph", [("id", identifiers.identifier(of: code))], native(code))
        case .beginPair:
            let (identifier, isPaired) = identifiers.begin(code)
            if isPaired { return .element("bpt", [("id", identifier), ("rid", identifier)], native(code)) }
            return .element("it", [("id", identifier), ("pos", "open")], native(code))
        case .endPair:
            let partner = identifiers.end(code)
            let identifier = identifiers.identifier(of: code)
            if let partner { return .element("ept", [("id", identifier), ("rid", partner)], native(code)) }
            return .element("it", [("id", identifier), ("pos", "close")], native(code))
        case .isolated:
            let isEnd = code["pos"] == "end" || code["pos"] == "close"
            return .element(
                "it", [("id", identifiers.identifier(of: code)), ("pos", isEnd ? "close" : "open")], native(code))
        }
    }

    /// Native code, which holds no elements but text to translate.
    private mutating func native(_ code: InlineCode) -> [XLIFFNode] {
        code.content.runs.map { run in
            switch run {
            case .text(let text): .text(text)
            case .code(let inner) where inner.kind == .subflow:
                .element("sub", Self.subAttributes(inner), nodes(of: inner.content))
            case .code(let inner): .text(inner.content.plainText)
            }
        }
    }

    /// XLIFF 1.2 §2.4.9.
    private static func subAttributes(_ code: InlineCode) -> [(name: String, value: String)] {
        code.writtenAttributes.filter { ["ctype", "xid"].contains($0.name) }
    }

    /// The element of a code that was read from XLIFF 1.2; nil for codes of other formats.
    private static func ownName(of code: InlineCode) -> String? {
        if let element = code[XLIFFProperty.element] {
            let isOurs = element == "mrk" ? code["mtype"] != nil : ["g", "x", "bx", "ex"].contains(element)
            return isOurs ? element : nil
        }
        switch code.kind {
        case .beginPair, .endPair, .isolated, .placeholder: return code["id"] == nil ? nil : code.kind.rawValue
        default: return nil
        }
    }
}
