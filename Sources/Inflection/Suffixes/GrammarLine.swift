/// One line of a grammar's file: its words, with what stands in brackets as one of them.
struct GrammarLine {
    let number: Int
    let isIndented: Bool
    let words: [String]

    /// The lines with anything but a comment on them.
    static func lines(of text: String) -> [GrammarLine] {
        var result: [GrammarLine] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = words(of: line)
            guard !words.isEmpty else { continue }
            let isIndented = line.first == " " || line.first == "\t"
            result.append(GrammarLine(number: index + 1, isIndented: isIndented, words: words))
        }
        return result
    }

    private static func words(of line: Substring) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var isBracketed = false
        for scalar in line.unicodeScalars {
            if scalar == "#", !isBracketed { break }
            if scalar == "[" { isBracketed = true }
            if scalar == "]" { isBracketed = false }
            if isBracketed || !(scalar == " " || scalar == "\t" || scalar == "\r") {
                word.append(scalar)
            } else if !word.isEmpty {
                words.append(String(word))
                word = .init()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
    }
}
