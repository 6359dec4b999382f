public import Markup
public import TranslationTypes

/// A glossary file, read concept by concept in memory that does not grow with the file.
public protocol ConceptReader: ~Copyable {
    /// The next concept; nil at the end.
    /// - Throws: ``InterchangeError`` where the file is malformed, and where an entry is wrong unless
    ///   ``GlossaryReadingOptions/onError`` takes the error. After an error that was thrown the reader is not used further.
    mutating func next() throws(InterchangeError) -> Concept?
    /// The 1-based line on which the last concept begins; 0 before the first.
    var line: Int { get }
    /// The 1-based lines on which the terms of the last concept begin, one for each term.
    var termLines: [Int] { get }
}

/// A glossary file, written concept by concept.
public protocol ConceptWriter: ~Copyable {
    /// Writes a concept.
    /// - Throws: ``InterchangeError`` when the format cannot hold the concept or the sink fails; the file is then
    ///   incomplete, and the writer is dropped, not closed.
    mutating func write(_ concept: Concept) throws(InterchangeError)
    /// Writes what ends the file and makes it final; called once, as the last.
    mutating func close() throws(InterchangeError)
}

/// How a glossary file is read.
public struct GlossaryReadingOptions {
    /// Limits of formats that are XML.
    public var limits: XMLLimits
    /// The longest line of formats that are lines, in bytes.
    public var longestLine: Int
    /// The language of the first column of bilingual tables; nil when none is given.
    public var sourceLanguage: LanguageTag?
    /// The language of the second column of bilingual tables; nil when none is given.
    public var targetLanguage: LanguageTag?
    /// Whether a file that breaks rules of its format is read all the same, as far as it can be understood.
    public var isLenient: Bool
    /// Takes what a lenient reader lets pass.
    public var onWarning: ((InterchangeError) -> Void)?
    /// Takes the error of an entry that is wrong, which is then left out; nil makes the first such error thrown.
    public var onError: ((InterchangeError) -> Void)?

    /// Puts the value together from its parts.
    public init(
        limits: XMLLimits = XMLLimits(), longestLine: Int = Self.usualLongestLine,
        sourceLanguage: LanguageTag? = nil, targetLanguage: LanguageTag? = nil, isLenient: Bool = false,
        onWarning: ((InterchangeError) -> Void)? = nil, onError: ((InterchangeError) -> Void)? = nil
    ) {
        self.limits = limits
        self.longestLine = longestLine
        self.sourceLanguage = sourceLanguage
        self.targetLanguage = targetLanguage
        self.isLenient = isLenient
        self.onWarning = onWarning
        self.onError = onError
    }

    /// Bytes: 1 MiB; the longest lines of glossaries that were met are a few kilobytes.
    public static let usualLongestLine = 1 << 20
    /// Terms: far more than any concept has, so that a file of one concept cannot fill the memory.
    public static let mostTermsOfConcept = 100_000
}
