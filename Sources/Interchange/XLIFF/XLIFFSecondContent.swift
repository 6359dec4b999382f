internal import TranslationTypes

/// Inline content as XLIFF 2 writes it (§4.2.3), with the native code that it refers to.
struct XLIFFSecondContent {
    /// The `data` elements of the unit, by id and in order.
    private(set) var data: [(identifier: String, nodes: [XLIFFNode])] = []
    private var identifiers = XLIFFCodeIdentifiers(InlineContent())

    /// The nodes of a text.
    mutating func nodes(of content: InlineContent) -> [XLIFFNode] {
        identifiers = XLIFFCodeIdentifiers(content)
        return inner(content)
    }

    private mutating func inner(_ content: InlineContent) -> [XLIFFNode] {
        content.runs.map { run in
            switch run {
            case .text(let text): .text(text)
            case .code(let code): node(of: code)
            }
        }
    }

    private mutating func node(of code: InlineCode) -> XLIFFNode {
        if let name = Self.ownName(of: code) { return own(code, name) }
        switch code.kind {
        case .highlight:
            return .element("pc", [("id", identifiers.identifier(of: code))], inner(code.content))
        case .placeholder, .unknown, .subflow:
            return .element("ph", [("id", identifiers.identifier(of: code))] + reference(code), [])
        case .beginPair:
            let (identifier, isPaired) = identifiers.begin(code)
            return .element("sc", [("id", identifier)] + Self.isolated(!isPaired) + reference(code), [])
        case .endPair:
            if let partner = identifiers.end(code) {
                return .element("ec", [("startRef", partner)] + reference(code), [])
            }
            return .element(
                "ec", [("id", identifiers.identifier(of: code))] + Self.isolated(true) + reference(code), [])
        case .isolated:
            let isEnd = code["pos"] == "end" || code["pos"] == "close"
            return .element(
                isEnd ? "ec" : "sc",
                [("id", identifiers.identifier(of: code))] + Self.isolated(true) + reference(code), [])
        }
    }

    /// A code that was read from XLIFF 2, as it was.
    private mutating func own(_ code: InlineCode, _ name: String) -> XLIFFNode {
        _ = identifiers.identifier(of: code)
        var attributes = code.writtenAttributes
        let native = code.kind == .highlight ? nil : Self.flat(code.content)
        let texts = [
            ("dataRef", native), ("dataRefStart", code[XLIFFProperty.startData].map { [XLIFFNode.text($0)] }),
            ("dataRefEnd", code[XLIFFProperty.endData].map { [XLIFFNode.text($0)] }),
        ]
        for (name, nodes) in texts {
            guard let place = attributes.firstIndex(where: { $0.name == name }) else { continue }
            attributes[place].value = add(nodes ?? [], attributes[place].value)
        }
        return .element(name, attributes, code.kind == .highlight ? inner(code.content) : [])
    }

    private mutating func reference(_ code: InlineCode) -> [(name: String, value: String)] {
        let nodes = Self.flat(code.content)
        return nodes.isEmpty ? [] : [("dataRef", add(nodes, nil))]
    }

    /// The id of a `data` element with that content: the one wanted, unless that holds something else.
    private mutating func add(_ nodes: [XLIFFNode], _ wanted: String?) -> String {
        if let wanted {
            guard let place = data.firstIndex(where: { $0.identifier == wanted }) else {
                data.append((wanted, nodes))
                return wanted
            }
            if data[place].nodes == nodes { return wanted }
        } else if let same = data.first(where: { $0.nodes == nodes }) {
            return same.identifier
        }
        var number = data.count + 1
        while data.contains(where: { $0.identifier == "d\(number)" }) { number += 1 }
        data.append(("d\(number)", nodes))
        return "d\(number)"
    }

    /// Native code holds text and `cp`, the characters that XML cannot hold.
    private static func flat(_ content: InlineContent) -> [XLIFFNode] {
        content.runs.flatMap { run -> [XLIFFNode] in
            switch run {
            case .text(let text): [.text(text)]
            case .code(let code) where code[XLIFFProperty.element] == "cp":
                [.element("cp", code.writtenAttributes, [])]
            case .code(let code): flat(code.content)
            }
        }
    }

    private static func isolated(_ isIsolated: Bool) -> [(name: String, value: String)] {
        isIsolated ? [("isolated", "yes")] : []
    }

    /// The element of a code that was read from XLIFF 2; nil for codes of other formats.
    private static func ownName(of code: InlineCode) -> String? {
        guard let element = code[XLIFFProperty.element] else { return nil }
        let isOurs =
            element == "mrk" ? code["mtype"] == nil : ["pc", "ph", "sc", "ec", "sm", "em", "cp"].contains(element)
        return isOurs ? element : nil
    }
}
