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
    /// How many units of the file were read, where the file counts otherwise than ``next()``: several segments of an XLIFF
    /// unit and several plural forms of a PO message are one, and what is marked as inactive is none. Nil where each
    /// unit counts.
    var unitsRead: Int? { get }
}

extension TranslationUnitReader where Self: ~Copyable {
    /// Nil: each unit counts.
    public var unitsRead: Int? { nil }
}

/// How a bilingual file is read.
public struct ReadingOptions {
    /// Limits of formats that are XML.
    public var limits: XMLLimits
    /// The longest line of formats that are lines, in bytes.
    public var longestLine: Int
    /// The language of a column that is called `source`; nil when none is given.
    public var sourceLanguage: LanguageTag?
    /// The language of a column that is called `target`; nil when none is given.
    public var targetLanguage: LanguageTag?
    /// Whether what is no translation in use is given too, marked by a property: the obsolete messages of PO files, and the
    /// candidates that other tools proposed in XLIFF files.
    public var includesInactive: Bool
    /// Takes the error of a unit that is wrong, which is then left out; nil makes the first such error thrown.
    ///
    /// A file that is malformed as a whole is refused all the same.
    public var onError: ((InterchangeError) -> Void)?

    /// Puts the value together from its parts.
    public init(
        limits: XMLLimits = XMLLimits(), longestLine: Int = Self.usualLongestLine,
        sourceLanguage: LanguageTag? = nil, targetLanguage: LanguageTag? = nil, includesInactive: Bool = false,
        onError: ((InterchangeError) -> Void)? = nil
    ) {
        self.limits = limits
        self.longestLine = longestLine
        self.sourceLanguage = sourceLanguage
        self.targetLanguage = targetLanguage
        self.includesInactive = includesInactive
        self.onError = onError
    }

    /// Bytes: 16 MiB, as long as the longest text of XML formats.
    public static let usualLongestLine = XMLLimits.usualLongestText
}
