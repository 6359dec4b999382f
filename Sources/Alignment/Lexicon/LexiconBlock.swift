/// The part of a lexicon that a few neighbouring source segments and some target segments need, as two small tables, out of which the
/// source segments' own contributions are taken.
///
/// The tables are filled once for a first segment; each further segment of a group only takes its own link out.
struct LexiconBlock: Sendable {
    private let own: LexiconContributions
    private let forward: LexiconView
    private let backward: LexiconView
    private let source: StemmedText
    private let target: StemmedText
    private var start = -1
    private var columns = 0..<0
    /// Segments of the group.
    private var count = 0
    /// The links that were taken out.
    private var removed: [Int32] = []
    private var sources: Slots
    private var targets: Slots
    /// For each of the segments from `start` on, the distinct source words up to its end.
    private var sourceEnds: [Int] = []
    /// The slots of the target segments' words, segment by segment.
    private var targetWords = FlatLists<Int32>()
    /// Forward counts, a row for each source slot.
    private var forwardCells: [Float] = []
    private var sourceTotals: [Float] = []
    /// Backward counts, a row for each target slot.
    private var backwardCells: [Float] = []
    private var targetTotals: [Float] = []
    /// How often the group has the word of each source slot.
    private var times: [Float] = []
    /// What each target slot's word gets from the group, and each source slot's word from the present target segment.
    private var sums: [Float] = []
    private var ratios: [Float] = []

    /// Small numbers for some words.
    private struct Slots: Sendable {
        private(set) var words: [Int32] = []
        /// −1 for words without a slot.
        private(set) var slotOfWord: [Int32]

        init(wordCount: Int) { slotOfWord = [Int32](repeating: -1, count: wordCount) }

        mutating func removeAll() {
            for word in words { slotOfWord[Int(word)] = -1 }
            words.removeAll(keepingCapacity: true)
        }

        @inline(__always) mutating func slot(of word: Int32) -> Int32 {
            if slotOfWord[Int(word)] < 0 {
                slotOfWord[Int(word)] = Int32(words.count)
                words.append(word)
            }
            return slotOfWord[Int(word)]
        }
    }

    init(
        _ own: LexiconContributions, forward: LexiconView, backward: LexiconView, source: StemmedText,
        target: StemmedText
    ) {
        self.own = own
        self.forward = forward
        self.backward = backward
        self.source = source
        self.target = target
        sources = Slots(wordCount: source.wordCount)
        targets = Slots(wordCount: target.wordCount)
    }

    /// Takes a group of source segments and some target segments to look at.
    mutating func set(start: Int, count: Int, columns: Range<Int>) {
        if start != self.start || columns != self.columns || count < self.count {
            self.start = start
            self.columns = columns
            self.count = 0
            fill()
        }
        while self.count < count { addSegment() }
        sumUp()
    }

    /// Fills the tables for the longest group.
    private mutating func fill() {
        removed.removeAll(keepingCapacity: true)
        sources.removeAll()
        sourceEnds.removeAll(keepingCapacity: true)
        for segment in start..<min(source.segments.count, start + BeadShape.longestSide) {
            for word in source.segments[segment] { _ = sources.slot(of: word) }
            sourceEnds.append(sources.words.count)
        }
        targets.removeAll()
        targetWords = FlatLists()
        for segment in columns {
            for word in target.segments[segment] { targetWords.extend(targets.slot(of: word)) }
            targetWords.endList()
        }
        times = [Float](repeating: 0, count: sources.words.count)
        Self.fill(&forwardCells, &sourceTotals, forward, sources, targets)
        Self.fill(&backwardCells, &targetTotals, backward, targets, sources)
    }

    private static func fill(
        _ cells: inout [Float], _ totals: inout [Float], _ view: LexiconView, _ rows: Slots, _ columns: Slots
    ) {
        let width = columns.words.count
        cells.removeAll(keepingCapacity: true)
        cells.append(contentsOf: repeatElement(0, count: rows.words.count * width))
        totals.removeAll(keepingCapacity: true)
        var table = cells.mutableSpan
        let counts = view.counts.counts.span
        let words = view.counts.columns.span
        let slots = columns.slotOfWord.span
        for (row, word) in rows.words.enumerated() {
            totals.append(Float(view.total(of: word)))
            for entry in view.entries(of: word) {
                let column = slots[Int(words[entry])]
                if column >= 0 { table[row * width + Int(column)] = counts[entry] }
            }
        }
    }

    /// Adds the segment after the group.
    private mutating func addSegment() {
        let segment = start + count
        count += 1
        for word in source.segments[segment] { times[Int(sources.slotOfWord[Int(word)])] += 1 }
        let link = own.linkOfSegment[segment]
        if link < 0 || removed.contains(link) { return }
        removed.append(link)
        remove(Int(link))
    }

    /// Takes out what a link added.
    private mutating func remove(_ link: Int) {
        let sourceWords = own.examples.source.words
        let targetWords = own.examples.target.words
        let rows = sourceWords.range(link).map { sources.slotOfWord[Int(sourceWords.elements[$0])] }
        let columns = targetWords.range(link).map { targets.slotOfWord[Int(targetWords.elements[$0])] }
        Self.reduce(
            &forwardCells, width: targets.words.count, by: own.forwardShares(ofLink: link), rows: rows, columns: columns
        )
        Self.reduce(
            &backwardCells, width: sources.words.count, by: own.backwardShares(ofLink: link), rows: columns,
            columns: rows)
        for (index, row) in zip(sourceWords.range(link), rows) where row >= 0 {
            sourceTotals[Int(row)] = max(0, sourceTotals[Int(row)] - own.sourceTotals[index])
        }
        for (index, row) in zip(targetWords.range(link), columns) where row >= 0 {
            targetTotals[Int(row)] = max(0, targetTotals[Int(row)] - own.targetTotals[index])
        }
    }

    /// Takes shares out of a table: column by column one of the empty word and one of each row.
    private static func reduce(
        _ cells: inout [Float], width: Int, by shares: ArraySlice<Float>, rows: [Int32], columns: [Int32]
    ) {
        var table = cells.mutableSpan
        for (place, column) in columns.enumerated() where column >= 0 {
            let begin = shares.startIndex + place * (rows.count + 1) + 1
            for (other, row) in rows.enumerated() where row >= 0 {
                let cell = Int(row) * width + Int(column)
                let rest = table[cell] - shares[begin + other]
                table[cell] = rest < leastCount ? 0 : rest
            }
        }
    }

    /// What each target word gets from the group.
    private mutating func sumUp() {
        let width = targets.words.count
        sums.removeAll(keepingCapacity: true)
        sums.append(contentsOf: repeatElement(0, count: width))
        for slot in 0..<sourceEnds[count - 1] {
            let factor = times[slot] / (sourceTotals[slot] + Float(LexiconScorer.backoffCount))
            Self.add(forwardCells, (slot * width)..<((slot + 1) * width), times: factor, to: &sums)
        }
    }

    /// The sum of the group's words' back-off shares.
    var sourceBackoff: Double {
        (0..<sourceEnds[count - 1]).reduce(0) {
            $0 + Double(times[$1]) * LexiconScorer.backoffShare(Double(sourceTotals[$1]))
        }
    }

    /// Calls `body` with every target segment: its number among the columns, the product of what its words gain, the sum of its words' back-off shares,
    /// and for each source slot the ratio that its words give the slot's word, without the word's rarity.
    mutating func forEachColumn(
        sourceBackoff: Double, _ body: (_ column: Int, _ gain: Double, _ backoff: Double, _ ratios: [Float]) -> Void
    ) {
        let width = sources.words.count
        let end = sourceEnds[count - 1]
        let scale = 1 / sourceBackoff
        for column in 0..<columns.count {
            ratios.removeAll(keepingCapacity: true)
            ratios.append(contentsOf: repeatElement(0, count: end))
            var gain = LogProduct()
            var backoff = 0.0
            for index in targetWords.range(column) {
                let slot = Int(targetWords.elements[index])
                let rarity = forward.rarity[Int(targets.words[slot])]
                gain.multiply(by: 1 + Double(sums[slot]) * rarity * scale)
                let factor = 1 / (targetTotals[slot] + Float(LexiconScorer.backoffCount))
                backoff += LexiconScorer.backoffCount * Double(factor)
                Self.add(backwardCells, (slot * width)..<(slot * width + end), times: factor, to: &ratios)
            }
            body(column, gain.logarithm, backoff, ratios)
        }
    }

    /// The slot of a word of the source segments.
    @inline(__always) func slot(ofSource word: Int32) -> Int { Int(sources.slotOfWord[Int(word)]) }

    /// What a target word gets from the group.
    func sum(ofTarget word: Int32) -> Double {
        let slot = targets.slotOfWord[Int(word)]
        return slot < 0 ? 0 : Double(sums[Int(slot)]) * forward.rarity[Int(word)]
    }

    /// The share of a source word's translations that a target word is.
    func forwardShare(_ word: Int32, _ other: Int32) -> Double {
        let (row, column) = (Int(sources.slotOfWord[Int(word)]), Int(targets.slotOfWord[Int(other)]))
        if row < 0 || column < 0 { return 0 }
        return Double(forwardCells[row * targets.words.count + column])
            / (Double(sourceTotals[row]) + LexiconScorer.backoffCount)
    }

    /// The share of a target word's translations that a source word is.
    func backwardShare(_ word: Int32, _ other: Int32) -> Double {
        let (row, column) = (Int(targets.slotOfWord[Int(other)]), Int(sources.slotOfWord[Int(word)]))
        if row < 0 || column < 0 { return 0 }
        return Double(backwardCells[row * sources.words.count + column])
            / (Double(targetTotals[row]) + LexiconScorer.backoffCount)
    }

    /// Adds a row of a table to some sums, of as many elements.
    @inline(__always)
    private static func add(_ cells: [Float], _ range: Range<Int>, times factor: Float, to sums: inout [Float]) {
        let row = cells.span.extracting(range)
        var result = sums.mutableSpan
        precondition(row.count == result.count)
        for place in row.indices { result[place] += factor * row[place] }
    }

    /// Counts; what is left of a contribution after rounding.
    private static let leastCount = Float(LexiconScorer.leastCount)
}
