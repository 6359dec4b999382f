/// A stretch of a text with names in it.
struct NameToken: Sendable {
    /// What the stretch is.
    enum Kind: Sendable {
        /// Letters of the script.
        case word
        /// One capital letter with its full stop.
        case initial
        /// The one space between two of those.
        case space
        /// Anything else.
        case other
    }

    /// A script that names are read from.
    enum Letters: Sendable {
        case latin, cyrillic, arabic

        /// Whether the scalar is a letter of it.
        func contains(_ scalar: Unicode.Scalar) -> Bool {
            switch (self, scalar.value) {
            case (.latin, 0x41...0x5A), (.latin, 0x61...0x7A), (.latin, 0xC0...0xD6), (.latin, 0xD8...0xF6),
                (.latin, 0xF8...0x2AF), (.latin, 0x1E00...0x1EFF):
                true
            case (.cyrillic, 0x400...0x481), (.cyrillic, 0x48A...0x52F): true
            case (.arabic, 0x620...0x64A), (.arabic, 0x671...0x6D3), (.arabic, 0x6D5): true
            default: false
            }
        }
    }

    var kind: Kind
    let text: String
    /// Where it lies in the whole text, in UTF-8 bytes.
    let range: Range<Int>

    /// The whole text, stretch by stretch.
    static func tokens(of text: String, in letters: Letters) -> [NameToken] {
        var tokens: [NameToken] = []
        var offset = 0
        var rest = text[...]
        while let first = rest.unicodeScalars.first {
            let (kind, end) = letters.contains(first) ? word(in: rest, letters) : (.other, gap(in: rest, letters))
            let piece = String(rest[..<end])
            tokens.append(NameToken(kind: kind, text: piece, range: offset..<offset + piece.utf8.count))
            offset += piece.utf8.count
            rest = rest[end...]
        }
        for index in tokens.indices.dropFirst().dropLast() where tokens[index].text == " " {
            if tokens[index - 1].kind != .other, tokens[index + 1].kind != .other { tokens[index].kind = .space }
        }
        return tokens
    }

    private static func gap(in rest: Substring, _ letters: Letters) -> String.Index {
        rest.unicodeScalars.prefix { !letters.contains($0) }.endIndex
    }

    private static func word(in rest: Substring, _ letters: Letters) -> (Kind, String.Index) {
        let scalars = rest.unicodeScalars
        var end = scalars.prefix { letters.contains($0) || joins($0) }.endIndex
        // Apostrophes at the end are quotation marks.
        while let last = scalars[..<end].last, NameWord.isApostrophe(last) { end = scalars.index(before: end) }
        let isInitial = scalars[..<end].count == 1 && scalars.first?.properties.isUppercase == true
        if isInitial, end < scalars.endIndex, scalars[end] == "." { return (.initial, scalars.index(after: end)) }
        return (.word, end)
    }

    /// Apostrophes and combining marks do not end a word.
    private static func joins(_ scalar: Unicode.Scalar) -> Bool {
        NameWord.isApostrophe(scalar) || (0x300...0x36F).contains(scalar.value)
    }
}
