internal import TextNormalization

/// What stands right before and after the numbers of a text.
///
/// Remembers the words beside the last number that was asked for: dates, times and units all ask for them.
struct NumberSurroundings {
    /// A word in lower case, or a sign.
    struct Token {
        let text: String
        /// UTF-8 offset.
        let end: Int
    }

    let text: String
    private var following: Following
    private var preceding: (offset: Int, word: String)?

    /// The tokens after a place, as far as they have been read.
    private struct Following {
        /// UTF-8 offset.
        let offset: Int
        var tokens: [Token] = []
        /// Where the next one is to be read.
        var place: String.Index
        var isAtEnd = false
    }

    init(text: String) {
        self.text = text
        following = Following(offset: 0, place: text.startIndex)
    }

    /// One of the words and signs that follow a place, as far as nothing but spaces, hyphens and full stops of short words separate
    /// them; nil when there are not so many.
    /// - Parameters:
    ///   - number: from 0.
    ///   - offset: in UTF-8.
    ///   - isOrdinal: whether a full stop may make an ordinal number of what stands before.
    mutating func token(_ number: Int, after offset: Int, isOrdinal: Bool = false) -> Token? {
        let begin = isOrdinal && isFullStop(at: offset) ? offset + 1 : offset
        if following.offset != begin { following = Following(offset: begin, place: place(begin)) }
        while following.tokens.count <= number, !following.isAtEnd { readToken() }
        return number < following.tokens.count ? following.tokens[number] : nil
    }

    private mutating func readToken() {
        let scalars = text.unicodeScalars
        var index = following.place
        var gap = 0
        while index < scalars.endIndex, Self.separates(scalars[index], after: following.tokens.last),
            gap < Self.longestGap
        {
            index = scalars.index(after: index)
            gap += 1
        }
        let start = index
        if start < scalars.endIndex, Self.isSign(scalars[start]) {
            index = scalars.index(after: index)
        } else {
            while index < scalars.endIndex, Self.isLetter(scalars[index]) { index = scalars.index(after: index) }
        }
        following.place = index
        following.isAtEnd = index == start
        if index == start { return }
        following.tokens.append(
            Token(text: Self.form(of: text[start..<index]), end: text.utf8.distance(from: text.startIndex, to: index)))
    }

    private func isFullStop(at offset: Int) -> Bool {
        let index = place(offset)
        return index < text.endIndex && text.utf8[index] == UInt8(ascii: ".")
    }

    /// The word or the signs that end right before a place, spaces and hyphens aside, in lower case; empty if there is none.
    mutating func word(before offset: Int) -> String {
        if let preceding, preceding.offset == offset { return preceding.word }
        let word = readWord(before: offset)
        preceding = (offset, word)
        return word
    }

    private func readWord(before offset: Int) -> String {
        let scalars = text.unicodeScalars
        var end = place(offset)
        var gap = 0
        while end > scalars.startIndex, gap < Self.longestGap {
            let before = scalars.index(before: end)
            guard Self.separates(scalars[before], after: nil) else { break }
            end = before
            gap += 1
        }
        var start = end
        while start > scalars.startIndex {
            let before = scalars.index(before: start)
            guard Self.isLetter(scalars[before]) || Self.isSign(scalars[before]) else { break }
            start = before
        }
        return Self.form(of: text[start..<end])
    }

    private static func form(of word: Substring) -> String { ComposedForm.of(LowerCasing.of(word)) }

    /// What stands from one place to another.
    func text(_ range: Range<Int>) -> Substring { text[place(range.lowerBound)..<place(range.upperBound)] }

    /// What stands from one place to another, without the spaces at its ends.
    func trimmed(_ range: Range<Int>) -> String {
        var part = text(range)
        while part.first?.isWhitespace == true { part = part.dropFirst() }
        while part.last?.isWhitespace == true { part = part.dropLast() }
        return String(part)
    }

    /// The characters from a place on, at most so many.
    func characters(after offset: Int, most: Int) -> Substring {
        let start = place(offset)
        let scalars = text.unicodeScalars
        return text[start..<(scalars.index(start, offsetBy: most, limitedBy: scalars.endIndex) ?? scalars.endIndex)]
    }

    private func place(_ offset: Int) -> String.Index { text.utf8.index(text.startIndex, offsetBy: offset) }

    private static func separates(_ scalar: Unicode.Scalar, after token: Token?) -> Bool {
        switch scalar {
        case " ", "\u{A0}", "\u{202F}", "\u{2009}", "-", "\u{2010}", "\u{2011}": true
        // кв. км, sq. mi.
        case ".": token.map { $0.text.unicodeScalars.count <= longestAbbreviation } ?? false
        default: false
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if CodeBlocks.isAlphabetic(scalar) { return true }
        return scalar.value >= firstMark && scalar.properties.generalCategory == .nonspacingMark
    }

    /// Signs that are units, stand in units or name money.
    static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "%", "％", "٪", "°", "′", "″", "²", "³", "/", "℃", "℉", "$": true
        default:
            scalar.value > 0x7F && !CodeBlocks.isAlphabetic(scalar)
                && scalar.properties.generalCategory == .currencySymbol
        }
    }

    /// The first combining mark (Unicode block Combining Diacritical Marks).
    private static let firstMark: UInt32 = 0x300
    /// Characters.
    private static let longestGap = 2
    /// Letters.
    private static let longestAbbreviation = 5
}
