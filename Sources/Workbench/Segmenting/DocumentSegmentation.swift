internal import Documents
public import Foundation
internal import Segmentation
internal import TextNormalization
public import TranslationTypes

/// Reads a document and cuts its text into segments.
///
///     try DocumentSegmentation().segment(file: "мақала.html")
public struct DocumentSegmentation: Sendable {
    private let limits = DocumentLimits()
    /// The user's own rules; nil for the rules that ship.
    let rules: SegmentationRules?

    /// Segmentation by the rules that ship.
    public init() { rules = nil }

    /// Segmentation by the user's own rules.
    /// - Parameter rulesFile: an SRX 2.0 file; nil for the rules that ship.
    /// - Throws: `SegmentationError` with the line at which the file is wrong.
    public init(rulesFile: String?) throws { rules = try rulesFile.map(Self.readRules) }

    /// The segments of the article in a file.
    /// - Parameters:
    ///   - path: where the file is.
    ///   - language: what the person said; nil to find out.
    /// - Throws: `DocumentError` when the file cannot be read, `SegmentationError` when the rules are wrong.
    public func segment(file path: String, language: LanguageTag? = nil) throws -> SegmentedDocument {
        try segment(DocumentReader(limits: limits).read(file: path), language: language)
    }

    /// The segments of the article in a stream, such as standard input; reads no more than the largest file allowed.
    public func segment(stream: FileHandle, name: String, language: LanguageTag? = nil) throws -> SegmentedDocument {
        let bytes = try stream.read(upToCount: limits.fileBytes + 1) ?? Data()
        return try segment(DocumentReader(limits: limits).read(bytes: Array(bytes), name: name), language: language)
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
        let guess = LanguageIdentifier.standard.identify(text)
        if guess.confidence >= surelyDetected, guess.language != .undetermined {
            // A template often declares its own language, whatever the article is in.
            if let declared = document.language, declared.base == guess.language.base { return (declared, .declared) }
            return (guess.language, .detected(confidence: guess.confidence))
        }
        if let declared = document.language { return (declared, .declared) }
        if guess.language == .undetermined { return (.undetermined, .unknown) }
        return (guess.language, .detected(confidence: guess.confidence))
    }

    private static func readRules(_ path: String) throws -> SegmentationRules {
        let handle: FileHandle
        do { handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path)) } catch {
            throw WorkbenchError("\(path): cannot be opened: \(error.localizedDescription)")
        }
        let bytes = try handle.read(upToCount: largestRulesFile + 1) ?? Data()
        guard bytes.count <= largestRulesFile else {
            throw WorkbenchError("\(path): larger than \(largestRulesFile) bytes", advice: "Is it an SRX file?")
        }
        return try SegmentationRules(srx: Array(bytes), name: path)
    }

    /// Bytes; the SRX files of all languages together that are in use have under 1 MB.
    private static let largestRulesFile = 16 << 20

    /// The confidence from which letters and words outweigh what a page declares.
    private static let surelyDetected = 0.9
}
