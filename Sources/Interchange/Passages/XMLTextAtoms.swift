/// How the bytes of an XML text make the text that the parser gave.
///
/// The parser says where a text begins and ends. This walks both side by side, so that a mistake about either shows, and a
/// file is rather not changed than changed in the wrong place. It knows what may stand between two tags (XML 1.0 §2.11,
/// §4.1, §2.7): characters, line ends, references and CDATA sections.
struct XMLTextAtoms {
    private let bytes: [UInt8]
    private let text: [UInt8]
    private var byte = 0
    private var offset = 0
    private var isCDATA = false
    private var atoms: [EditableText.Atom] = []

    /// The atoms of a text; nil when the bytes do not make it.
    /// - Parameters:
    ///   - bytes: the bytes between two tags.
    ///   - text: what the parser made of them.
    ///   - place: where the bytes begin in the file.
    ///   - offset: where the text begins in its side.
    static func atoms(bytes: [UInt8], text: [UInt8], at place: Int, offset: Int) -> [EditableText.Atom]? {
        if bytes == text, !bytes.contains(where: { $0 == returnByte || $0 == ampersand }) {
            return [
                EditableText.Atom(
                    text: offset..<(offset + text.count), bytes: place..<(place + bytes.count), style: .xmlText,
                    isLiteral: true)
            ]
        }
        var walk = XMLTextAtoms(bytes: bytes, text: text)
        while walk.byte < bytes.count { if !walk.step() { return nil } }
        guard walk.offset == text.count, !walk.isCDATA else { return nil }
        return walk.atoms.map { atom in
            var atom = atom
            atom.text = (atom.text.lowerBound + offset)..<(atom.text.upperBound + offset)
            atom.bytes = (atom.bytes.lowerBound + place)..<(atom.bytes.upperBound + place)
            return atom
        }
    }

    private init(bytes: [UInt8], text: [UInt8]) {
        self.bytes = bytes
        self.text = text
    }

    private mutating func step() -> Bool {
        if isCDATA, stands(Self.cdataEnd) {
            isCDATA = false
            byte += Self.cdataEnd.count
            return true
        }
        switch bytes[byte] {
        case Self.returnByte:
            let isPair = byte + 1 < bytes.count && bytes[byte + 1] == Self.lineFeed
            return take(bytes: isPair ? 2 : 1, text: [Self.lineFeed])
        case Self.ampersand where !isCDATA: return takeReference()
        case UInt8(ascii: "<") where !isCDATA:
            guard stands(Self.cdataStart) else { return false }
            isCDATA = true
            byte += Self.cdataStart.count
            return true
        default: return takeLiteral()
        }
    }

    private mutating func takeLiteral() -> Bool {
        let start = byte
        while byte < bytes.count, byte == start || !isSpecial(byte) {
            guard offset + byte - start < text.count, text[offset + byte - start] == bytes[byte] else { return false }
            byte += 1
        }
        append(text: byte - start, from: start, isLiteral: true)
        return true
    }

    private func isSpecial(_ index: Int) -> Bool {
        switch bytes[index] {
        case Self.returnByte: true
        case Self.ampersand, UInt8(ascii: "<"): !isCDATA
        case UInt8(ascii: "]"): isCDATA && bytes[index...].starts(with: Self.cdataEnd)
        default: false
        }
    }

    /// A reference gives one character, whichever; the parser has said which.
    private mutating func takeReference() -> Bool {
        guard let end = bytes[byte...].firstIndex(of: UInt8(ascii: ";")), offset < text.count else { return false }
        var length = 1
        while offset + length < text.count, text[offset + length] & 0xC0 == 0x80 { length += 1 }
        return take(bytes: end + 1 - byte, text: Array(text[offset..<(offset + length)]))
    }

    private mutating func take(bytes count: Int, text expected: [UInt8]) -> Bool {
        guard text[offset...].starts(with: expected) else { return false }
        let start = byte
        byte += count
        append(text: expected.count, from: start, isLiteral: false)
        return true
    }

    private mutating func append(text count: Int, from start: Int, isLiteral: Bool) {
        atoms.append(
            EditableText.Atom(
                text: offset..<(offset + count), bytes: start..<byte, style: isCDATA ? .cdata : .xmlText,
                isLiteral: isLiteral))
        offset += count
    }

    private func stands(_ mark: [UInt8]) -> Bool { bytes[byte...].starts(with: mark) }

    private static let returnByte = UInt8(ascii: "\r")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let ampersand = UInt8(ascii: "&")
    private static let cdataStart = Array("<![CDATA[".utf8)
    private static let cdataEnd = Array("]]>".utf8)
}
