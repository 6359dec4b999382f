/// Scores groups of segments by a lexicon, in both directions.
///
/// Where the lexicon was learnt from these very texts, what a source segment itself contributed to the counts is taken out before the
/// segment is scored: no segment votes for itself.
struct LexiconScorer: Sendable {
    private let source: StemmedText
    private let target: StemmedText
    private let forward: LexiconView
    private let backward: LexiconView
    /// For each source segment what it contributed, as counts of pairs of words.
    private let own: [[Contribution]]
    private let weight: Double

    private struct Contribution: Sendable {
        let source: Int32
        let target: Int32
        let forward: Double
        let backward: Double
    }

    /// - Parameter links: the links of these texts that the lexicon was learnt from, if it was.
    init(_ lexicon: Lexicon, source: StemmedText, target: StemmedText, learntFrom links: [Link], weight: Double) {
        self.source = source
        self.target = target
        self.weight = weight
        forward = LexiconView(
            lexicon.forward, rows: source, rowStems: lexicon.sourceStems, columns: target,
            columnStems: lexicon.targetStems, columnOccurrences: lexicon.targetOccurrences)
        backward = LexiconView(
            lexicon.backward, rows: target, rowStems: lexicon.targetStems, columns: source,
            columnStems: lexicon.sourceStems, columnOccurrences: lexicon.sourceOccurrences)
        own = Self.contributions(links, source, target, forward, backward)
    }

    /// What is known of one source group.
    struct Row: ~Copyable {
        /// What each target word gains when the group is its source, above `plain`.
        fileprivate var gains: [Double] = []
        fileprivate var touched: [Int32] = []
        /// What a target word scores that no word of the group translates.
        fileprivate var plain = 0.0
        /// For each target segment and word of the group the ratio that the segment's words give the word.
        fileprivate var ratios: [Double] = []
        /// For each target segment the sum of its words' back-off shares.
        fileprivate var backoff: [Double] = []
        fileprivate var width = 0
    }

    func makeRow() -> Row {
        Row(
            gains: [Double](repeating: 0, count: target.stems.count),
            backoff: [Double](repeating: 0, count: target.segments.count))
    }

    func set(_ row: inout Row, start: Int, count: Int) {
        var own: [UInt64: (forward: Double, backward: Double)] = [:]
        var ownSource: [Int32: Double] = [:]
        var ownTarget: [Int32: Double] = [:]
        for segment in start..<(start + count) {
            for part in self.own[segment] {
                let key = UInt64(UInt32(bitPattern: part.source)) << 32 | UInt64(UInt32(bitPattern: part.target))
                let known = own[key] ?? (0, 0)
                own[key] = (known.forward + part.forward, known.backward + part.backward)
                ownSource[part.source, default: 0] += part.forward
                ownTarget[part.target, default: 0] += part.backward
            }
        }
        func ownOf(_ s: Int32, _ t: Int32) -> (forward: Double, backward: Double) {
            if own.isEmpty { return (0, 0) }
            return own[UInt64(UInt32(bitPattern: s)) << 32 | UInt64(UInt32(bitPattern: t))] ?? (0, 0)
        }
        let words = source.segments[start..<(start + count)].flatMap(\.self)
        // Forward: each target word given the group's words.
        for word in row.touched { row.gains[Int(word)] = 0 }
        row.touched.removeAll(keepingCapacity: true)
        var backoff = 1.0
        for word in words {
            let total = max(0, forward.totals[Int(word)] - (ownSource[word] ?? 0))
            backoff += Self.backoffCount / (total + Self.backoffCount)
            for entry in forward.rows[Int(word)] {
                let left = entry.count - ownOf(word, entry.column).forward
                if left < Self.leastCount { continue }
                if row.gains[Int(entry.column)] == 0 { row.touched.append(entry.column) }
                row.gains[Int(entry.column)] += left / (total + Self.backoffCount) * forward.rarity[Int(entry.column)]
            }
        }
        let denominator = logarithm(Double(words.count + 1))
        row.plain = logarithm(backoff) - denominator
        for word in row.touched {
            row.gains[Int(word)] = logarithm(backoff + row.gains[Int(word)]) - denominator - row.plain
        }
        setBackward(&row, words, ownOf: { ownOf($0, $1).backward }, ownTarget: ownTarget)
    }

    /// Backward: each of the group's words given the words of a target segment.
    private func setBackward(
        _ row: inout Row, _ words: [Int32], ownOf: (Int32, Int32) -> Double, ownTarget: [Int32: Double]
    ) {
        row.width = words.count
        row.ratios = [Double](repeating: 0, count: words.count * target.segments.count)
        var places: [Int32: [Int]] = [:]
        for (place, word) in words.enumerated() { places[word, default: []].append(place) }
        var shares = [Double](repeating: -1, count: target.stems.count)
        for (segment, targetWords) in target.segments.enumerated() {
            var backoff = 0.0
            for word in targetWords {
                let total = max(0, backward.totals[Int(word)] - (ownTarget[word] ?? 0))
                if shares[Int(word)] < 0 { shares[Int(word)] = Self.backoffCount / (total + Self.backoffCount) }
                backoff += shares[Int(word)]
                for entry in backward.rows[Int(word)] {
                    guard let here = places[entry.column] else { continue }
                    let left = entry.count - ownOf(entry.column, word)
                    if left < Self.leastCount { continue }
                    let ratio = left / (total + Self.backoffCount) * backward.rarity[Int(entry.column)]
                    for place in here { row.ratios[segment * words.count + place] += ratio }
                }
            }
            row.backoff[segment] = backoff
        }
    }

    /// The log likelihood ratio of the row's group and a target group: the mean of both directions.
    func score(_ row: borrowing Row, start: Int, count: Int) -> Double {
        var sum = 0.0
        var words = 0
        var backoff = 1.0
        for segment in start..<(start + count) {
            words += target.segments[segment].count
            backoff += row.backoff[segment]
            for word in target.segments[segment] { sum += row.gains[Int(word)] }
        }
        sum += row.plain * Double(words)
        let denominator = logarithm(Double(words + 1))
        let plain = logarithm(backoff) - denominator
        for place in 0..<row.width {
            var ratio = 0.0
            for segment in start..<(start + count) { ratio += row.ratios[segment * row.width + place] }
            sum += ratio == 0 ? plain : logarithm(backoff + ratio) - denominator
        }
        return weight * 0.5 * sum
    }

    /// What every link contributed to the lexicon's counts, by source segment.
    private static func contributions(
        _ links: [Link], _ source: StemmedText, _ target: StemmedText, _ forward: LexiconView, _ backward: LexiconView
    ) -> [[Contribution]] {
        var result = [[Contribution]](repeating: [], count: source.segments.count)
        for bead in links where bead.isLinked {
            let s = bead.source.flatMap { source.segments[$0] }
            let t = bead.target.flatMap { target.segments[$0] }
            let f = shares(s, t, forward, weight: bead.confidence)
            let b = shares(t, s, backward, weight: bead.confidence)
            var parts: [Contribution] = []
            for (i, word) in s.enumerated() {
                for (j, other) in t.enumerated() {
                    parts.append(
                        Contribution(
                            source: word, target: other, forward: f[j * s.count + i], backward: b[i * t.count + j]))
                }
            }
            for segment in bead.source { result[segment] += parts }
        }
        return result
    }

    /// For each column word and row word of a bead the expected count that the pair got.
    private static func shares(_ rows: [Int32], _ columns: [Int32], _ view: LexiconView, weight: Double) -> [Double] {
        var probabilities = [Double](repeating: 0, count: rows.count * columns.count)
        var places: [Int32: [Int]] = [:]
        for (place, column) in columns.enumerated() { places[column, default: []].append(place) }
        for (i, row) in rows.enumerated() {
            for entry in view.rows[Int(row)] {
                for j in places[entry.column] ?? [] { probabilities[j * rows.count + i] = entry.probability }
            }
        }
        for (j, column) in columns.enumerated() {
            let cells = (j * rows.count)..<((j + 1) * rows.count)
            let sum = cells.reduce(view.empty[Int(column)]) { $0 + probabilities[$1] }
            for cell in cells { probabilities[cell] *= weight / max(sum, .leastNormalMagnitude) }
        }
        return probabilities
    }

    /// Occurrences that the unigram distribution counts for beside what was seen of a word.
    private static let backoffCount = 3.0
    /// Counts; what is left of a contribution after rounding.
    private static let leastCount = 1e-3
}
