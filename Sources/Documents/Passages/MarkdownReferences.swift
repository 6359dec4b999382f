internal import Markup

/// What the names in a Markdown file stand for: labels of links, and entities.
struct MarkdownReferences: Sendable {
    /// The labels that the file defines targets for, as ``label(_:)`` writes them.
    let labels: Set<String>
    /// The characters of the entities that the file uses.
    private let entities: [String: String]

    init(_ utf8: [UInt8], lines: SourceLines) {
        labels = Self.labels(in: utf8, lines)
        entities = Self.entities(in: utf8)
    }

    /// What stands between ampersand and semicolon as characters; nil for a name that is not known.
    func characters(of name: String) -> String? { MarkdownInline.entity(name) ?? entities[name] }

    /// A label in the form in which labels are compared (CommonMark, 4.7).
    static func label(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: Array(bytes), as: UTF8.self).foldingWhiteSpace().lowercased()
    }

    private static func labels(in utf8: [UInt8], _ lines: SourceLines) -> Set<String> {
        var result: Set<String> = []
        for index in lines.starts.indices {
            let line = MarkdownLine(utf8, lines.content(of: index, in: utf8))
            guard utf8[line.content].first == UInt8(ascii: "["), MarkdownBlocks.isDefinition(line.text),
                let close = utf8[line.content].firstIndex(of: UInt8(ascii: "]"))
            else { continue }
            result.insert(label(utf8[line.content.lowerBound + 1..<close]))
        }
        return result
    }

    /// The names are looked up once each, by the HTML parser, which knows those of HTML 4.
    private static func entities(in utf8: [UInt8]) -> [String: String] {
        var result: [String: String] = [:]
        var place = 0
        while let start = utf8[place...].firstIndex(of: UInt8(ascii: "&")), result.count < most {
            place = start + 1
            let name = utf8[place...].prefix(longestName).prefix { byte in
                byte < 0x80 && (Unicode.Scalar(byte).properties.isAlphabetic || (0x30...0x39).contains(byte))
            }
            guard !name.isEmpty, name.endIndex < utf8.count, utf8[name.endIndex] == UInt8(ascii: ";") else { continue }
            let text = String(decoding: name, as: UTF8.self)
            if result[text] == nil, MarkdownInline.entity(text) == nil { result[text] = character(named: text) }
        }
        return result
    }

    private static func character(named name: String) -> String? {
        // So short a page passes no limit; if it did, the name would be as unknown as most are.
        do {
            let tree = try HTMLTree("<p>&\(name);</p>")
            let text = tree.indices.map(tree.text(of:)).joined()
            return text.isEmpty || text.hasPrefix("&") ? nil : text
        } catch { return nil }
    }

    /// Letters of a name; the longest of HTML has 31.
    private static let longestName = 32
    /// Names: HTML 4 has 252.
    private static let most = 1000
}
