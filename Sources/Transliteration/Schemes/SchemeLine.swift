/// One line of a scheme's file, with what an error needs to say where it is.
struct SchemeLine: Sendable {
    let file: String
    /// From 1.
    let number: Int
    let scalars: [Unicode.Scalar]

    func error(_ message: String, column: Int = 1) -> SchemeError {
        .syntax(file: file, line: number, column: column, message: message)
    }

    /// The lines of a file that say something: not empty, no comments.
    static func lines(of text: String, file: String) -> [SchemeLine] {
        var lines: [SchemeLine] = []
        var number = 0
        for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            let scalars = Array(line)
            guard let first = scalars.first(where: { !isSpace($0) }), !isComment(scalars, first: first) else {
                continue
            }
            lines.append(SchemeLine(file: file, number: number, scalars: scalars))
        }
        return lines
    }

    /// A number sign in the first column begins a comment; further right it is the edge of a word.
    private static func isComment(_ line: [Unicode.Scalar], first: Unicode.Scalar) -> Bool { first == "#" }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" || scalar == "\r" }

    /// The first word and, without spaces at its ends, the rest of the line with its column.
    var keyword: (word: String, rest: String, column: Int) {
        var index = 0
        while index < scalars.count, Self.isSpace(scalars[index]) { index += 1 }
        let start = index
        while index < scalars.count, !Self.isSpace(scalars[index]) { index += 1 }
        let word = Self.string(scalars[start..<index])
        while index < scalars.count, Self.isSpace(scalars[index]) { index += 1 }
        var end = scalars.count
        while end > index, Self.isSpace(scalars[end - 1]) { end -= 1 }
        return (word, Self.string(scalars[index..<end]), index + 1)
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var result = ""
        result.unicodeScalars.append(contentsOf: scalars)
        return result
    }
}
