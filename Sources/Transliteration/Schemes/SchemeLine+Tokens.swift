extension SchemeLine {
    /// The line's words.
    ///
    /// - Throws: `SchemeError.syntax` for an open quote or a number that is no character.
    func tokens() throws(SchemeError) -> [SchemeToken] {
        var tokens: [SchemeToken] = []
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if Self.isSpace(scalar) {
                index += 1
            } else if scalar == "\"" {
                tokens.append(try quoted(from: &index))
            } else if scalar == "[", index + 1 < scalars.count, scalars[index + 1] == "^" {
                tokens.append(SchemeToken(kind: .sign("[^"), column: index + 1))
                index += 2
            } else if Self.signs.contains(scalar) {
                tokens.append(SchemeToken(kind: .sign(String(scalar)), column: index + 1))
                index += 1
            } else {
                tokens.append(try bare(from: &index))
            }
        }
        return tokens
    }

    private static let signs: Set<Unicode.Scalar> = ["→", "/", "_", "#", ",", "[", "]", "∅"]

    private func quoted(from index: inout Int) throws(SchemeError) -> SchemeToken {
        let start = index
        guard let end = scalars[(start + 1)...].firstIndex(of: "\"") else {
            throw error("the quote is not closed", column: start + 1)
        }
        index = end + 1
        return SchemeToken(kind: .literal(Array(scalars[(start + 1)..<end])), column: start + 1)
    }

    private func bare(from index: inout Int) throws(SchemeError) -> SchemeToken {
        let start = index
        while index < scalars.count, !Self.isSpace(scalars[index]), !Self.signs.contains(scalars[index]),
            scalars[index] != "\""
        {
            index += 1
        }
        let run = Array(scalars[start..<index])
        guard run.count > 2, run[0] == "U", run[1] == "+" else {
            return SchemeToken(kind: .text(run), column: start + 1)
        }
        let digits = String(String.UnicodeScalarView(run[2...]))
        guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
            throw error("U+\(digits) is no character; write its number in hexadecimal digits", column: start + 1)
        }
        return SchemeToken(kind: .literal([scalar]), column: start + 1)
    }
}
