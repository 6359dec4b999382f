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
        totals = rests.indices.map { row in
            counts[Int(starts[row])..<Int(starts[row + 1])].reduce(Double(rests[row])) { $0 + Double($1) }
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
        var room = [Int32](repeating: 0, count: longestRow)
        result.appendPart(of: self, row: 0, newOfOld, &room)
        for word in words { result.appendPart(of: self, row: word < 0 ? rowCount : Int(word) + 1, newOfOld, &room) }
        return result
    }

    /// The same with the entries of a count or more alone; the others stay in the rows' rests. Linear.
    func dropping(below least: Float) -> TranslationCounts {
        var (starts, columns, counts, rests): ([Int32], [Int32], [Float], [Float]) = ([0], columns, counts, rests)
        starts.reserveCapacity(rowCount + 1)
        var kept = 0
        for row in 0..<rowCount {
            for entry in entries(ofRow: row) {
                let count = counts[entry]
                (columns[kept], counts[kept]) = (columns[entry], count)
                if count < least { rests[row] += count } else { kept += 1 }
            }
            starts.append(Int32(kept))
        }
        var result = TranslationCounts()
        (result.starts, result.rests, result.totals) = (starts, rests, totals)
        (result.columns, result.counts) = (Array(columns.prefix(kept)), Array(counts.prefix(kept)))
        return result
    }

    private var longestRow: Int { (0..<rowCount).reduce(0) { max($0, entries(ofRow: $1).count) } }

    /// - Parameter room: as many as the longest row has entries.
    private mutating func appendPart(
        of other: TranslationCounts, row: Int, _ newOfOld: [Int32], _ room: inout [Int32]
    ) {
        var rest = other.total(ofRow: row)
        totals.append(rest)
        let row = other.entries(ofRow: row)
        let entries = row.lowerBound..<Self.place(of: Int32(newOfOld.count), in: row, other.columns)
        let found = Self.find(newOfOld, in: other.columns.span.extracting(entries), &room)
        Self.extend(&columns, by: found) { all, begin in
            for place in 0..<found {
                all[begin + place] = newOfOld[Int(other.columns[entries.lowerBound + Int(room[place])])]
            }
        }
        Self.extend(&counts, by: found) { all, begin in
            for place in 0..<found {
                all[begin + place] = other.counts[entries.lowerBound + Int(room[place])]
                rest -= Double(all[begin + place])
            }
        }
        starts.append(Int32(columns.count))
        rests.append(Float(max(0, rest)))
    }

    /// Lets some new elements be filled in without asking at each whether there is room.
    @inline(__always)
    private static func extend<Element: Numeric>(
        _ list: inout [Element], by count: Int, _ fill: (inout MutableSpan<Element>, _ begin: Int) -> Void
    ) {
        let begin = list.count
        list.append(contentsOf: repeatElement(0, count: count))
        var span = list.mutableSpan
        fill(&span, begin)
    }

    /// Writes the places of the columns that have a new number, without a branch for each: few of a long row have one.
    /// - Returns: how many there are.
    private static func find(_ newOfOld: [Int32], in columns: Span<Int32>, _ room: inout [Int32]) -> Int {
        let new = newOfOld.span
        var places = room.mutableSpan
        var found = 0
        for entry in columns.indices {
            places[found] = Int32(truncatingIfNeeded: entry)
            found += new[Int(columns[entry])] < 0 ? 0 : 1
        }
        return found
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
