extension XMLName {
    /// Whether the text is a Name of XML 1.0 §2.3 (fifth edition).
    static func isValid(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first.isXMLNameStart else { return false }
        return name.unicodeScalars.dropFirst().allSatisfy(\.isXMLNameCharacter)
    }
}

extension Unicode.Scalar {
    /// Char, XML 1.0 §2.2.
    var isXMLCharacter: Bool {
        value >= 0x20 && value != 0xFFFE && value != 0xFFFF || value == 0x9 || value == 0xA || value == 0xD
    }

    /// NameStartChar, XML 1.0 §2.3.
    var isXMLNameStart: Bool {
        switch value {
        case 0x61...0x7A, 0x41...0x5A, 0x5F, 0x3A: true
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D: true
        case 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD: true
        case 0x10000...0xEFFFF: true
        default: false
        }
    }

    /// NameChar, XML 1.0 §2.3.
    var isXMLNameCharacter: Bool {
        switch value {
        case 0x30...0x39, 0x2D, 0x2E, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: isXMLNameStart
        }
    }

    /// The code point as Unicode writes it, for example `U+0008`.
    var codePointName: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
