/// How often words of one language were translated by words of another: expected counts of IBM model 1.
///
/// Brown et al. (1993). Row 0 is the empty word, which stands for words without a source. Rows and columns are words' numbers, rows from 1.
/// Counts grow as sentence pairs are added: the pairs that are there already are not looked at again (incremental
/// expectation–maximisation, Neal and Hinton 1998).
struct TranslationCounts: Sendable {
    /// Where each row's entries begin, and their number at the end.
    private(set) var starts: [Int32] = [0]
    /// The columns of each row, rising.
    private(set) var columns: [Int32] = []
    private(set) var counts: [Float] = []
    /// What each row's count has beside its entries: of words that were left out.
    private(set) var rests: [Float] = []
    /// The probabilities that the last added pairs were counted with, needed to take a pair's share out again; 0 for others.
    private(set) var probabilities: [Float] = []

    /// A sentence pair: words as numbers (rows from 1, columns from 0), and how much it counts.
    struct Example: Sendable {
        var source: [Int32]
        var target: [Int32]
        var weight: Double
    }

    init() {}

    /// Checks that the arrays fit each other.
    init(starts: [Int32], columns: [Int32], counts: [Float], rests: [Float], probabilities: [Float]? = nil) {
        precondition(
            starts.count == rests.count + 1 && columns.count == counts.count && Int(starts.last ?? -1) == counts.count)
        self.starts = starts
        self.columns = columns
        self.counts = counts
        self.rests = rests
        self.probabilities = probabilities ?? [Float](repeating: 0, count: counts.count)
    }

    var rowCount: Int { rests.count }

    /// The range of a row's entries; empty for rows that are not there.
    func entries(ofRow row: Int) -> Range<Int> {
        row < rowCount ? Int(starts[row])..<Int(starts[row + 1]) : 0..<0
    }
    func column(_ entry: Int) -> Int { Int(columns[entry]) }
    func count(_ entry: Int) -> Double { Double(counts[entry]) }
    func probability(_ entry: Int) -> Double { Double(probabilities[entry]) }

    /// The sum of a row's counts.
    func total(ofRow row: Int) -> Double {
        row < rowCount ? entries(ofRow: row).reduce(Double(rests[row])) { $0 + Double(counts[$1]) } : 0
    }

    /// The entry of a row and a column; nil when there is none. Logarithmic in the row's length.
    func entry(row: Int, column: Int32) -> Int? {
        let entries = entries(ofRow: row)
        let place = Self.place(of: column, in: entries, columns)
        return place < entries.upperBound && columns[place] == column ? place : nil
    }

    /// Where a column stands, or would stand, among the rising columns of a range.
    static func place(of column: Int32, in range: Range<Int>, _ columns: [Int32]) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if columns[middle] < column { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The counts of some rows and columns under new numbers; what other columns had stays in the rows' rests.
    /// - Parameters:
    ///   - rows: for each new row its old number, or nil.
    ///   - columns: for each old column its new number, or −1.
    func restricted(rows: [Int32?], columns newColumns: [Int32]) -> TranslationCounts {
        var result = TranslationCounts()
        for row in rows {
            var kept: [(column: Int32, count: Float)] = []
            var rest: Float = 0
            if let row {
                rest = Int(row) < rowCount ? rests[Int(row)] : 0
                for entry in entries(ofRow: Int(row)) {
                    let column = newColumns[column(entry)]
                    if column >= 0 { kept.append((column, counts[entry])) } else { rest += counts[entry] }
                }
            }
            result.append(kept.sorted { $0.column < $1.column }, rest: rest)
        }
        return result
    }

    /// The counts without those that tell next to nothing, which the rests keep.
    /// - Parameter unigram: the probability of each column in any sentence.
    func pruned(unigram: [Double]) -> TranslationCounts {
        var result = TranslationCounts()
        for row in 0..<rowCount {
            let total = total(ofRow: row)
            var kept: [(column: Int32, count: Float)] = []
            var rest = rests[row]
            for entry in entries(ofRow: row) {
                // The empty word's row is needed whole: it is what the others are weighed against.
                let chance = total * unigram[column(entry)]
                if row == 0 || counts[entry] >= Self.leastCount && count(entry) >= Self.leastLift * chance {
                    kept.append((columns[entry], counts[entry]))
                } else {
                    rest += counts[entry]
                }
            }
            result.append(kept, rest: rest)
        }
        return result
    }

    /// Adds a row.
    mutating func append(_ entries: [(column: Int32, count: Float)], rest: Float) {
        for entry in entries {
            columns.append(entry.column)
            counts.append(entry.count)
            probabilities.append(0)
        }
        starts.append(Int32(columns.count))
        rests.append(rest)
    }

    /// A count below this tells nothing.
    private static let leastCount: Float = 0.01
    /// Nor does one that is so much smaller than what chance would bring.
    private static let leastLift = 0.2
}
