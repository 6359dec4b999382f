/// Phrases to find at the start of lines.
///
/// A line matches when it is a phrase, or begins with one and goes on for a few letters more.
struct PhraseList: Sendable {
    private struct Phrase: Sendable {
        let utf8: [UInt8]
        let weight: Int
        /// Whether a letter after the phrase would make another word of its last one.
        let endsInLetter: Bool
        let endsWithColon: Bool
        /// Whether the phrase is one word, which may begin a sentence or a headline too.
        let isOneWord: Bool
    }

    /// Phrases by their first two bytes.
    private let phrases: [UInt16: [Phrase]]

    /// Reads a table of phrases in lower case, one a line.
    init(_ table: String) {
        var phrases: [UInt16: [Phrase]] = [:]
        for line in Set(table.split(separator: "\n")) {
            let text = line.trimmingWhiteSpace()
            guard let last = text.unicodeScalars.last else { continue }
            let utf8 = Array(text.utf8)
            let phrase = Phrase(
                utf8: utf8, weight: TextShape(text).weight,
                endsInLetter: last.properties.isAlphabetic && !TextShape.isIdeograph(last),
                endsWithColon: last == ":" || last == "：",
                isOneWord: last != ":" && last != "：" && TextShape(text).words <= 1)
            phrases[Self.key(utf8), default: []].append(phrase)
        }
        self.phrases = phrases
    }

    /// Whether a line says no more than one of the phrases, give or take `slack` letters; after a phrase of one word,
    /// which may begin a headline too, at most `wordSlack`.
    func match(
        _ line: String, slack: Int, onlyWithColon: Bool = false, wordSlack: Int = Self.wordSlack
    ) -> Bool {
        let bare = Self.bare(line)
        let utf8 = Array(bare.utf8)
        guard let near = phrases[Self.key(utf8)] else { return false }
        var weight: Int?
        for phrase in near where utf8.starts(with: phrase.utf8) {
            if onlyWithColon, !phrase.endsWithColon { continue }
            if phrase.endsInLetter, Self.goesOnWithLetter(utf8, after: phrase.utf8.count) { continue }
            let whole = weight ?? TextShape(bare).weight
            weight = whole
            if whole - phrase.weight <= (phrase.isOneWord ? min(slack, wordSlack) : slack) { return true }
        }
        return false
    }

    private static func key(_ utf8: [UInt8]) -> UInt16 {
        utf8.count < 2 ? UInt16(utf8.first ?? 0) : UInt16(utf8[0]) << 8 | UInt16(utf8[1])
    }

    private static func goesOnWithLetter(_ utf8: [UInt8], after count: Int) -> Bool {
        guard count < utf8.count else { return false }
        let next = String(decoding: utf8[count..<min(utf8.count, count + 4)], as: UTF8.self).unicodeScalars.first
        return next?.properties.isAlphabetic ?? false
    }

    /// The line in lower case without bullets, arrows and brackets at its start.
    private static func bare(_ text: String) -> String {
        var scalars = Substring(text).unicodeScalars
        while let first = scalars.first, !first.properties.isAlphabetic, first != "©", first != "(" {
            scalars.removeFirst()
        }
        return String(String.UnicodeScalarView(scalars.prefix(longestLine))).lowercased()
    }

    /// Letters that may follow a phrase of one word: a number, a short name.
    static let wordSlack = 6
    /// Characters of a line that are looked at.
    private static let longestLine = 400
}
