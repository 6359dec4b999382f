/// How plain text is written in a format.
extension SourcePassage.Context {
    /// The text as it must stand in the source; white space of any kind becomes a space, and signs that the format cannot hold fall away.
    func escaped(_ text: String, isLineStart: Bool) -> String {
        let folded = String(String.UnicodeScalarView(text.unicodeScalars.map { Self.isBreak($0) ? " " : $0 }))
        switch self {
        case .plain: return folded
        case .html, .wordText, .markdownHTML: return Self.markup(folded)
        case .markdown: return Self.markdown(folded, isLineStart: isLineStart, isTable: false)
        case .markdownTable: return Self.markdown(folded, isLineStart: false, isTable: true)
        case .frontMatter: return folded
        }
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x85 || scalar.value == 0x2028
            || scalar.value == 0x2029
    }

    /// XML 1.0, 2.4.
    private static func markup(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\u{FFFE}", "\u{FFFF}": break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// CommonMark 0.31, 2.4: a backslash before a sign of ASCII takes its meaning away.
    private static func markdown(_ text: String, isLineStart: Bool, isTable: Bool) -> String {
        var result = String.UnicodeScalarView()
        var isStart = isLineStart
        var digits = 0
        for scalar in text.unicodeScalars {
            let isSpecial = "\\`*_[]<>&~".unicodeScalars.contains(scalar) || isTable && scalar == "|"
            let isBlockMark =
                isStart && "#+-=|:".unicodeScalars.contains(scalar)
                || digits > 0 && (scalar == "." || scalar == ")")
            if isSpecial || isBlockMark { result.append("\\") }
            result.append(scalar)
            digits = (isStart || digits > 0) && ("0"..."9").contains(scalar) ? digits + 1 : 0
            if scalar != " " { isStart = false }
        }
        return String(result)
    }
}
