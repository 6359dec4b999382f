internal import TextNormalization
public import TranslationTypes

/// The segments of one language of a memory, kept ready for look-up and concordance.
///
/// This first version scans: a query looks at every segment, and cheap bounds keep most from being compared. An index
/// with the same answers takes its place later. Keeps each text twice, and some 60 bytes beside.
public struct SegmentIndex: Sendable {
    public let language: LanguageTag
    private let matching: Normalizer
    private let storage: Normalizer

    /// Normalised texts, by segment number.
    private var texts: [String] = []
    private var weights: [Int32] = []
    private var letterCounts: [Int32] = []
    private var wordCounts: [Int32] = []
    /// Sorted stem classes of all segments, one after the other; `classEnds[n]` is where those of segment n end.
    private var classes: [UInt64] = []
    private var classEnds: [Int] = []
    /// Segments by their text as stored, for exact matches.
    private var exact: [String: [Int32]] = [:]

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
        weights.append(Int32(prepared.weight))
        letterCounts.append(Int32(prepared.letters.count))
        wordCounts.append(Int32(prepared.wordCount))
        classes += prepared.classes
        classEnds.append(classes.count)
    }

    // MARK: - Look-up

    /// The segments most like a text, best first; of equally good ones the earlier first.
    ///
    /// Scores are percent, rounded down: 100 when the text is the same but for white space and invisible marks, at most 99
    /// otherwise. Linear in the number of segments.
    /// - Parameters:
    ///   - minimum: the lowest score, 1 to 100.
    public func matches(for text: String, minimum: Int, limit: Int) -> [(number: Int, score: Int)] {
        let same = (exact[storage(text)] ?? []).map(Int.init)
        var found = same.map { (number: $0, score: Self.exactScore) }
        if minimum < Self.exactScore, found.count < limit {
            found += similar(to: MatchText(normalized: matching(text)), minimum: minimum, but: Set(same))
        }
        found.sort { ($1.score, $0.number) < ($0.score, $1.number) }
        return Array(found.prefix(limit))
    }

    private func similar(
        to query: MatchText, minimum: Int, but same: Set<Int>
    ) -> [(number: Int, score: Int)] {
        let least = Double(minimum) / 100
        var found: [(number: Int, score: Int)] = []
        for number in 0..<count where mayReach(least, number, query) && !same.contains(number) {
            let candidate = MatchText(normalized: texts[number])
            let score = min(Int(SegmentScore.similarity(query, candidate) * 100), Self.exactScore - 1)
            if score >= minimum { found.append((number, score)) }
        }
        return found
    }

    /// Whether the score can be as high as `least`: a bound that is never too low.
    private func mayReach(_ least: Double, _ number: Int, _ query: MatchText) -> Bool {
        let weight = Int(weights[number])
        let heavier = Double(max(weight, query.weight))
        // A text can match no more than the lighter one weighs.
        if Double(min(weight, query.weight)) >= least * heavier, sharedWeight(number, query) >= least * heavier {
            return true
        }
        guard max(Int(wordCounts[number]), query.wordCount) <= SegmentScore.shortText else { return false }
        let letters = Int(letterCounts[number])
        let longest = Double(max(letters, query.letters.count))
        let bound = Double(min(letters, query.letters.count)) / longest
        return SegmentScore.lettersShare * bound + (1 - SegmentScore.lettersShare) >= least
    }

    /// No more than this much of the heavier text is matched: tokens of one stem class, and numbers and signs at their
    /// small price.
    private func sharedWeight(_ number: Int, _ query: MatchText) -> Double {
        let start = number == 0 ? 0 : classEnds[number - 1]
        let end = classEnds[number]
        var shared = 0
        var left = start
        var right = 0
        while left < end, right < query.classes.count {
            if classes[left] == query.classes[right] {
                shared += 1
                left += 1
                right += 1
            } else if classes[left] < query.classes[right] {
                left += 1
            } else {
                right += 1
            }
        }
        let signs = (end - start - Int(wordCounts[number])) + (query.tokens.count - query.wordCount)
        return Double(shared * 4 + signs)
    }

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
