public import Markup
public import TranslationTypes

/// A bilingual or multilingual file, read unit by unit in memory that does not grow with the file.
///
/// Every format of this module is read through it, and one suite of contract tests holds for them all.
public protocol TranslationUnitReader: ~Copyable {
    /// The next unit; nil at the end.
    /// - Throws: ``InterchangeError`` where the file is malformed, and where a unit is wrong unless
    ///   ``ReadingOptions/onError`` takes the error. After an error that was thrown the reader is not used further.
    mutating func next() throws(InterchangeError) -> TranslationUnit?
    /// The 1-based line on which the last unit begins; 0 before the first.
    var line: Int { get }
}

/// How a bilingual file is read.
public struct ReadingOptions {
    /// Limits of formats that are XML.
    public var limits: XMLLimits
    /// The longest line of formats that are lines, in bytes.
    public var longestLine: Int
    /// The languages of columns that are called `source` and `target`; nil when none are given.
    public var sourceLanguage: LanguageTag?
    public var targetLanguage: LanguageTag?
    /// Takes the error of a unit that is wrong, which is then left out; nil makes the first such error thrown.
    ///
    /// A file that is malformed as a whole is refused all the same.
    public var onError: ((InterchangeError) -> Void)?

    public init(
        limits: XMLLimits = XMLLimits(), longestLine: Int = Self.usualLongestLine,
        sourceLanguage: LanguageTag? = nil, targetLanguage: LanguageTag? = nil,
        onError: ((InterchangeError) -> Void)? = nil
    ) {
        self.limits = limits
        self.longestLine = longestLine
        self.sourceLanguage = sourceLanguage
        self.targetLanguage = targetLanguage
        self.onError = onError
    }

    /// Bytes: 16 MiB, as long as the longest text of XML formats.
    public static let usualLongestLine = XMLLimits.usualLongestText
}
