/// Scores groups of segments by a lexicon, in both directions.
///
/// Where the lexicon was learnt from these very texts, what a source segment itself contributed to the counts is taken out before the
/// segment is scored: no segment votes for itself.
final class LexiconScorer: Sendable {
    let source: StemmedText
    let target: StemmedText
    let forward: LexiconView
    let backward: LexiconView
    private let own: LexiconContributions?
    /// What each target segment says of each source word, where nothing is to be taken out.
    private let ratios: BackwardRatios?
    /// For each target segment the sum of its words' back-off shares.
    private let backoff: [Double]
    let weight: Double

    /// - Parameters:
    ///   - counts: in the texts' own numbers of words.
    ///   - own: what these texts contributed to the counts.
    init(_ counts: LexiconCounts, source: StemmedText, target: StemmedText, own: LexiconContributions?, weight: Double)
    {
        self.source = source
        self.target = target
        self.weight = weight
        forward = LexiconView(counts.forward, unigram: counts.targetUnigram)
        let backward = LexiconView(counts.backward, unigram: counts.sourceUnigram)
        self.backward = backward
        let own = own.flatMap { $0.isEmpty ? nil : $0 }
        self.own = own
        ratios = own == nil ? BackwardRatios(backward, source: source, target: target) : nil
        backoff = (0..<target.segments.count).map { segment in
            target.segments[segment].reduce(0) { $0 + Self.backoffShare(backward.total(of: $1)) }
        }
    }

    /// What is known of one source group.
    struct Row: ~Copyable {
        /// The likelihood ratios that target words gain when the group is their source, above `plain`.
        fileprivate var sums: [Double] = []
        fileprivate var touched: [Int32] = []
        /// What a target word scores that no word of the group translates.
        fileprivate(set) var plain = 0.0
        /// The target segments that will be asked for.
        fileprivate(set) var columns = 0..<0
        /// For each of the segments what its words gain together, above `plain`.
        fileprivate var gainsOfSegment: [Double] = []
        /// For each of the segments the ratios that its words give the words of the longest group, eight words at a time.
        fileprivate var ratios: [SIMD8<Float>] = []
        /// The words of the longest group, −1 where a segment's end is filled up to eight.
        fileprivate var words: [Int32] = []
        /// For each segment of the longest group how many times eight words there are up to its end.
        fileprivate var ends: [Int] = []
        /// How many times eight words the group has, and the longest one.
        fileprivate var vectors = 0
        fileprivate var stride: Int { ends.last ?? 0 }
        /// For each of the segments the sum of its words' back-off shares.
        fileprivate(set) var backoff: [Double] = []
        /// Words of the group.
        fileprivate(set) var width = 0
        /// The sum of the group's words' back-off shares.
        fileprivate var ownBackoff = 1.0
        fileprivate var group = 0..<0
        /// What is known when the group's own contributions are taken out.
        fileprivate var block: LexiconBlock?
    }

    func makeRow() -> Row {
        Row(
            sums: [Double](repeating: 0, count: own == nil ? target.wordCount : 0),
            block: own.map {
                LexiconBlock($0, forward: forward, backward: backward, source: source, target: target)
            })
    }

    /// Sets the row to a source group; only target groups inside `columns` may be asked for afterwards.
    ///
    /// A group that is the last one and the segment after it takes less time.
    func set(_ row: inout Row, start: Int, count: Int, columns: Range<Int>) {
        let group = start..<(start + count)
        var new = group
        if row.columns == columns, row.group == start..<(start + count - 1), !row.group.isEmpty {
            new = (start + count - 1)..<(start + count)
        } else {
            begin(&row, start: start, columns: columns)
        }
        row.group = group
        row.vectors = row.ends[count - 1]
        if own == nil {
            for segment in new { add(&row, source.segments.range(segment)) }
            sumUp(&row)
        } else {
            row.block?.set(start: start, count: count, columns: columns)
            takeBlock(&row)
        }
        row.plain = logarithm(row.ownBackoff) - logarithm(Double(row.width + 1))
    }

    /// Empties the row.
    private func begin(_ row: inout Row, start: Int, columns: Range<Int>) {
        for word in row.touched { row.sums[Int(word)] = 0 }
        row.touched.removeAll(keepingCapacity: true)
        row.ownBackoff = 1
        row.width = 0
        row.columns = columns
        let end = min(source.segments.count, start + BeadShape.longestSide)
        row.words.removeAll(keepingCapacity: true)
        row.ends.removeAll(keepingCapacity: true)
        for segment in start..<end {
            row.words += source.segments[segment]
            while row.words.count % 8 > 0 { row.words.append(-1) }
            row.ends.append(row.words.count / 8)
        }
        row.ratios.removeAll(keepingCapacity: true)
        if let ratios {
            ratios.append(row.words, columns, to: &row.ratios)
        } else {
            row.ratios.append(contentsOf: repeatElement(SIMD8(), count: row.stride * columns.count))
        }
        row.backoff.removeAll(keepingCapacity: true)
        row.backoff.append(contentsOf: backoff[columns])
    }

    /// Adds the words of a segment to the group: what target words get from them.
    private func add(_ row: inout Row, _ words: Range<Int>) {
        for index in words {
            let word = source.segments.elements[index]
            let total = forward.total(of: word)
            row.ownBackoff += Self.backoffShare(total)
            let share = 1 / (total + Self.backoffCount)
            for entry in forward.entries(of: word) {
                let column = forward.counts.columns[entry]
                if row.sums[Int(column)] == 0 { row.touched.append(column) }
                row.sums[Int(column)] += forward.counts.count(entry) * share * forward.rarity[Int(column)]
            }
            row.width += 1
        }
    }

    /// Gains of segments from what was added up.
    private func sumUp(_ row: inout Row) {
        row.gainsOfSegment.removeAll(keepingCapacity: true)
        let scale = 1 / row.ownBackoff
        let elements = target.segments.elements
        let words = elements.span
        for segment in row.columns {
            var gain = LogProduct()
            for index in target.segments.range(segment) { gain.multiply(by: 1 + row.sums[Int(words[index])] * scale) }
            row.gainsOfSegment.append(gain.logarithm)
        }
    }

    /// Takes over what the block says of the group.
    private func takeBlock(_ row: inout Row) {
        guard var block = row.block.take() else { return }
        let ownBackoff = 1 + block.sourceBackoff
        let vectors = row.vectors
        let places = row.words[0..<(vectors * 8)].map {
            $0 < 0 ? (slot: 0, rarity: 0) : (slot: block.slot(ofSource: $0), rarity: Float(backward.rarity[Int($0)]))
        }
        row.ownBackoff = ownBackoff
        row.width = row.group.reduce(0) { $0 + source.segments.range($1).count }
        var gains: [Double] = []
        let stride = row.stride
        block.forEachColumn(sourceBackoff: ownBackoff) { column, gain, backoff, ratios in
            gains.append(gain)
            row.backoff[column] = backoff
            for vector in 0..<vectors {
                var eight = SIMD8<Float>()
                for lane in 0..<8 {
                    let place = places[vector * 8 + lane]
                    if place.rarity > 0 { eight[lane] = ratios[place.slot] * place.rarity }
                }
                row.ratios[column * stride + vector] = eight
            }
        }
        row.gainsOfSegment = gains
        row.block = block
    }

    /// The log likelihood ratio of the row's group and a target group: the mean of both directions.
    func score(_ row: borrowing Row, start: Int, count: Int) -> Double {
        let first = start - row.columns.lowerBound
        var sum = 0.0
        var words = 0
        var backoff = 1.0
        for segment in 0..<count {
            words += target.segments.range(start + segment).count
            backoff += row.backoff[first + segment]
            sum += row.gainsOfSegment[first + segment]
        }
        sum += row.plain * Double(words)
        sum += (logarithm(backoff) - logarithm(Double(words + 1))) * Double(row.width)
        var product = WideLogProduct()
        let share = SIMD8<Float>(repeating: Float(1 / backoff))
        let largest = SIMD8<Float>(repeating: WideLogProduct.largest - 1)
        for vector in 0..<row.vectors {
            product.multiply(by: 1 + pointwiseMin(ratios(row, first, count, vector) * share, largest))
        }
        return weight * 0.5 * (sum + product.logarithm)
    }

    /// Eight ratios of a group's words given some segments.
    @inline(__always)
    private func ratios(_ row: borrowing Row, _ first: Int, _ count: Int, _ vector: Int) -> SIMD8<Float> {
        var place = first * row.stride + vector
        var ratios = row.ratios[place]
        for _ in 1..<count {
            place += row.stride
            ratios += row.ratios[place]
        }
        return ratios
    }

    /// The ratio of each word of the group given some segments.
    func ratios(_ row: borrowing Row, start: Int, count: Int) -> [Double] {
        (0..<(row.vectors * 8)).filter { row.words[$0] >= 0 }.map {
            Double(ratios(row, start - row.columns.lowerBound, count, $0 / 8)[$0 % 8])
        }
    }

    /// What a target word gains from the group, above `plain`.
    func gain(_ row: borrowing Row, of word: Int32) -> Double {
        let sum = row.block?.sum(ofTarget: word) ?? row.sums[Int(word)]
        return logarithm(1 + sum / row.ownBackoff)
    }

    /// The share of a word of the group's translations that a target word is.
    func forwardShare(_ row: borrowing Row, _ word: Int32, _ other: Int32) -> Double {
        if let block = row.block { return block.forwardShare(word, other) }
        return forward.count(word, other) / (forward.total(of: word) + Self.backoffCount)
    }

    /// The share of a target word's translations that a word of the group is.
    func backwardShare(_ row: borrowing Row, _ word: Int32, _ other: Int32) -> Double {
        if let block = row.block { return block.backwardShare(word, other) }
        return backward.count(other, word) / (backward.total(of: other) + Self.backoffCount)
    }

    /// The part of a word's probability that stays with the unigram distribution.
    @inline(__always) static func backoffShare(_ total: Double) -> Double {
        backoffCount / (total + backoffCount)
    }

    /// Occurrences that the unigram distribution counts for beside what was seen of a word.
    static let backoffCount = 3.0
    /// Counts; what is left of a contribution after rounding.
    static let leastCount = 1e-3
}
