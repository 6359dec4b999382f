internal import TranslationTypes

/// Turns elements of an entry into details and back, so that both styles and all dialects meet in one form.
enum TBXDetails {
    /// Before the details that TBX has no place for, in a `<note>`.
    static let noteMark = "tilmach:"
    /// The element of a detail that stands for a field of our own.
    static let field = "field"
    /// The element of a detail that was an element of another namespace.
    static let foreign = "dct"
    /// Before the names of attributes of the group around an element.
    private static let groupMark = "group-"

    /// What an element says; the details of a marked note are given instead of the note.
    static func details(of element: TBXElement) -> [TermDetail] {
        if element.name == "note", element.attributes.isEmpty, element.isPlain {
            let text = element.plainText
            if text.hasPrefix(noteMark), let coded = TermDetailCode.decode(String(text.dropFirst(noteMark.count))) {
                return coded
            }
        }
        return [detail(of: element)]
    }

    static func detail(of element: TBXElement) -> TermDetail {
        if TBXStructure.groups[element.name] != nil, let main = element.elements.first {
            var detail = detail(of: main)
            detail.attributes += element.attributes.map { Attribute(groupMark + $0.name, $0.value) }
            detail.parts += element.elements.dropFirst().map(Self.detail)
            return detail
        }
        if let namespace = element.namespace {
            return TermDetail(
                element.name, element.isPlain ? element.plainText : "", element: foreign,
                attributes: [Attribute("xmlns", namespace)] + element.attributes,
                parts: element.isPlain ? [] : element.children.map(piece))
        }
        return TermDetail(
            element.category, element.plainText, element: element.name,
            attributes: element.attributes.filter { $0.name != "type" },
            parts: element.isPlain ? [] : element.children.map(piece))
    }

    /// A piece of mixed content.
    private static func piece(_ element: TBXElement) -> TermDetail {
        if element.isText { return TermDetail("", element.text, element: TBXElement.textName) }
        return detail(of: element)
    }

    /// Whether a part is a piece of mixed content, not something that belongs to the element.
    static func isInline(_ part: TermDetail) -> Bool {
        part.element == TBXElement.textName || TBXStructure.inline.contains(part.element)
    }

    /// Whether a detail is its value alone.
    static func isPlain(_ detail: TermDetail) -> Bool { detail.attributes.isEmpty && detail.parts.isEmpty }

    // MARK: - Back

    /// The element of a detail in a section, inside a group where it needs one; nil when the dialect or the style has no place for it.
    ///
    /// - Parameter group: The group in which it is a member; nil where it stands in the section itself.
    static func element(
        _ detail: TermDetail, in level: TBXCategory.Level, _ dialect: TBXDialect, _ style: TBXStyle,
        within group: String? = nil
    ) -> TBXElement? {
        if detail.element == foreign { return style == .dct && group == nil ? foreignElement(detail) : nil }
        let belongings = detail.parts.filter { !isInline($0) }
        let groupAttributes = detail.attributes.filter { $0.name.hasPrefix(groupMark) }
        let makesGroup = !belongings.isEmpty || !groupAttributes.isEmpty || detail.element == "transac"
        let known = TBXStructure.auxiliary.union(["termNote", "transac"])
        guard group != nil || known.contains(detail.element),
            let main = simple(detail, level, dialect, style, isGrouped: makesGroup || group != nil)
        else { return nil }
        guard makesGroup else { return main }
        guard let own = TBXStructure.groups.first(where: { $0.value == detail.element })?.key,
            // In style DCT it may not stand among the elements of other namespaces that come before it.
            own != "termNoteGrp" || style == .dca
        else { return nil }
        var members = [main]
        for part in belongings {
            guard let member = element(part, in: level, dialect, style, within: own),
                TBXStructure.contents[own]?.late.contains(member.name) == true
            else { return nil }
            members.append(member)
        }
        let attributes = groupAttributes.map { Attribute(String($0.name.dropFirst(groupMark.count)), $0.value) }
        return TBXElement(own, attributes: attributes, children: members)
    }

    private static func simple(
        _ detail: TermDetail, _ level: TBXCategory.Level, _ dialect: TBXDialect, _ style: TBXStyle, isGrouped: Bool
    ) -> TBXElement? {
        guard TBXStructure.textual.contains(detail.element), TBXText.clean(detail.value) == detail.value,
            isPermitted(detail, level, dialect, isGrouped: isGrouped)
        else { return nil }
        let own = detail.attributes.filter { !$0.name.hasPrefix(groupMark) }
        let allowed = TBXStructure.attributes(of: detail.element)
        guard own.allSatisfy({ allowed.contains($0.name) }) else { return nil }
        if let target = own.first(where: { $0.name == "target" })?.value {
            guard detail.element == "xref" ? isAddress(target) : TBXIdentifier.isName(target) else { return nil }
        } else if detail.element == "xref" {
            return nil
        }
        if style == .dct, TBXStructure.typed.contains(detail.element) {
            guard TBXCategory.named(detail.category, element: detail.element) != nil else { return nil }
        }
        let pieces = detail.parts.filter(isInline)
        if pieces.isEmpty {
            return TBXElement(detail.element, type: detail.category, text: detail.value, attributes: own)
        }
        if style == .dct, TBXStructure.typed.contains(detail.element) { return nil }
        var element = TBXElement(detail.element, type: detail.category, text: "", attributes: own)
        element.children = pieces.map(inlineElement)
        return element
    }

    /// Whether a target is an http address without characters that no address has (RFC 3987 §2.2).
    private static func isAddress(_ target: String) -> Bool {
        guard
            let host = ["http://", "https://"].lazy.compactMap({
                target.hasPrefix($0) ? target.dropFirst($0.count) : nil
            }).first
        else { return false }
        let refused: Set<Unicode.Scalar> = ["<", ">", "\"", "{", "}", "|", "\\", "^", "`", "[", "]"]
        let port = host.prefix { $0 != "/" }.split(separator: ":", omittingEmptySubsequences: false).dropFirst()
            .joined()
        if host.prefix(while: { $0 != "/" }).contains(":"),
            port.isEmpty || !port.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        {
            return false
        }
        let escapes = host.split(separator: "%", omittingEmptySubsequences: false).dropFirst()
        guard escapes.allSatisfy({ $0.count >= 2 && $0.prefix(2).allSatisfy(\.isHexDigit) }) else { return false }
        return !host.isEmpty && host.unicodeScalars.allSatisfy { $0.value > 0x20 && !refused.contains($0) }
    }

    static func inlineElement(_ piece: TermDetail) -> TBXElement {
        if piece.element == TBXElement.textName { return .text(piece.value) }
        var element = TBXElement(piece.element, type: piece.category, text: piece.value, attributes: piece.attributes)
        if !piece.parts.isEmpty { element.children = piece.parts.map(inlineElement) }
        return element
    }

    private static func isPermitted(
        _ detail: TermDetail, _ level: TBXCategory.Level, _ dialect: TBXDialect, isGrouped: Bool
    ) -> Bool {
        if detail.element == "date" { return GlossaryDate.isDay(detail.value) && detail.category.isEmpty }
        guard TBXStructure.typed.contains(detail.element) else { return detail.category.isEmpty }
        guard let modules = dialect.modules else { return !detail.category.isEmpty }
        guard let category = TBXCategory.named(detail.category, element: detail.element),
            modules.contains(category.module), category.levels.contains(level)
        else { return false }
        if category.groupedLevels.contains(level), !isGrouped { return false }
        return category.values.isEmpty || category.values.contains(detail.value)
    }

    private static func foreignElement(_ detail: TermDetail) -> TBXElement? {
        guard let first = detail.attributes.first, first.name == "xmlns", detail.parts.allSatisfy(isInline) else {
            return nil
        }
        var element = TBXElement(
            detail.category, type: "", text: detail.value, attributes: Array(detail.attributes.dropFirst()))
        element.namespace = first.value
        if !detail.parts.isEmpty { element.children = detail.parts.map(inlineElement) }
        return element
    }
}
