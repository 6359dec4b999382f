internal import TranslationTypes

/// The text of an element of a bilingual XML file, and the stretches of the file that make it.
struct XMLSide {
    /// A text between two tags.
    struct Piece {
        var text: String
        var bytes: Range<Int>
    }

    /// The element that holds the text, and where its start tag stands.
    let name: String
    let tag: Range<Int>
    /// The line of the text's first letter, or of the element when there is none.
    var line: Int
    var language: LanguageTag?
    var pieces: [Piece] = []

    var text: String {
        if pieces.count == 1 { return pieces[0].text }
        return pieces.reduce(into: "") { $0 += $1.text }
    }

    mutating func append(_ text: String, bytes: Range<Int>, line: Int) {
        if pieces.isEmpty { self.line = line }
        pieces.append(Piece(text: text, bytes: bytes))
    }

    /// The text as it can be changed; nil when the file's bytes do not make the text.
    func editable(_ bytes: (Range<Int>) -> [UInt8]) -> EditableText? {
        var result = EditableText(text: text, atoms: [])
        var offset = 0
        for piece in pieces {
            let text = Array(piece.text.utf8)
            guard
                let atoms = XMLTextAtoms.atoms(
                    bytes: bytes(piece.bytes), text: text, at: piece.bytes.lowerBound, offset: offset)
            else { return nil }
            result.atoms += atoms
            offset += text.count
        }
        result.emptyPlace = emptyPlace(bytes(tag))
        return result
    }

    /// After the start tag, or in an empty element, which then gets an end tag.
    private func emptyPlace(_ tagBytes: [UInt8]) -> EditableText.EmptyPlace? {
        guard tagBytes.last == UInt8(ascii: ">") else { return nil }
        let slash = tag.upperBound - 2
        guard tagBytes.dropLast().last == UInt8(ascii: "/") else {
            return EditableText.EmptyPlace(range: tag.upperBound..<tag.upperBound, style: .xmlText)
        }
        let blanks = tagBytes.dropLast(2).reversed().prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        return EditableText.EmptyPlace(
            range: (slash - blanks.count)..<tag.upperBound, style: .xmlText, before: [UInt8(ascii: ">")],
            after: Array("</\(name)>".utf8))
    }
}
