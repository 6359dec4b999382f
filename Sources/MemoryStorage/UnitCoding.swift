internal import TranslationTypes

/// The forms in which the parts of a unit that are not plain text lie in columns.
enum UnitCoding {
    // MARK: - Inline content

    /// The content column: nil when the content is its plain text and nothing else.
    static func content(_ content: InlineContent) -> String? {
        isPlain(content) ? nil : tree(content).json
    }

    /// Codes and the normalised text between them, for a variant's identity; nil when there are no codes.
    static func codeSignature(of content: InlineContent, _ normalization: KeyNormalization) -> String? {
        isPlain(content) ? nil : tree(content) { normalization.apply($0) }.json
    }

    /// The content back from its columns; nil when the column is not what ``content(_:)`` writes.
    static func content(text: String, column: String?) -> InlineContent? {
        guard let column else { return InlineContent(text) }
        guard case .list(let runs)? = StringTree(json: column) else { return nil }
        return inlineContent(runs[...])
    }

    private static func isPlain(_ content: InlineContent) -> Bool {
        switch content.runs.count {
        case 0: true
        case 1: if case .text = content.runs[0] { true } else { false }
        default: false
        }
    }

    private static func tree(
        _ content: InlineContent, _ transform: (String) -> String = { $0 }
    ) -> StringTree {
        .list(runs(content, transform))
    }

    /// A text run is a string; a code is `[kind, [attribute name, value, …], run, …]`.
    private static func runs(_ content: InlineContent, _ transform: (String) -> String) -> [StringTree] {
        content.runs.map { run in
            switch run {
            case .text(let text): .text(transform(text))
            case .code(let code):
                .list(
                    [.text(code.kind.rawValue), .list(attributes(code.attributes))] + runs(code.content, transform))
            }
        }
    }

    private static func inlineContent(_ runs: ArraySlice<StringTree>) -> InlineContent? {
        var result = InlineContent()
        for run in runs {
            switch run {
            case .text(let text): result.append(.text(text))
            case .list(let parts):
                guard parts.count >= 2, case .text(let name) = parts[0], case .list(let names) = parts[1],
                    let kind = InlineCode.Kind(rawValue: name), let attributes = attributes(names[...]),
                    let content = inlineContent(parts[2...])
                else { return nil }
                result.append(.code(InlineCode(kind: kind, attributes: attributes, content: content)))
            }
        }
        return result
    }

    // MARK: - Notes, properties, attributes

    /// The extra column: `[[note, …], [property, …], [attribute name, value, …]]`; nil when all are empty.
    static func extra(_ notes: [Note], _ properties: [Property], _ attributes: [Attribute]) -> String? {
        if notes.isEmpty && properties.isEmpty && attributes.isEmpty { return nil }
        return StringTree.list([
            .list(notes.map { .list([.text($0.text)] + self.attributes($0.attributes)) }),
            .list(properties.map { .list([.text($0.type), .text($0.value)] + self.attributes($0.attributes)) }),
            .list(self.attributes(attributes)),
        ]).json
    }

    /// Notes, properties and attributes back from their column; nil when it is not what is written there.
    static func extra(column: String?) -> (notes: [Note], properties: [Property], attributes: [Attribute])? {
        guard let column else { return ([], [], []) }
        guard case .list(let parts)? = StringTree(json: column), parts.count == 3,
            case .list(let notes) = parts[0], case .list(let properties) = parts[1],
            case .list(let attributes) = parts[2], let attributes = self.attributes(attributes[...])
        else { return nil }
        var result: (notes: [Note], properties: [Property], attributes: [Attribute]) = ([], [], attributes)
        for note in notes {
            guard case .list(let parts) = note, case .text(let text)? = parts.first,
                let attributes = self.attributes(parts[1...])
            else { return nil }
            result.notes.append(Note(text, attributes: attributes))
        }
        for property in properties {
            guard case .list(let parts) = property, parts.count >= 2, case .text(let type) = parts[0],
                case .text(let value) = parts[1], let attributes = self.attributes(parts[2...])
            else { return nil }
            result.properties.append(Property(type, value, attributes: attributes))
        }
        return result
    }

    private static func attributes(_ attributes: [Attribute]) -> [StringTree] {
        attributes.flatMap { [.text($0.name), .text($0.value)] }
    }

    private static func attributes(_ parts: ArraySlice<StringTree>) -> [Attribute]? {
        var result: [Attribute] = []
        var index = parts.startIndex
        while index < parts.endIndex {
            guard index + 1 < parts.endIndex, case .text(let name) = parts[index],
                case .text(let value) = parts[index + 1]
            else { return nil }
            result.append(Attribute(name, value))
            index += 2
        }
        return result
    }
}
