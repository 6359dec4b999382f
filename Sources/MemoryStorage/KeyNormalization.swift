internal import Foundation

/// How a text is normalised before it is hashed for a key or for exact look-up.
///
/// The stored text itself is never changed. A memory remembers the name of the normalisation that its keys were made
/// with and refuses another one.
public struct KeyNormalization: Sendable {
    /// The name that the memory's settings keep, for example `nfc-space-1`.
    public let identifier: String
    /// Gives the normalised text; must be idempotent and must never change for one identifier.
    public let apply: @Sendable (String) -> String

    /// A normalisation of the caller's own.
    public init(identifier: String, apply: @escaping @Sendable (String) -> String) {
        self.identifier = identifier
        self.apply = apply
    }

    /// Unicode NFC, each run of white space as one U+0020, none at the ends.
    public static let standard = KeyNormalization(identifier: "nfc-space-1", apply: standardForm)

    private static func standardForm(_ text: String) -> String {
        isStandard(text.utf8Span.span) ? text : slowStandardForm(text)
    }

    /// The obvious way, for text that ``isStandard(_:)`` does not vouch for.
    static func slowStandardForm(_ text: String) -> String {
        var result = ""
        var pendingSpace = false
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            if scalar.properties.isWhitespace {
                pendingSpace = !result.isEmpty
            } else {
                if pendingSpace { result.unicodeScalars.append(" ") }
                pendingSpace = false
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Whether the bytes hold only single inner U+0020 and characters that NFC leaves alone whatever stands beside them.
    ///
    /// Says no when unsure. Knows the letters of the five languages: Latin below U+0300, Cyrillic, Arabic without
    /// vowel marks, Han of the BMP, and common punctuation (DerivedNormalizationProps: NFC_Quick_Check = Yes and
    /// Canonical_Combining_Class = 0; White_Space = No).
    static func isStandard(_ utf8: Span<UInt8>) -> Bool {
        var index = 0
        var afterSpace = true
        while index < utf8.count {
            let lead = utf8[index]
            if lead < 0x80 {
                if lead == 0x20 {
                    if afterSpace { return false }
                } else if lead < 0x20 && (0x09...0x0D).contains(lead) {
                    return false
                }
                afterSpace = lead == 0x20
                index &+= 1
                continue
            }
            afterSpace = false
            // A `String`'s UTF-8 is well-formed, so a lead byte is followed by its continuation bytes.
            let second = utf8[index &+ 1]
            if lead < 0xE0 {
                if !isInert(lead, second) { return false }
                index &+= 2
            } else {
                if lead >= 0xF0 || !isInert(lead, second, utf8[index &+ 2]) { return false }
                index &+= 3
            }
        }
        return !afterSpace || utf8.isEmpty
    }

    private static func isInert(_ lead: UInt8, _ second: UInt8) -> Bool {
        switch lead {
        case 0xC2: second != 0x85 && second != 0xA0  // U+0085, U+00A0 are white space.
        case 0xC3...0xCB: true  // U+00C0–02FF
        case 0xD0, 0xD1, 0xD3, 0xD4: true  // U+0400–047F, U+04C0–053F
        case 0xD2: !(0x83...0x89).contains(second)  // U+0483–0489 combine.
        case 0xD8: !(0x90...0x9A).contains(second)  // U+0610–061A combine.
        case 0xD9: second <= 0x8A || (0xA0...0xAF).contains(second) || second >= 0xB1  // U+064B–065F, U+0670 combine.
        case 0xDA: true  // U+0680–06BF
        case 0xDB: !(0x96...0xAD).contains(second)  // U+06D6–06ED: mostly marks.
        default: false
        }
    }

    private static func isInert(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (lead, second) {
        case (0xE5...0xE9, _): true  // U+5000–9FFF
        case (0xE4, 0xB8...0xBF): true  // U+4E00–4FFF
        case (0xE2, 0x80): third >= 0x8B && third != 0xA8 && third != 0xA9 && third != 0xAF  // U+200B–203F
        case (0xE3, 0x80): third != 0x80 && !(0xAA...0xAF).contains(third)  // U+3001–303F
        case (0xEF, 0xBC...0xBD): true  // U+FF00–FF7F
        default: false
        }
    }
}
