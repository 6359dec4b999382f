internal import Segmentation
internal import TextNormalization
internal import TranslationTypes

/// The batch form of segmenting: reads `text` and `lang`, adds `segments`.
///
/// A line without `lang` is cut in the language that its letters and words show.
public struct SegmentBatch: BatchTransform {
    private let rules: SegmentationRules?
    private var segmenters: [LanguageTag: OpenSegmenter] = [:]

    /// Cuts by the rules of `segmentation`.
    public init(_ segmentation: DocumentSegmentation) { rules = segmentation.rules }

    /// The member `segments`: the texts in order, without white space at their ends.
    public mutating func members(for line: JSONLine) throws -> [(key: String, json: [UInt8])] {
        let query = try line.decode(Query.self)
        let language =
            try query.lang.map { try LanguageTag($0) } ?? LanguageIdentifier.standard.identify(query.text).language
        let segments = try segmenter(for: language).texts(in: query.text)
        return [("segments", try JSONFragment.bytes(segments))]
    }

    private struct Query: Decodable {
        let text: String
        let lang: String?
    }

    private mutating func segmenter(for language: LanguageTag) throws -> OpenSegmenter {
        if let open = segmenters[language] { return open }
        let open = OpenSegmenter(try Segmenter(language: language, rules: rules))
        segmenters[language] = open
        return open
    }
}

/// A segmenter that stays open from line to line; of one task.
private final class OpenSegmenter {
    private var segmenter: Segmenter

    init(_ segmenter: consuming Segmenter) { self.segmenter = segmenter }

    func texts(in text: String) -> [String] {
        segmenter.ranges(in: text).map { String(text[utf8: $0]) }
    }
}
