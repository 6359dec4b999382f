internal import Documents
internal import Terminology
internal import TranslationTypes

/// A translated document with its original: passages of aligned sentences, each with its place in the translation's file.
struct SourceAlignment {
    /// A pair of aligned segments.
    struct Pair {
        let passage: TextPassage
        /// The passage of the translation that the target begins in, and where, in UTF-8 offsets; nil when it was not found there.
        let place: (passage: Int, utf8Offset: Int)?
        /// Whether the target is one stretch of that passage, so that places in it are known to the letter.
        let isOneStretch: Bool
    }

    let pairs: [Pair]

    /// Rules that need a source; a document's other rules look at its passages as they are.
    static let rules: Set<String> = Set(
        (MissingTermCheck.rules + RenderingCheck.rules + SameSourceCheck.rules + NumberCheck.rules + LanguageCheck.rules)
            .map(\.identifier)
    ).union(["end-mark"])

    /// The confidence from which a link is believed: below it numbers and terms would be sought in the wrong sentence.
    private static let leastConfidence = 0.5

    /// Aligns two documents.
    /// - Throws: what reading, cutting and aligning them throws.
    init(source: String, target: String, document: PassageDocument, options: FileChecking.Options) throws {
        let segmentation = DocumentSegmentation()
        let original = try segmentation.segment(file: source, language: options.sourceLanguage)
        let translation = try segmentation.segment(file: target, language: options.language)
        let aligned = try DocumentAlignment().align(original, translation)
        var finder = PassageFinder(document.passages.map { $0.sides[0].text })
        var pairs: [Pair] = []
        for link in aligned.links {
            let segments = link.targetIndexes.map { translation.segments[$0].text }
            let places = segments.map { finder.next($0) }
            guard link.isPair, link.confidence >= Self.leastConfidence else { continue }
            let place = places.first ?? nil
            let line = place.flatMap { document.passages[$0.passage].sides[0].line }
            let passage = TextPassage(
                number: pairs.count,
                sides: [
                    PassageSide(link.source, role: .source, language: original.language),
                    PassageSide(link.target, role: .target, language: translation.language, line: line),
                ])
            let isOneStretch = place.map { finder.stands(link.target, in: $0.passage, at: $0.utf8Offset) } ?? false
            pairs.append(Pair(passage: passage, place: place, isOneStretch: isOneStretch))
        }
        self.pairs = pairs
    }
}

/// Finds segments in the passages that they were cut from, in order.
private struct PassageFinder {
    private let texts: [[UInt8]]
    private var passage = 0
    private var offset = 0

    init(_ texts: [String]) { self.texts = texts.map { Array($0.utf8) } }

    /// Where the next segment stands; nil when it is nowhere further on, and the next is sought from the same place.
    mutating func next(_ segment: String) -> (passage: Int, utf8Offset: Int)? {
        let bytes = Array(segment.utf8)
        guard let first = bytes.first else { return nil }
        for place in passage..<max(passage, texts.count) {
            let text = texts[place]
            var start = place == passage ? offset : 0
            while start + bytes.count <= text.count {
                if text[start] == first, text[start..<(start + bytes.count)].elementsEqual(bytes) {
                    (passage, offset) = (place, start + bytes.count)
                    return (place, start)
                }
                start += 1
            }
        }
        return nil
    }

    /// Whether a text stands at a place as it is.
    func stands(_ text: String, in passage: Int, at offset: Int) -> Bool {
        texts[passage][offset...].starts(with: text.utf8)
    }
}
