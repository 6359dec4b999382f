public import TranslationTypes

/// A passage as checks see it: with the terms and the quotations in each of its sides.
public struct CheckedPassage: Sendable {
    /// The passage of the file.
    public let passage: TextPassage
    /// Its sides, in order.
    public let sides: [CheckedSide]

    /// Puts a passage together.
    public init(_ passage: TextPassage, sides: [CheckedSide]) {
        self.passage = passage
        self.sides = sides
    }

    /// The source and the target of a bilingual passage; nil for others and where one of them is empty.
    public var pair: (source: Int, target: Int)? {
        guard let source = passage.sides.firstIndex(where: { $0.role == .source }),
            let target = passage.sides.firstIndex(where: { $0.role == .target }),
            !passage.sides[source].text.isEmpty, !passage.sides[target].text.isEmpty
        else { return nil }
        return (source, target)
    }
}

/// One side of a passage with what is known of its text.
public struct CheckedSide: Sendable {
    /// The text.
    public let text: String
    /// Its language, given or found out.
    public let language: LanguageTag
    /// Where terms stand, in order.
    public let occurrences: [TermOccurrence]
    /// Direct quotations and other stretches in which the style allows what it forbids elsewhere, in UTF-8 offsets.
    public let exempt: [Range<Int>]

    /// Puts a side together.
    public init(text: String, language: LanguageTag, occurrences: [TermOccurrence] = [], exempt: [Range<Int>] = []) {
        self.text = text
        self.language = language
        self.occurrences = occurrences
        self.exempt = exempt
    }

    /// Whether a range lies within an exempt stretch.
    public func isExempt(_ range: Range<Int>) -> Bool {
        exempt.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
    }

    /// The text of a range.
    public func text(in range: Range<Int>) -> String { String(text[utf8: range]) }
}
