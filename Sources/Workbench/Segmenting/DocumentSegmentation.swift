internal import Documents
public import Foundation
internal import Segmentation
internal import TextNormalization
public import TranslationTypes

/// Reads a document and cuts its text into segments.
///
///     try DocumentSegmentation().segment(file: "мақала.html")
public struct DocumentSegmentation: Sendable {
    private let reader = DocumentReader()
    /// The user's own rules; nil for the rules that ship.
    let rules: SegmentationRules?

    /// Segmentation by the rules that ship.
    public init() { rules = nil }

    /// Segmentation by the user's own rules.
    /// - Parameter rulesFile: an SRX 2.0 file; nil for the rules that ship.
    /// - Throws: `SegmentationError` with the line at which the file is wrong.
    public init(rulesFile: String?) throws { rules = try rulesFile.map { try SegmentationRules(file: $0) } }

    /// The segments of the article in a file.
    /// - Parameter language: what the person said; nil to find out.
    /// - Throws: `DocumentError` when the file cannot be read, `SegmentationError` when the rules are wrong.
    public func segment(file path: String, language: LanguageTag? = nil) throws -> SegmentedDocument {
        try segment(reader.read(file: path), language: language)
    }

    /// The segments of the article in a stream, such as standard input; reads no more than the largest file allowed.
    public func segment(stream: FileHandle, name: String, language: LanguageTag? = nil) throws -> SegmentedDocument {
        let bytes = try stream.read(upToCount: reader.limits.largestFile + 1) ?? Data()
        return try segment(reader.read(bytes: Array(bytes), name: name), language: language)
    }

    /// The segments of a document.
    public func segment(_ document: Document, language: LanguageTag? = nil) throws -> SegmentedDocument {
        let (language, origin) = Self.language(of: document, given: language)
        var segmenter = try Segmenter(language: language, rules: rules)
        return SegmentedDocument(
            document: document, language: language, languageOrigin: origin,
            segments: segmenter.segments(of: document))
    }

    private static func language(of document: Document, given: LanguageTag?) -> (LanguageTag, LanguageOrigin) {
        if let given { return (given, .given) }
        let text = document.blocks.map(\.text).joined(separator: "\n")
        let guess = LanguageIdentifier.shared.identify(text)
        if guess.confidence >= surelyDetected, guess.language != .undetermined {
            // A template often declares its own language, whatever the article is in.
            if let declared = document.language, declared.base == guess.language.base { return (declared, .declared) }
            return (guess.language, .detected(confidence: guess.confidence))
        }
        if let declared = document.language { return (declared, .declared) }
        if guess.language == .undetermined { return (.undetermined, .unknown) }
        return (guess.language, .detected(confidence: guess.confidence))
    }

    /// The confidence from which letters and words outweigh what a page declares.
    private static let surelyDetected = 0.9
}
