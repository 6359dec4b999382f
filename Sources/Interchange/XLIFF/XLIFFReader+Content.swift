internal import Markup
internal import TranslationTypes

// Inline content.
extension XLIFFReader {
    /// The content of the element that has just begun, with the native code that it refers to.
    ///
    /// Segments that are marked in it (XLIFF 1.2 `mrk` of type `seg`) are given apart; in the content they leave no code.
    mutating func readContent(
        data: [String: InlineContent], segments: inout [(mid: String, content: InlineContent)]
    ) throws(InterchangeError) -> InlineContent {
        var content = InlineContent()
        while let event = try xml.event() {
            switch event {
            case .end: return content
            case .text(let text): content.append(.text(text))
            case .start(let element):
                let inner = try readContent(data: data, segments: &segments)
                if grammar == .xliff1, element.localName == "mrk", element["mtype"] == "seg" {
                    segments.append((element["mid"] ?? "", inner))
                    for run in inner.runs { content.append(run) }
                } else if isOurs(element), let kind = grammar.kind(of: element) {
                    content.append(.code(code(element, kind, inner, data)))
                } else {
                    for run in inner.runs { content.append(run) }
                }
            default: break
            }
        }
        return content
    }

    private func code(
        _ element: XMLElement, _ kind: InlineCode.Kind, _ inner: InlineContent, _ data: [String: InlineContent]
    ) -> InlineCode {
        var attributes = Self.attributes(of: element)
        attributes = Self.declarations(for: element) + attributes
        if element.localName != kind.rawValue || grammar == .xliff2 {
            attributes.insert(Attribute(XLIFFProperty.element, element.localName), at: 0)
        }
        if let start = element["dataRefStart"].flatMap({ data[$0] }) {
            attributes.append(Attribute(XLIFFProperty.startData, start.text))
        }
        if let end = element["dataRefEnd"].flatMap({ data[$0] }) {
            attributes.append(Attribute(XLIFFProperty.endData, end.text))
        }
        let native = element["dataRef"].flatMap { data[$0] }
        return InlineCode(kind: kind, attributes: attributes, content: native ?? inner)
    }

    /// What declares the prefixes of an element's attributes, where it does not do so itself: it may come to stand in a file that does not know them.
    static func declarations(for element: XMLElement) -> [Attribute] {
        var result: [Attribute] = []
        for attribute in element.attributes {
            guard let uri = attribute.namespaceURI, let colon = attribute.name.firstIndex(of: ":") else { continue }
            let prefix = attribute.name[..<colon]
            let declaration = Attribute("xmlns:\(prefix)", uri)
            let isKnown = prefix == "xml" || prefix == "xmlns" || element[declaration.name] != nil
            if !isKnown, !result.contains(declaration) { result.append(declaration) }
        }
        return result
    }

    /// The attributes as written, without default namespaces.
    static func attributes(of element: XMLElement, except names: Set<String> = []) -> [Attribute] {
        element.attributes.compactMap { attribute in
            attribute.name == "xmlns" || names.contains(attribute.name)
                ? nil : Attribute(attribute.name, attribute.value)
        }
    }
}

extension InlineContent {
    /// All text, that inside of codes included.
    fileprivate var text: String {
        runs.reduce(into: "") { result, run in
            switch run {
            case .text(let text): result += text
            case .code(let code): result += code.content.text
            }
        }
    }
}

extension XMLPassageGrammar {
    /// What an inline element of XLIFF is in the terms of TMX; nil for an element that is none.
    func kind(of element: XMLElement) -> InlineCode.Kind? {
        switch (self, element.localName) {
        case (.xliff1, "g"), (.xliff1, "mrk"), (.xliff2, "pc"), (.xliff2, "mrk"): .highlight
        case (.xliff1, "x"), (.xliff1, "ph"), (.xliff2, "ph"), (.xliff2, "cp"): .placeholder
        case (.xliff1, "bx"), (.xliff1, "bpt"), (.xliff2, "sc"), (.xliff2, "sm"): .beginPair
        case (.xliff1, "ex"), (.xliff1, "ept"), (.xliff2, "ec"), (.xliff2, "em"): .endPair
        case (.xliff1, "it"): .isolated
        case (.xliff1, "sub"): .subflow
        default: nil
        }
    }
}
