internal import TextNormalization

/// A number of a text as the comparison sees it.
struct NumberInText: Sendable {
    let value: NumberValue
    /// In UTF-8 offsets, with the words that multiply it.
    let utf8Range: Range<Int>
    /// Whether it has no digit.
    let isInWords: Bool

    init(_ value: NumberValue, utf8Range: Range<Int>, isInWords: Bool) {
        self.value = value
        self.utf8Range = utf8Range
        self.isInWords = isInWords
    }

    init(_ reading: NumberReader.Reading) {
        self.init(reading.value, utf8Range: reading.utf8Range, isInWords: reading.isInWords)
    }
}
