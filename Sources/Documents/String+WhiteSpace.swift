extension Unicode.Scalar {
    /// White_Space, the common cases first.
    var isBlank: Bool {
        switch value {
        case 0x20, 0x09...0x0D: true
        case 0x21...0x84, 0x86...0x9F, 0xA1...0x167F, 0x3001...: false
        default: properties.isWhitespace
        }
    }
}

extension String {
    /// The lines of a text, ended by CR, LF or both; a byte-wise search, since grapheme breaking is slow.
    var textLines: [Substring] {
        var lines: [Substring] = []
        let utf8 = self.utf8
        var start = utf8.startIndex
        var index = start
        while index < utf8.endIndex {
            let byte = utf8[index]
            let next = utf8.index(after: index)
            if byte == 0x0A || byte == 0x0D {
                lines.append(self[start..<index])
                start = byte == 0x0D && next < utf8.endIndex && utf8[next] == 0x0A ? utf8.index(after: next) : next
                index = start
            } else {
                index = next
            }
        }
        lines.append(self[start...])
        return lines
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    func trimmingWhiteSpace() -> String {
        var scalars = Substring(self).unicodeScalars
        while let first = scalars.first, first.isBlank { scalars.removeFirst() }
        while let last = scalars.last, last.isBlank { scalars.removeLast() }
        return String(scalars)
    }

    /// The text with every run of white space as one space, and none at its ends.
    func foldingWhiteSpace() -> String {
        var result = String.UnicodeScalarView()
        var space = false
        for scalar in unicodeScalars {
            if scalar.isBlank {
                space = !result.isEmpty
            } else {
                if space { result.append(" ") }
                space = false
                result.append(scalar)
            }
        }
        return String(result)
    }
}
