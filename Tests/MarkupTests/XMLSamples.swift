import Markup

/// Every event of a text, each as one short line; stops where `next()` throws.
func events(_ text: String) throws -> [String] { try events(Array(text.utf8)) }

func events(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws -> [String] {
    var reader = try XMLReader(bytes: bytes, name: "test", limits: limits)
    return try allEvents(&reader).map(\.shortForm)
}

func allEvents(_ reader: inout XMLReader) throws -> [XMLEvent] {
    var result: [XMLEvent] = []
    while let event = try reader.next() { result.append(event) }
    return result
}

/// The error that reading ends with; nil when it does not.
func failure(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) -> MarkupError? {
    do {
        _ = try events(bytes, limits: limits)
        return nil
    } catch {
        return error as? MarkupError
    }
}

func failure(_ text: String, limits: XMLLimits = XMLLimits()) -> MarkupError? {
    failure(Array(text.utf8), limits: limits)
}

extension XMLEvent {
    var shortForm: String {
        switch self {
        case .start(let element):
            "<" + ([element.name] + element.attributes.map { "\($0.name)=\($0.value)" }).joined(separator: " ") + ">"
        case .end(let name): "</\(name)>"
        case .text(let text): text
        case .comment(let text): "<!--\(text)-->"
        case .processingInstruction(let target, let data): "<?\(target)|\(data)?>"
        case .doctype(let name, let publicID, let systemID):
            "<!DOCTYPE \(name) \(publicID ?? "-") \(systemID ?? "-")>"
        }
    }
}

func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit in
        let high = UInt8(unit >> 8), low = UInt8(unit & 0xFF)
        return bigEndian ? [high, low] : [low, high]
    }
}
