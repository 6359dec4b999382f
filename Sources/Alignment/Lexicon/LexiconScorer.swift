/// Scores groups of segments by a lexicon, in both directions.
///
/// Where the lexicon was learnt from these very texts, what a source segment itself contributed to the counts is taken out before the
/// segment is scored: no segment votes for itself.
struct LexiconScorer: Sendable {
    let source: StemmedText
    let target: StemmedText
    let forward: LexiconView
    let backward: LexiconView
    /// For each source word the target words that it may translate, with the entries' counts.
    let backwardColumns: FlatLists<(target: Int32, count: Double)>
    /// For each target word the segments that it stands in, rising, a segment once for each time.
    private let occurrences: FlatLists<Int32>
    /// For each target segment the sum of its words' back-off shares.
    private let backoff: [Double]
    private let own: LexiconContributions
    let weight: Double

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
        fileprivate(set) var gains: [Double] = []
        /// The likelihood ratios that these come from.
        fileprivate var sums: [Double] = []
        fileprivate var touched: [Int32] = []
        /// What a target word scores that no word of the group translates.
        fileprivate(set) var plain = 0.0
        /// The target segments that will be asked for.
        fileprivate(set) var columns = 0..<0
        /// For each target word whether one of these holds it.
        fileprivate var isPresent: [Bool] = []
        /// For each of the segments what its words gain together, above `plain`.
        fileprivate var gainsOfSegment: [Double] = []
        /// For each of the segments and each word of the group the ratio that the segment's words give the word.
        fileprivate(set) var ratios: [Double] = []
        /// The distance of two segments in `ratios`.
        fileprivate(set) var stride = 0
        /// For each of the segments the sum of its words' back-off shares.
        fileprivate(set) var backoff: [Double] = []
        /// Words of the group.
        fileprivate(set) var width = 0
        /// The sum of the group's words' back-off shares.
        fileprivate var ownBackoff = 1.0
        fileprivate var group = 0..<0
        /// What the group's own links contributed to the counts.
        fileprivate(set) var own = LexiconContributions.Sums()
    }

    func makeRow() -> Row {
        Row(
            gains: [Double](repeating: 0, count: target.stems.count),
            sums: [Double](repeating: 0, count: target.stems.count),
            isPresent: [Bool](repeating: false, count: target.stems.count),
            own: LexiconContributions.Sums(sourceWords: source.stems.count, targetWords: target.stems.count))
    }

    /// Sets the row to a source group; only target groups inside `columns` may be asked for afterwards.
    ///
    /// A group that is the last one and the segment after it takes less time.
    func set(_ row: inout Row, start: Int, count: Int, columns: Range<Int>) {
        let group = start..<(start + count)
        var new = group
        if own.isEmpty, row.columns == columns, row.group == start..<(start + count - 1), !row.group.isEmpty {
            new = (start + count - 1)..<(start + count)
        } else {
            begin(&row, start: start, columns: columns)
            own.sum(&row.own, start: start, count: count)
            removeOwnBackoff(&row)
        }
        row.group = group
        for segment in new {
            addForward(&row, source.segments[segment])
            addBackward(&row, source.segments[segment])
        }
        sumUp(&row)
    }

    /// Empties the row.
    private func begin(_ row: inout Row, start: Int, columns: Range<Int>) {
        for word in row.touched { (row.gains[Int(word)], row.sums[Int(word)]) = (0, 0) }
        row.touched.removeAll(keepingCapacity: true)
        row.ownBackoff = 1
        row.width = 0
        if row.columns != columns {
            for segment in row.columns { for word in target.segments[segment] { row.isPresent[Int(word)] = false } }
            for segment in columns { for word in target.segments[segment] { row.isPresent[Int(word)] = true } }
            row.columns = columns
        }
        let end = min(source.segments.count, start + BeadShape.longestSide)
        row.stride = source.segments[start..<end].reduce(0) { $0 + $1.count }
        row.ratios.removeAll(keepingCapacity: true)
        row.ratios.append(contentsOf: repeatElement(0, count: row.stride * columns.count))
        row.backoff.removeAll(keepingCapacity: true)
        row.backoff.append(contentsOf: backoff[columns])
    }

    /// Takes what the group's own links contributed out of the target words' back-off shares.
    private func removeOwnBackoff(_ row: inout Row) {
        let columns = row.columns
        for word in row.own.targetWords {
            let total = backward.totals[Int(word)]
            let change = Self.backoffShare(max(0, total - row.own.target[Int(word)])) - Self.backoffShare(total)
            forEachOccurrence(of: word, in: columns) { row.backoff[$0 - columns.lowerBound] += change }
        }
    }

    /// Each target word given the words of a segment of the group.
    private func addForward(_ row: inout Row, _ words: [Int32]) {
        for word in words {
            let total = max(0, forward.totals[Int(word)] - row.own.source[Int(word)])
            row.ownBackoff += Self.backoffShare(total)
            let share = 1 / (total + Self.backoffCount)
            for index in forward.rows.range(Int(word)) {
                let entry = forward.rows.elements[index]
                if !row.isPresent[Int(entry.column)] { continue }
                let left = entry.count - row.own.forward(word, entry.column)
                if left < Self.leastCount { continue }
                if row.sums[Int(entry.column)] == 0 { row.touched.append(entry.column) }
                row.sums[Int(entry.column)] += left * share * forward.rarity[Int(entry.column)]
            }
        }
    }

    /// Each word of a segment of the group given the words of a target segment.
    private func addBackward(_ row: inout Row, _ words: [Int32]) {
        let columns = row.columns
        let stride = row.stride
        for word in words {
            let place = row.width
            row.width += 1
            let rarity = backward.rarity[Int(word)]
            for index in backwardColumns.range(Int(word)) {
                let (other, count) = backwardColumns.elements[index]
                if !row.isPresent[Int(other)] { continue }
                let left = count - row.own.backward(word, other)
                if left < Self.leastCount { continue }
                let total = max(0, backward.totals[Int(other)] - row.own.target[Int(other)])
                let ratio = left / (total + Self.backoffCount) * rarity
                forEachOccurrence(of: other, in: columns) {
                    row.ratios[($0 - columns.lowerBound) * stride + place] += ratio
                }
            }
        }
    }

    /// Gains of words and of segments from what was added up.
    private func sumUp(_ row: inout Row) {
        row.plain = logarithm(row.ownBackoff) - logarithm(Double(row.width + 1))
        for word in row.touched { row.gains[Int(word)] = logarithm(1 + row.sums[Int(word)] / row.ownBackoff) }
        row.gainsOfSegment.removeAll(keepingCapacity: true)
        for segment in row.columns {
            var sum = 0.0
            for word in target.segments[segment] { sum += row.gains[Int(word)] }
            row.gainsOfSegment.append(sum)
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
        let first = start - row.columns.lowerBound
        var sum = 0.0
        var words = 0
        var backoff = 1.0
        for segment in 0..<count {
            words += target.segments[start + segment].count
            backoff += row.backoff[first + segment]
            sum += row.gainsOfSegment[first + segment]
        }
        sum += row.plain * Double(words)
        sum += (logarithm(backoff) - logarithm(Double(words + 1))) * Double(row.width)
        // A product instead of a sum of logarithms, as long as it stays in range.
        var product = 1.0
        let share = 1 / backoff
        for place in 0..<row.width {
            var ratio = 0.0
            for segment in first..<(first + count) { ratio += row.ratios[segment * row.stride + place] }
            product *= 1 + ratio * share
            if product > Self.largestProduct {
                sum += logarithm(product)
                product = 1
            }
        }
        sum += logarithm(product)
        return weight * 0.5 * sum
    }

    /// Far below the largest number, since one more factor may be large.
    private static let largestProduct = 1e150

    /// The part of a word's probability that stays with the unigram distribution.
    @inline(__always) static func backoffShare(_ total: Double) -> Double {
        backoffCount / (total + backoffCount)
    }

    /// Occurrences that the unigram distribution counts for beside what was seen of a word.
    static let backoffCount = 3.0
    /// Counts; what is left of a contribution after rounding.
    static let leastCount = 1e-3
}
