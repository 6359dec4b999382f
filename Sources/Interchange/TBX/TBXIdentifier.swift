/// Identifiers of entries as XML allows them (XML 1.0 §3.3.1, type ID; without colons, as XML Namespaces ask).
enum TBXIdentifier {
    /// Whether a text may be an `id`.
    static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, isStart(first) else { return false }
        return text.unicodeScalars.dropFirst().allSatisfy(isRest)
    }

    /// A name for any identifier: itself where it is one of ASCII, otherwise with `_` before it and `_` for what may not stand there.
    /// Of other letters the editions of XML, and so validators, have different lists.
    ///
    /// Two identifiers may get one name; who writes them tells them apart.
    static func name(for identifier: String) -> String {
        if isName(identifier), identifier.utf8.allSatisfy({ $0 < 0x80 }) { return identifier }
        var result = "_"
        for scalar in identifier.unicodeScalars {
            result.unicodeScalars.append(scalar.isASCII && isRest(scalar) ? scalar : "_")
        }
        return result
    }

    private static func isStart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0x5F, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF,
            0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD:
            true
        default: false
        }
    }

    private static func isRest(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: isStart(scalar)
        }
    }
}

/// Dates as glossaries write them.
enum GlossaryDate {
    /// Whether a text is a day of the Gregorian calendar: `2026-11-21` (ISO 8601, `xs:date` without a zone).
    static func isDay(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
            text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month)
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[month - 1]).contains(day)
    }
}
