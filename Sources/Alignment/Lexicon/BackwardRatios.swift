/// How much likelier each source word is given the words of a target segment than anywhere, before backing off.
///
/// A table of words and segments where that is small; otherwise what a word needs is added up when it is asked for.
struct BackwardRatios: Sendable {
    private let segmentCount: Int
    /// For each source word a row of the segments; empty where the table would be too large.
    private var table: [Float] = []
    /// For each source word the target words that it may translate, with the ratios that one of them gives.
    private var partners = FlatLists<(target: Int32, ratio: Float)>()
    /// For each target word the segments that it stands in, rising, a segment once for each time.
    private let occurrences: FlatLists<Int32>

    init(_ view: LexiconView, source: StemmedText, target: StemmedText, mostCells: Int = Self.mostCells) {
        segmentCount = target.segments.count
        var occurrences: [(list: Int32, element: Int32)] = []
        for segment in 0..<segmentCount {
            for word in target.segments[segment] { occurrences.append((word, Int32(segment))) }
        }
        self.occurrences = FlatLists(count: target.wordCount, dealing: occurrences)
        if source.wordCount * segmentCount <= mostCells {
            fill(view, source.wordCount, target.wordCount)
        } else {
            var partners: [(list: Int32, element: (target: Int32, ratio: Float))] = []
            Self.forEachRatio(view, target.wordCount) { partners.append(($1, ($0, $2))) }
            self.partners = FlatLists(count: source.wordCount, dealing: partners)
        }
    }

    private mutating func fill(_ view: LexiconView, _ sourceWords: Int, _ targetWords: Int) {
        var table = [Float](repeating: 0, count: sourceWords * segmentCount)
        Self.forEachRatio(view, targetWords) { target, source, ratio in
            for index in occurrences.range(Int(target)) {
                table[Int(source) * segmentCount + Int(occurrences.elements[index])] += ratio
            }
        }
        self.table = table
    }

    /// The ratios of single words.
    @inline(__always)
    private static func forEachRatio(
        _ view: LexiconView, _ targetWords: Int, _ body: (_ target: Int32, _ source: Int32, _ ratio: Float) -> Void
    ) {
        for target in 0..<Int32(targetWords) {
            let share = 1 / (view.total(of: target) + LexiconScorer.backoffCount)
            for entry in view.entries(of: target) {
                let count = view.counts.count(entry)
                if count < LexiconScorer.leastCount { continue }
                let source = view.counts.columns[entry]
                body(target, source, Float(count * share * view.rarity[Int(source)]))
            }
        }
    }

    /// Adds a source word's ratios of some segments to every `stride`th of some sums.
    func add(_ word: Int32, _ columns: Range<Int>, to sums: inout [Double], place: Int, stride: Int) {
        if !table.isEmpty {
            let row = Int(word) * segmentCount
            for column in 0..<columns.count {
                sums[column * stride + place] += Double(table[row + columns.lowerBound + column])
            }
            return
        }
        for index in partners.range(Int(word)) {
            let (other, ratio) = partners.elements[index]
            forEachOccurrence(of: other, in: columns) {
                sums[($0 - columns.lowerBound) * stride + place] += Double(ratio)
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

    /// Words times segments, of four bytes each.
    private static let mostCells = 2_000_000
}
