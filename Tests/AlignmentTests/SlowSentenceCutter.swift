@testable import Alignment

/// Cuts as ``SentenceCutter`` does, with a look at the properties of every character.
struct SlowSentenceCutter {
    private let scalars: String.UnicodeScalarView
    private var starts: [String.Index]
    private var state = State.start
    /// Where the next sentence begins if one does.
    private var boundary: String.Index
    private var wordLength = 0
    /// Letters since the last mark in the word: one after the point of a.m.
    private var partLength = 0
    private var isCapitalized = false

    private enum State { case start, inside, marked, ended, endedByHan }

    /// The sentences of a segment in order, at least one; together they are the segment.
    static func sentences(of segment: String) -> [Substring] {
        var cutter = SlowSentenceCutter(segment)
        cutter.scan()
        return cutter.starts.indices.map { number in
            let end = number + 1 < cutter.starts.count ? cutter.starts[number + 1] : segment.endIndex
            return segment[cutter.starts[number]..<end]
        }
    }

    private init(_ segment: String) {
        scalars = segment.unicodeScalars
        starts = [segment.startIndex]
        boundary = segment.startIndex
    }

    private mutating func scan() {
        var index = scalars.startIndex
        while index < scalars.endIndex, starts.count < SentenceCutter.mostSentences {
            let next = scalars.index(after: index)
            take(scalars[index], before: next)
            index = next
        }
    }

    private mutating func take(_ scalar: Unicode.Scalar, before next: String.Index) {
        switch scalar {
        case "。", "！", "？", "｡", "।", "॥", "။", "។", "።", "།", "᠃":
            if state == .start { return }
            state = .endedByHan
            boundary = next
        case ".", "!", "?", "؟", "۔", "…", "։", "፧", "\u{37E}":
            if state == .inside, scalar != "." || !isAbbreviation { state = .marked }
            partLength = 0
        case " ", "\u{A0}", "\n", "\t", "\u{3000}":
            if state == .marked || state == .endedByHan || state == .ended {
                if state == .marked { state = .ended }
                boundary = next
            }
            wordLength = 0
            partLength = 0
        case "”", "’", "」", "』", "）", "》", "〉", ")", "»":
            if state == .endedByHan { boundary = next }
        default:
            if Self.isLetterOrDigit(scalar) { letter(scalar) }
        }
    }

    private mutating func letter(_ scalar: Unicode.Scalar) {
        if state == .ended || state == .endedByHan, !scalar.properties.isLowercase { starts.append(boundary) }
        state = .inside
        if wordLength == 0 { isCapitalized = scalar.properties.isUppercase }
        wordLength += 1
        // A figure after a point is no letter of an abbreviation.
        partLength += scalar.properties.numericType == nil ? 1 : Self.longestAbbreviation
    }

    private var isAbbreviation: Bool {
        wordLength <= 1 || partLength == 1 || isCapitalized && wordLength <= Self.longestAbbreviation
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// Letters.
    private static let longestAbbreviation = 3
}
