public import TranslationTypes

/// Reads the numbers of a text by value, whatever script, grouping or words they are written with.
///
/// Knows digits of any script with the separators in use, scale words after digits (12,5 млн), numbers in words
/// as CLDR spells them, and Han numerals with or without digits among them (3万, 二百五十, 二〇一八).
///
///     NumberReader(language: .chinese).numbers(in: "共1250万人").map(\.value)   // 12_500_000
///     NumberReader(language: .russian).numbers(in: "12,5 миллиона").map(\.value)   // 12_500_000
public struct NumberReader: Sendable {
    /// A number and where it stands.
    public struct Reading: Sendable, Hashable {
        /// The exact value.
        public let value: NumberValue
        /// The place of the number and of the scale words after it, in UTF-8 offsets, end exclusive.
        public let utf8Range: Range<Int>
        /// Whether it is written without any digit 0–9 of whatever script.
        public let isInWords: Bool
    }

    private let language: LanguageTag
    private let words: NumberReaderWords

    /// A reader by the habits of one language.
    public init(language: LanguageTag) {
        self.language = language
        words = NumberReaderWords.of[language]
    }

    /// The numbers of a text in reading order. Linear in the text's length.
    ///
    /// A lone word or numeral for one is no number: it is an article or a pronoun more often than not.
    public func numbers(in text: String) -> [Reading] {
        var scan = NumberReaderScan(text, decimalSeparator: Self.decimalSeparator(of: language))
        var result: [Reading] = []
        while let start = scan.nextStart() {
            if let reading = scan.isHanNumeral(at: start)
                ? scan.readHanNumber(from: start)
                : scan.isDigit(at: start)
                    ? scan.readDigits(from: start, words: words)
                    : scan.readWords(from: start, words: words)
            {
                result.append(reading)
            }
        }
        return result
    }

    /// CLDR's decimal separator, for the languages met here; a full stop elsewhere.
    private static func decimalSeparator(of language: LanguageTag) -> Unicode.Scalar {
        ["ru", "kk", "ky", "tg", "uk", "be", "de", "fr", "es", "it", "pt", "tr", "uz", "az", "tk"]
            .contains(language.language) ? "," : "."
    }
}
