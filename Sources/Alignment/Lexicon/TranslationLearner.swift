extension TranslationCounts {
    /// The counts with those of more sentence pairs added. Linear in the pairs' products of words and in the entries.
    /// - Parameters:
    ///   - examples: the pairs, whose source words are the rows, each one lower than its row.
    ///   - unigram: the probability of each column in any sentence.
    ///   - rowCount: rows of the result.
    ///   - iterations: rounds of expectation–maximisation.
    /// - Returns: the counts, and what each pair added to them: pair by pair, target word by target word, the empty word first and
    ///   then the pair's source words.
    func adding(_ examples: LexiconExamples, unigram: [Double], rowCount: Int, iterations: Int) -> (
        counts: TranslationCounts, shares: [Float]
    ) {
        var learner = TranslationLearner(self, examples, unigram: unigram, rowCount: max(rowCount, self.rowCount))
        for _ in 0..<iterations { learner.iterate() }
        return (learner.counts, learner.shares)
    }
}

/// Adds sentence pairs to counts.
private struct TranslationLearner {
    private let examples: LexiconExamples
    private let places: CellPlaces
    /// What was counted before.
    private let base: [Float]
    private let rests: [Float]
    /// The sum of each row before.
    private let baseTotals: [Float]
    /// What the probabilities of the next iteration are made of: counts, and one over each row's sum.
    private var values: [Float]
    private var factors: [Float]
    /// What each cell of a pair got in the last iteration.
    private(set) var shares: [Float]

    init(_ old: TranslationCounts, _ examples: LexiconExamples, unigram: [Double], rowCount: Int) {
        self.examples = examples
        let places = CellPlaces(old, examples, rowCount: rowCount, columnCount: unigram.count)
        var base = [Float](repeating: 0, count: places.columns.count)
        for (place, entry) in zip(places.placeOfOld, old.counts) { base[Int(place)] = entry }
        rests = (0..<rowCount).map { $0 < old.rowCount ? old.rests[$0] : 0 }
        var totals = rests
        for row in totals.indices { totals[row] = places.range(row).reduce(totals[row]) { $0 + base[$1] } }
        // Before the pairs are looked at: what is known, and each word's own frequency where nothing is.
        values = base.indices.map { base[$0] + Self.priorCount * Float(unigram[Int(places.columns[$0])]) }
        factors = totals.map { 1 / ($0 + Self.priorCount) }
        shares = [Float](repeating: 0, count: places.cells.count)
        self.places = places
        self.base = base
        baseTotals = totals
    }

    /// Counts the pairs with the present probabilities, and takes those that the counts give for the next time.
    mutating func iterate() {
        if examples.count == 0 { return }
        var next = base
        var totals = baseTotals
        var room = Room()
        var begin = 0
        for example in 0..<examples.count {
            let sources = examples.source.words.range(example)
            room.begin(width: sources.count + 1)
            room.factors[0] = factors[0]
            for (place, source) in sources.enumerated() {
                let row = Int(examples.source.words.elements[source]) + 1
                room.factors[place + 1] = factors[row] * examples.source.times[source]
            }
            for target in examples.target.words.range(example) {
                let cells = begin..<(begin + sources.count + 1)
                Self.shareOut(
                    examples.weights[example] * examples.target.times[target], places.cells, values, cells,
                    factors: room.factors, &room.sums, &next, &shares)
                begin = cells.upperBound
            }
            totals[0] += room.sums[0]
            for (place, source) in sources.enumerated() {
                totals[Int(examples.source.words.elements[source]) + 1] += room.sums[place + 1]
            }
        }
        values = next
        factors = totals.map { 1 / max($0, .leastNormalMagnitude) }
    }

    /// Shares a target word out to the source words of its pair.
    @inline(__always)
    private static func shareOut(
        _ weight: Float, _ places: [Int32], _ values: [Float], _ cells: Range<Int>, factors rowFactors: [Float],
        _ rowSums: inout [Float], _ next: inout [Float], _ shares: inout [Float]
    ) {
        let entries = places.span.extracting(cells)
        let known = values.span
        let factors = rowFactors.span.extracting(0..<cells.count)
        var parts = shares.mutableSpan
        var sum: Float = 0
        for place in entries.indices {
            let part = known[Int(entries[place])] * factors[place]
            parts[cells.lowerBound + place] = part
            sum += part
        }
        let factor = weight / max(sum, .leastNormalMagnitude)
        var result = next.mutableSpan
        var sums = rowSums.mutableSpan
        for place in entries.indices {
            let share = parts[cells.lowerBound + place] * factor
            parts[cells.lowerBound + place] = share
            result[Int(entries[place])] += share
            sums[place] += share
        }
    }

    /// Space for one pair: for the empty word and each source word what its probabilities are multiplied by, and its part of all
    /// target words.
    private struct Room {
        var factors: [Float] = []
        var sums: [Float] = []

        mutating func begin(width: Int) {
            if factors.count < width { factors = [Float](repeating: 0, count: width) }
            sums = [Float](repeating: 0, count: width)
        }
    }

    var counts: TranslationCounts {
        TranslationCounts(starts: places.starts, columns: places.columns, counts: values, rests: rests)
    }

    /// Occurrences that a word's own frequency counts for beside what is known of a row.
    private static let priorCount: Float = 1
}
