public import TranslationTypes

/// Two segmented texts that are to be aligned.
public struct AlignmentPair: Sendable, Hashable {
    /// The caller's name for the pair; the aligner does not look at it.
    public var id: String?
    /// The segments of the source in reading order, as plain text.
    public var source: [String]
    /// The segments of the target in reading order, as plain text.
    public var target: [String]
    /// The source segments with which paragraphs begin, rising; empty when nobody knows. They count where both sides have some.
    public var sourceParagraphs: [Int]
    /// The target segments with which paragraphs begin, likewise.
    public var targetParagraphs: [Int]
    /// The language of the source.
    public var sourceLanguage: LanguageTag
    /// The language of the target.
    public var targetLanguage: LanguageTag

    /// Puts a pair together.
    public init(
        id: String? = nil, source: [String], target: [String], sourceLanguage: LanguageTag,
        targetLanguage: LanguageTag, sourceParagraphs: [Int] = [], targetParagraphs: [Int] = []
    ) {
        self.id = id
        self.source = source
        self.target = target
        self.sourceLanguage = sourceLanguage
        self.targetLanguage = targetLanguage
        self.sourceParagraphs = sourceParagraphs
        self.targetParagraphs = targetParagraphs
    }
}
