/// How often words of one language were translated by words of another: expected counts of IBM model 1.
///
/// Brown et al. (1993). Row 0 is the empty word, which stands for words without a source. Rows and columns are words' numbers, rows from 1.
/// Counts grow as sentence pairs are added: the pairs that are there already are not looked at again (incremental
/// expectation–maximisation, Neal and Hinton 1998).
struct TranslationCounts: Sendable {
    /// Where each row's entries begin, and their number at the end.
    private(set) var starts: [Int32] = [0]
    /// The columns of each row, rising; in a part of a table they keep the table's order.
    private(set) var columns: [Int32] = []
    private(set) var counts: [Float] = []
    /// What each row's count has beside its entries: of words that were left out.
    private(set) var rests: [Float] = []
    /// The sum of each row.
    private(set) var totals: [Double] = []

    init() {}

    /// Checks that the arrays fit each other.
    init(starts: [Int32], columns: [Int32], counts: [Float], rests: [Float]) {
        precondition(
            starts.count == rests.count + 1 && columns.count == counts.count && Int(starts.last ?? -1) == counts.count)
        self.starts = starts
        self.columns = columns
        self.counts = counts
        self.rests = rests
        totals = rests.map { Double($0) }
        for row in totals.indices {
            for entry in entries(ofRow: row) { totals[row] += Double(counts[entry]) }
        }
    }

    var rowCount: Int { rests.count }

    /// The range of a row's entries; empty for rows that are not there.
    func entries(ofRow row: Int) -> Range<Int> {
        row < rowCount ? Int(starts[row])..<Int(starts[row + 1]) : 0..<0
    }
    func column(_ entry: Int) -> Int { Int(columns[entry]) }
    func count(_ entry: Int) -> Double { Double(counts[entry]) }

    /// The sum of a row's counts.
    func total(ofRow row: Int) -> Double {
        row < rowCount ? totals[row] : 0
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

    /// The counts of some words under new numbers; what other columns had stays in the rows' rests.
    ///
    /// Linear in the entries of the rows. Columns keep their order, whatever their new numbers.
    /// - Parameters:
    ///   - words: for each new row but the first one, which stays, the old row less one; −1 for none.
    ///   - columns: for each new column the old one, or −1.
    func restricted(rows words: [Int32], columns oldOfNew: [Int32]) -> TranslationCounts {
        var newOfOld = [Int32](repeating: -1, count: Int(oldOfNew.max() ?? -1) + 1)
        for (new, old) in oldOfNew.enumerated() where old >= 0 { newOfOld[Int(old)] = Int32(new) }
        var result = TranslationCounts()
        result.appendPart(of: self, row: 0, newOfOld)
        for word in words { result.appendPart(of: self, row: word < 0 ? rowCount : Int(word) + 1, newOfOld) }
        return result
    }

    private mutating func appendPart(of other: TranslationCounts, row: Int, _ newOfOld: [Int32]) {
        var rest = other.total(ofRow: row)
        totals.append(rest)
        let entries = other.entries(ofRow: row)
        let old = other.columns.span.extracting(entries)
        let new = newOfOld.span
        for entry in old.indices {
            let column = Int(old[entry])
            if column >= new.count { break }
            if new[column] < 0 { continue }
            let count = other.counts[entries.lowerBound + entry]
            columns.append(new[column])
            counts.append(count)
            rest -= Double(count)
        }
        starts.append(Int32(columns.count))
        rests.append(Float(max(0, rest)))
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
        var total = Double(rest)
        for entry in entries {
            columns.append(entry.column)
            counts.append(entry.count)
            total += Double(entry.count)
        }
        starts.append(Int32(columns.count))
        rests.append(rest)
        totals.append(total)
    }

    /// A count below this tells nothing.
    private static let leastCount: Float = 0.01
    /// Nor does one that is so much smaller than what chance would bring.
    private static let leastLift = 0.2
}
