/// What stands right before and after the numbers of a text.
struct NumberSurroundings {
    /// A word in lower case, or a sign.
    struct Token {
        let text: String
        /// UTF-8 offset.
        let end: Int
    }

    let text: String

    /// The words and signs that follow a place, as far as nothing but spaces, hyphens and full stops of short words separate them.
    /// - Parameters:
    ///   - offset: in UTF-8.
    ///   - isOrdinal: whether a full stop may make an ordinal number of what stands before.
    func tokens(after offset: Int, most: Int, isOrdinal: Bool = false) -> [Token] {
        let scalars = text.unicodeScalars
        var index = place(offset)
        var tokens: [Token] = []
        if isOrdinal, index < scalars.endIndex, scalars[index] == "." { index = scalars.index(after: index) }
        while tokens.count < most {
            var gap = 0
            while index < scalars.endIndex, Self.separates(scalars[index], after: tokens.last), gap < Self.longestGap {
                index = scalars.index(after: index)
                gap += 1
            }
            let start = index
            if start < scalars.endIndex, Self.isSign(scalars[start]) {
                index = scalars.index(after: index)
            } else {
                while index < scalars.endIndex, Self.isLetter(scalars[index]) { index = scalars.index(after: index) }
            }
            if index == start { break }
            tokens.append(
                Token(text: text[start..<index].lowercased(), end: text.utf8.distance(from: text.startIndex, to: index))
            )
        }
        return tokens
    }

    /// The word or the signs that end right before a place, spaces and hyphens aside, in lower case; empty if there is none.
    func word(before offset: Int) -> String {
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
        return text[start..<end].lowercased()
    }

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
        scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }

    /// Signs that are units, stand in units or name money.
    static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "%", "％", "٪", "°", "′", "″", "²", "³", "/", "℃", "℉": true
        default: scalar.properties.generalCategory == .currencySymbol
        }
    }

    /// Characters.
    private static let longestGap = 2
    /// Letters.
    private static let longestAbbreviation = 5
}
