import TranslationTypes

/// Units of random shape and text, as awkward as a format may meet.
struct RandomUnits {
    private var random: SplitMix

    init(seed: UInt64) { random = SplitMix(state: seed) }

    mutating func unit() -> TranslationUnit {
        var unit = TranslationUnit(variants: [])
        if chance(2) { unit.identifier = text() }
        for _ in 0..<below(4) {
            unit.variants.append(
                TranslationVariant(
                    language: LanguageTag.workingLanguages[below(5)], content: content(depth: 0), notes: notes(),
                    properties: properties(), attributes: attributes()))
        }
        if chance(2) { unit.sourceLanguage = LanguageTag.workingLanguages[below(5)] }
        unit.notes = notes()
        unit.properties = properties()
        unit.attributes = attributes()
        return unit
    }

    private mutating func content(depth: Int) -> InlineContent {
        var content = InlineContent()
        for _ in 0..<below(4) {
            guard depth < 4, chance(3) else {
                content.append(.text(text()))
                continue
            }
            let kind = InlineCode.Kind.allCases[below(InlineCode.Kind.allCases.count)]
            content.append(
                .code(InlineCode(kind: kind, attributes: attributes(), content: self.content(depth: depth + 1))))
        }
        return content
    }

    private mutating func text() -> String {
        (0..<below(6)).map { _ in Self.pieces[below(Self.pieces.count)] }.joined()
    }

    private mutating func notes() -> [Note] { (0..<below(3)).map { _ in Note(text(), attributes: attributes()) } }

    private mutating func properties() -> [Property] {
        (0..<below(3)).map { _ in Property(text(), text(), attributes: attributes()) }
    }

    /// Each name once, as XML demands.
    private mutating func attributes() -> [Attribute] {
        guard chance(3) else { return [] }
        return ["i", "x", "datatype", "ұзын-атау"].filter { _ in chance(2) }.map { Attribute($0, text()) }
    }

    private mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }

    private mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }

    private static let pieces = [
        "қазақша", "ئۇيغۇرچە", "русский", "中文，", "English", " ", "  ", "\n", "\r", "\r\n", "\t", "\\", "\\n", "\"", "'",
        "&", "&amp;", "<", ">", "]]>", "<!--", "<seg>", "\u{2028}", "\u{85}", "\u{FEFF}", "\u{FFFD}", "\u{FFFC}",
        "\u{200F}", "\u{2066}", "\u{301}", "😀", "\u{10FFFD}", "{", "}", ",", "\u{7F}", "/",
    ]
}
