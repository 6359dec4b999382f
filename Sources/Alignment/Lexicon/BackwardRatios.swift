/// How much likelier each source word is given the words of a target segment than anywhere, before backing off.
///
/// A table of words and segments where that is small; otherwise what a word needs is added up when it is asked for.
struct BackwardRatios: Sendable {
    private let segmentCount: Int
    /// For each segment a row of the source words and a nought; empty where the table would be too large.
    private var table: [Float] = []
    /// The length of a row.
    private let width: Int
    /// For each source word the target words that it may translate, with the ratios that one of them gives.
    private var partners = FlatLists<(target: Int32, ratio: Float)>()
    /// For each target word the segments that it stands in, rising, a segment once for each time.
    private let occurrences: FlatLists<Int32>

    init(_ view: LexiconView, source: StemmedText, target: StemmedText, mostCells: Int = Self.mostCells) {
        segmentCount = target.segments.count
        width = source.wordCount + 1
        var occurrences: [(list: Int32, element: Int32)] = []
        for segment in 0..<segmentCount {
            for word in target.segments[segment] { occurrences.append((word, Int32(segment))) }
        }
        self.occurrences = FlatLists(count: target.wordCount, dealing: occurrences)
        if width * segmentCount <= mostCells {
            fill(view, target.wordCount)
        } else {
            var partners: [(list: Int32, element: (target: Int32, ratio: Float))] = []
            Self.forEachRatio(view, target.wordCount) { partners.append(($1, ($0, $2))) }
            self.partners = FlatLists(count: source.wordCount, dealing: partners)
        }
    }

    private mutating func fill(_ view: LexiconView, _ targetWords: Int) {
        var table = [Float](repeating: 0, count: width * segmentCount)
        Self.forEachRatio(view, targetWords) { target, source, ratio in
            for index in occurrences.range(Int(target)) {
                table[Int(occurrences.elements[index]) * width + Int(source)] += ratio
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
                let source = view.counts.columns[entry]
                body(target, source, Float(view.counts.count(entry) * share * view.rarity[Int(source)]))
            }
        }
    }

    /// Appends the ratios of some source words, segment by segment.
    /// - Parameter words: a multiple of eight; −1 for none.
    func append(_ words: [Int32], _ columns: Range<Int>, to ratios: inout [SIMD8<Float>]) {
        let stride = words.count / 8
        if !table.isEmpty {
            let places = words.map { $0 < 0 ? width - 1 : Int($0) }
            for column in columns {
                let row = table.span.extracting((column * width)..<((column + 1) * width))
                for vector in 0..<stride {
                    var eight = SIMD8<Float>()
                    for lane in 0..<8 { eight[lane] = row[places[vector * 8 + lane]] }
                    ratios.append(eight)
                }
            }
            return
        }
        let begin = ratios.count
        ratios.append(contentsOf: repeatElement(SIMD8<Float>(), count: stride * columns.count))
        for (place, word) in words.enumerated() where word >= 0 {
            for index in partners.range(Int(word)) {
                let (other, ratio) = partners.elements[index]
                forEachOccurrence(of: other, in: columns) {
                    ratios[begin + ($0 - columns.lowerBound) * stride + place / 8][place % 8] += ratio
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

    /// Words times segments, of four bytes each.
    private static let mostCells = 2_000_000
}
