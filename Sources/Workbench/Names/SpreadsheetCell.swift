/// Texts as cells of a table that is opened in a spreadsheet.
enum SpreadsheetCell {
    /// A text that no spreadsheet takes for a formula: where it begins like one, an apostrophe stands before it.
    ///
    /// The signs are those of OWASP's page on CSV injection, with the wide forms that Chinese and Japanese keyboards give. A number with its
    /// sign, such as a telephone number or a coordinate, computes nothing and stays as it is. Letters of scripts that run from right to
    /// left and the marks among them are never touched.
    static func safe(_ text: String) -> String {
        guard let first = text.unicodeScalars.first(where: { !isPassedOver($0) }), starts.contains(first) else {
            return text
        }
        return isNumber(text) ? text : "'" + text
    }

    /// Spaces and invisible signs, after which some programs still see a formula.
    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\t" || scalar == "\r" || scalar == "\n" { return false }
        return scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
    }

    private static let starts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    /// A sign and digits, with points, commas, spaces and hyphens of no more than one at a time.
    private static func isNumber(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count > 1, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-") else { return false }
        var afterDigit = false
        for byte in bytes.dropFirst() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): afterDigit = true
            case UInt8(ascii: "."), UInt8(ascii: ","):
                if !afterDigit { return false }
                afterDigit = false
            default: return false
            }
        }
        return afterDigit
    }
}
