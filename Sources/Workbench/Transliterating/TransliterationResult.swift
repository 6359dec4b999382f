internal import TranslationTypes
public import Transliteration

/// A text by one scheme.
public struct TransliterationResult: Sendable, Hashable {
    /// The scheme's id.
    public let scheme: String
    /// The text and where its pieces come from.
    public let transliteration: Transliteration
    /// The likeliest spellings, best first; nil when they were not asked for.
    public let candidates: [String]?

    /// The likeliest spelling.
    public var text: String { transliteration.text }

    /// Results of one text as a JSON object: `text`, and of the first scheme `scheme`, `result`, `candidates`, `spans`; with
    /// several schemes `results` holds the same of each.
    ///
    /// A span is [start, end, start, end]: of the source, then of the result, in code points.
    public static func json(_ results: [TransliterationResult], text: String) throws -> String {
        let reports = results.map { Report($0) }
        let first = reports.first ?? Report()
        first.text = text
        if reports.count > 1 { first.results = reports }
        return try JSONFragment.text(first)
    }

    private final class Report: Encodable {
        var text: String?
        var scheme: String?
        var result: String?
        var candidates: [String]?
        var spans: [[Int]]?
        var results: [Report]?

        init() {}

        init(_ result: TransliterationResult) {
            scheme = result.scheme
            self.result = result.transliteration.text
            candidates = result.candidates
            spans = result.transliteration.spans
        }
    }
}

extension Transliteration {
    /// The pieces that hold something, as [start, end, start, end] of the source and of the result in code points.
    var spans: [[Int]] {
        var offset = 0
        var start = 0
        return pieces.map { piece in
            let length = source[utf8: piece.source].unicodeScalars.count
            let written = piece.output.unicodeScalars.count
            defer {
                offset += length
                start += written
            }
            return [offset, offset + length, start, start + written]
        }
    }
}
