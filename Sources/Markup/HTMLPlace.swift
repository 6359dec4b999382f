internal import CXML

/// Characters of a run of text in an ``HTMLTree``, and the bytes of the source that give them.
public struct HTMLPlace: Sendable, Hashable {
    /// What the source bytes are to the text.
    public enum Kind: Sendable, Hashable {
        /// The same bytes.
        case verbatim
        /// A reference to a character, such as `&nbsp;` or `&#1202;`.
        case reference
        /// Not certain: ``HTMLPlace/source`` is empty.
        case unknown
    }

    /// The text's node in the tree.
    let node: Int
    /// The characters, references resolved.
    public let text: String
    /// The bytes in the source, as UTF-8 offsets.
    public let source: Range<Int>
    /// What the bytes are to the text.
    public let kind: Kind
}

extension HTMLPlace {
    /// The places that the parser gave, each compared with the source: what is called verbatim or a reference is so.
    ///
    /// libxml2 stands at the end of a text when it gives it, or before its last character when the text is long (HTMLparser.c,
    /// `htmlParseCharDataInternal`).
    static func verified(
        _ places: [cxml_html_place], strings: [UInt8], source: [UInt8]
    ) -> [HTMLPlace] {
        var result: [HTMLPlace] = []
        result.reserveCapacity(places.count)
        var done = 0
        for place in places {
            let letters = strings[Int(place.string)..<Int(place.string + place.string_length)]
            let end = Int(place.input_offset)
            let found =
                verbatim(letters, endingAt: end...end, from: done, in: source)
                ?? reference(to: letters, endingAt: end, from: done, in: source)
                ?? verbatim(letters, endingAt: end + 1...end + longestCharacter, from: done, in: source)
            done = found?.source.upperBound ?? done
            result.append(
                HTMLPlace(
                    node: Int(place.node), text: String(decoding: letters, as: UTF8.self),
                    source: found?.source ?? 0..<0, kind: found?.kind ?? .unknown))
        }
        return result
    }

    private static func verbatim(
        _ letters: ArraySlice<UInt8>, endingAt ends: ClosedRange<Int>, from done: Int, in source: [UInt8]
    ) -> (source: Range<Int>, kind: Kind)? {
        for end in ends where end - letters.count >= done && end <= source.count {
            let range = end - letters.count..<end
            if source[range] == letters { return (range, .verbatim) }
        }
        return nil
    }

    /// A reference that ends where the parser stands, of the form of HTML 13.5.
    private static func reference(
        to letters: ArraySlice<UInt8>, endingAt end: Int, from done: Int, in source: [UInt8]
    ) -> (source: Range<Int>, kind: Kind)? {
        guard end <= source.count, letters.count <= 2 * longestCharacter else { return nil }
        let reach = max(done, end - longestReference)
        guard reach < end, let start = source[reach..<end].lastIndex(of: UInt8(ascii: "&")) else { return nil }
        let name = source[start + 1..<end]
        let isName = name.enumerated().allSatisfy { offset, byte in
            switch byte {
            case UInt8(ascii: ";"): offset == name.count - 1
            case UInt8(ascii: "#"): offset == 0
            default: byte < 0x80 && Character(Unicode.Scalar(byte)).isLetter || (0x30...0x39).contains(byte)
            }
        }
        let isAmpersand = letters.elementsEqual([UInt8(ascii: "&")])
        if isAmpersand, !namesAmpersand(name) { return (start..<start + 1, .verbatim) }
        return isName && name.count > 1 ? (start..<end, .reference) : nil
    }

    /// Whether a reference means the ampersand: by name, or by number, which may begin with zeros.
    private static func namesAmpersand(_ name: ArraySlice<UInt8>) -> Bool {
        let name = String(decoding: name, as: UTF8.self).lowercased().prefix { $0 != ";" }
        if name.hasPrefix("#x") { return Int(name.dropFirst(2), radix: 16) == 0x26 }
        return name.hasPrefix("#") ? Int(name.dropFirst()) == 0x26 : name == "amp"
    }

    /// Bytes of a character in UTF-8.
    private static let longestCharacter = 4
    /// Bytes; the longest name of HTML has 33, with ampersand and semicolon.
    private static let longestReference = 40
}
