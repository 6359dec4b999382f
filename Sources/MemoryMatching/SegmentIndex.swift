internal import TextNormalization
public import TranslationTypes

/// The segments of one language of a memory, kept ready for look-up and concordance.
///
/// This first version scans: a query looks at every segment, and cheap bounds keep most from being compared. An index
/// with the same answers takes its place later. Keeps each text twice, and some 100 bytes beside.
///
///     var index = SegmentIndex(language: .kazakh)
///     index.append("Қытай бұл айыптауларды қабылдамайды.")
///     index.matches(for: "Қытай айыптауларды қабылдамады.", minimum: 70, limit: 5)   // [(number: 0, score: 76)]
public struct SegmentIndex: Sendable {
    /// The language by which texts are normalised; whether they are in it is not checked.
    public let language: LanguageTag
    private let matching: Normalizer
    private let storage: Normalizer

    /// Texts normalised for matching, by segment number.
    private var texts: [String] = []
    /// Segments by their text as stored, for exact matches.
    private var exact: [String: [Int32]] = [:]
    private var sketches: [Sketch] = []
    private var table = TokenTable()
    /// Token numbers of all segments, one after the other, and where each segment's end.
    private var tokens: [UInt32] = []
    private var tokenEnds: [Int] = []

    /// What the bounds need to know of a segment.
    private struct Sketch {
        let weight: Int32
        let words: Int32
        let letters: Int32
        /// A bit for each token's stem class, by its hash.
        let classes: UInt64
    }

    /// Begins without segments; the language cannot be changed later.
    public init(language: LanguageTag) {
        self.language = language
        matching = Normalizer(.matching, language: language)
        storage = Normalizer([.storage, .spaces, .whitespaceRuns], language: language)
    }

    /// How many segments there are.
    public var count: Int { texts.count }

    /// Adds a segment; its number is the count before.
    public mutating func append(_ text: String) {
        let normalized = matching(text)
        let prepared = MatchText(normalized: normalized)
        exact[storage(text), default: []].append(Int32(count))
        texts.append(normalized)
        sketches.append(Self.sketch(prepared))
        tokens += table.learn(prepared.tokens)
        tokenEnds.append(tokens.count)
    }

    // MARK: - Look-up

    /// The segments most like a text, best first; of equally good ones the earlier first.
    ///
    /// Scores are percent, rounded down: 100 when the text is the same but for white space and invisible marks, at most 99
    /// otherwise. Linear in the number of segments.
    /// - Parameters:
    ///   - text: as it is written; it is normalized here like the segments.
    ///   - minimum: the lowest score, 1 to 100.
    ///   - limit: the most segments to give, 0 or more.
    public func matches(for text: String, minimum: Int, limit: Int) -> [(number: Int, score: Int)] {
        let same = (exact[storage(text)] ?? []).map(Int.init)
        var found = same.map { (number: $0, score: Self.exactScore) }
        if minimum < Self.exactScore, found.count < limit {
            found += similar(to: MatchText(normalized: matching(text)), minimum: minimum, but: Set(same))
        }
        found.sort { ($1.score, $0.number) < ($0.score, $1.number) }
        return Array(found.prefix(limit))
    }

    private func similar(to query: MatchText, minimum: Int, but same: Set<Int>) -> [(number: Int, score: Int)] {
        let least = Double(minimum) / 100
        let sketch = Self.sketch(query)
        var aligner = TokenAligner(query: query.tokens, table: table)
        var found: [(number: Int, score: Int)] = []
        for number in sketches.indices where Self.mayReach(least, sketch, sketches[number]) {
            guard !same.contains(number) else { continue }
            let score = min(Int(similarity(query, sketch, number, &aligner) * 100), Self.exactScore - 1)
            if score >= minimum { found.append((number, score)) }
        }
        return found
    }

    private func similarity(
        _ query: MatchText, _ sketch: Sketch, _ number: Int, _ aligner: inout TokenAligner
    ) -> Double {
        let heavier = Int(max(sketch.weight, sketches[number].weight))
        if heavier == 0 { return 0 }
        let start = number == 0 ? 0 : tokenEnds[number - 1]
        let distance = aligner.distance(to: tokens[start..<tokenEnds[number]])
        let words = SegmentScore.words(distance: distance, heavier: heavier)
        guard Self.isShort(sketch, sketches[number]) else { return words }
        return SegmentScore.short(words: words, query.letters, texts[number].unicodeScalars.map(\.value))
    }

    // MARK: - Bounds

    private static func sketch(_ text: MatchText) -> Sketch {
        let classes = text.tokens.reduce(UInt64(0)) { bits, token in
            // Fibonacci hashing (Knuth, TAOCP 3, §6.4): the upper bits of a product with 2⁶⁴ ÷ φ.
            bits | 1 << (token.stemClass &* 0x9E37_79B9_7F4A_7C15 >> 58)
        }
        return Sketch(
            weight: Int32(text.weight), words: Int32(text.wordCount), letters: Int32(text.letters.count),
            classes: classes)
    }

    /// Whether the score can be as high as `least`: a bound that is never too low.
    private static func mayReach(_ least: Double, _ a: Sketch, _ b: Sketch) -> Bool {
        let heavier = Double(max(a.weight, b.weight))
        // Stem classes of one text that the other lacks stand for at least one token each, which matches nothing; the
        // lightest tokens, signs, weigh 1.
        let foreign = max((a.classes & ~b.classes).nonzeroBitCount, (b.classes & ~a.classes).nonzeroBitCount)
        let excess = abs(a.weight - b.weight)
        if heavier - Double(max(Int(excess), foreign)) >= least * heavier { return true }
        guard isShort(a, b) else { return false }
        let letters = Double(min(a.letters, b.letters)) / Double(max(a.letters, b.letters, 1))
        return SegmentScore.lettersShare * letters + (1 - SegmentScore.lettersShare) >= least
    }

    private static func isShort(_ a: Sketch, _ b: Sketch) -> Bool { max(a.words, b.words) <= SegmentScore.shortText }

    // MARK: - Concordance

    /// The numbers of the segments that hold a phrase, in order, at most `limit`.
    ///
    /// Case, width, quotation marks and invisible marks make no difference. Linear in the size of the texts.
    public func segments(holding phrase: String, limit: Int) -> [Int] {
        let wanted = Array(matching(phrase).utf8)
        if wanted.isEmpty { return [] }
        var found: [Int] = []
        for (number, text) in texts.enumerated() where ByteSearch.contains(text.utf8Span.span, wanted.span) {
            found.append(number)
            if found.count == limit { break }
        }
        return found
    }

    /// Where a phrase stands in a text, as ranges of code points of the text as it is written.
    public func spans(of phrase: String, in text: String) -> [Range<Int>] {
        let normalized = matching.normalize(text)
        let wanted = Array(matching(phrase).utf8)
        let utf8 = Array(normalized.text.utf8)
        return ByteSearch.places(of: wanted.span, in: utf8.span).map { range in
            let start = Self.codePoints(in: utf8[..<range.lowerBound])
            return normalized.sourceCodePointRange(of: start..<(start + Self.codePoints(in: utf8[range])))
        }
    }

    /// Every byte but a continuation byte begins a code point.
    private static func codePoints(in utf8: ArraySlice<UInt8>) -> Int { utf8.count { $0 & 0xC0 != 0x80 } }

    private static let exactScore = 100
}
