/// Scores groups of segments by a lexicon, in both directions.
///
/// Where the lexicon was learnt from these very texts, what a source segment itself contributed to the counts is taken out before the
/// segment is scored: no segment votes for itself.
struct LexiconScorer: Sendable {
    private let source: StemmedText
    private let target: StemmedText
    private let forward: LexiconView
    private let backward: LexiconView
    /// For each source word the target words that it may translate, with the entries' counts.
    private let backwardColumns: FlatLists<(target: Int32, count: Double)>
    /// For each target word the segments that it stands in, rising, a segment once for each time.
    private let occurrences: FlatLists<Int32>
    /// For each target segment the sum of its words' back-off shares.
    private let backoff: [Double]
    private let own: LexiconContributions
    private let weight: Double

    /// - Parameter links: the links of these texts that the lexicon was learnt from, if it was.
    init(_ lexicon: Lexicon, source: StemmedText, target: StemmedText, learntFrom links: [Link], weight: Double) {
        self.source = source
        self.target = target
        self.weight = weight
        forward = LexiconView(
            lexicon.forward, rows: source, rowStems: lexicon.sourceStems, columns: target,
            columnStems: lexicon.targetStems, unigram: lexicon.targetUnigram)
        let backward = LexiconView(
            lexicon.backward, rows: target, rowStems: lexicon.targetStems, columns: source,
            columnStems: lexicon.sourceStems, unigram: lexicon.sourceUnigram)
        self.backward = backward
        var columns: [(list: Int32, element: (target: Int32, count: Double))] = []
        for word in target.stems.indices {
            for entry in backward.rows[word] { columns.append((entry.column, (Int32(word), entry.count))) }
        }
        backwardColumns = FlatLists(count: source.stems.count, dealing: columns)
        var occurrences: [(list: Int32, element: Int32)] = []
        for (segment, words) in target.segments.enumerated() {
            for word in words { occurrences.append((word, Int32(segment))) }
        }
        self.occurrences = FlatLists(count: target.stems.count, dealing: occurrences)
        backoff = target.segments.map { words in
            words.reduce(0) { $0 + Self.backoffShare(backward.totals[Int($1)]) }
        }
        own = LexiconContributions(links, source, target, forward, backward)
    }

    /// What is known of one source group.
    struct Row: ~Copyable {
        /// What each target word gains when the group is its source, above `plain`.
        fileprivate var gains: [Double] = []
        fileprivate var touched: [Int32] = []
        /// What a target word scores that no word of the group translates.
        fileprivate var plain = 0.0
        /// The target segments that will be asked for.
        fileprivate var columns = 0..<0
        /// For each target word whether one of these holds it.
        fileprivate var isPresent: [Bool] = []
        /// For each of these and each word of the group the ratio that the segment's words give the word.
        fileprivate var ratios: [Double] = []
        /// For each of these the sum of its words' back-off shares.
        fileprivate var backoff: [Double] = []
        fileprivate var width = 0
        /// What the group's own links contributed to the counts.
        fileprivate var own = LexiconContributions.Sums()
    }

    func makeRow() -> Row {
        Row(
            gains: [Double](repeating: 0, count: target.stems.count),
            isPresent: [Bool](repeating: false, count: target.stems.count),
            own: LexiconContributions.Sums(sourceWords: source.stems.count, targetWords: target.stems.count))
    }

    /// Sets the row to a source group; only target groups inside `columns` may be asked for afterwards.
    func set(_ row: inout Row, start: Int, count: Int, columns: Range<Int>) {
        own.sum(&row.own, start: start, count: count)
        let words = source.segments[start..<(start + count)].flatMap(\.self)
        if row.columns != columns {
            for segment in row.columns { for word in target.segments[segment] { row.isPresent[Int(word)] = false } }
            for segment in columns { for word in target.segments[segment] { row.isPresent[Int(word)] = true } }
            row.columns = columns
        }
        setForward(&row, words)
        setBackward(&row, words, columns)
    }

    /// Each target word given the group's words.
    private func setForward(_ row: inout Row, _ words: [Int32]) {
        for word in row.touched { row.gains[Int(word)] = 0 }
        row.touched.removeAll(keepingCapacity: true)
        var backoff = 1.0
        for word in words {
            let total = max(0, forward.totals[Int(word)] - row.own.source[Int(word)])
            backoff += Self.backoffShare(total)
            for index in forward.rows.range(Int(word)) where row.isPresent[Int(forward.rows.elements[index].column)] {
                let entry = forward.rows.elements[index]
                let left = entry.count - row.own.forward(word, entry.column)
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
    }

    /// Each of the group's words given the words of a target segment.
    private func setBackward(_ row: inout Row, _ words: [Int32], _ columns: Range<Int>) {
        row.width = words.count
        row.ratios = [Double](repeating: 0, count: words.count * columns.count)
        row.backoff = Array(backoff[columns])
        for word in row.own.targetWords {
            let total = backward.totals[Int(word)]
            let change = Self.backoffShare(max(0, total - row.own.target[Int(word)])) - Self.backoffShare(total)
            forEachOccurrence(of: word, in: columns) { row.backoff[$0 - columns.lowerBound] += change }
        }
        for (place, word) in words.enumerated() {
            let rarity = backward.rarity[Int(word)]
            for index in backwardColumns.range(Int(word)) {
                let (other, count) = backwardColumns.elements[index]
                if !row.isPresent[Int(other)] { continue }
                let left = count - row.own.backward(word, other)
                if left < Self.leastCount { continue }
                let total = max(0, backward.totals[Int(other)] - row.own.target[Int(other)])
                let ratio = left / (total + Self.backoffCount) * rarity
                forEachOccurrence(of: other, in: columns) {
                    row.ratios[($0 - columns.lowerBound) * words.count + place] += ratio
                }
            }
        }
    }

    @inline(__always)
    private func forEachOccurrence(of word: Int32, in columns: Range<Int>, _ body: (Int) -> Void) {
        let range = occurrences.range(Int(word))
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if Int(occurrences.elements[middle]) < columns.lowerBound { low = middle + 1 } else { high = middle }
        }
        while low < range.upperBound, Int(occurrences.elements[low]) < columns.upperBound {
            body(Int(occurrences.elements[low]))
            low += 1
        }
    }

    /// The log likelihood ratio of the row's group and a target group: the mean of both directions.
    func score(_ row: borrowing Row, start: Int, count: Int) -> Double {
        var sum = 0.0
        var words = 0
        var backoff = 1.0
        let first = start - row.columns.lowerBound
        for segment in start..<(start + count) {
            words += target.segments[segment].count
            backoff += row.backoff[segment - row.columns.lowerBound]
            for word in target.segments[segment] { sum += row.gains[Int(word)] }
        }
        sum += row.plain * Double(words)
        let denominator = logarithm(Double(words + 1))
        let plain = logarithm(backoff) - denominator
        for place in 0..<row.width {
            var ratio = 0.0
            for segment in first..<(first + count) { ratio += row.ratios[segment * row.width + place] }
            sum += ratio == 0 ? plain : logarithm(backoff + ratio) - denominator
        }
        return weight * 0.5 * sum
    }

    /// The part of a word's probability that stays with the unigram distribution.
    @inline(__always) private static func backoffShare(_ total: Double) -> Double {
        backoffCount / (total + backoffCount)
    }

    /// Occurrences that the unigram distribution counts for beside what was seen of a word.
    private static let backoffCount = 3.0
    /// Counts; what is left of a contribution after rounding.
    private static let leastCount = 1e-3
}
