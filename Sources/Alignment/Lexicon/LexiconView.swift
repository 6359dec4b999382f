/// The part of one direction of a lexicon that a pair of texts can use, in the texts' own word numbers.
struct LexiconView: Sendable {
    struct Entry: Sendable {
        let column: Int32
        let count: Double
        let probability: Double
    }

    /// The possible translations of each word of the row side, by rising number.
    private(set) var rows = FlatLists<Entry>()
    /// The count of each word of the row side.
    private(set) var totals: [Double]
    /// The probability of each column word from the empty word.
    private(set) var empty: [Double]
    /// One over the probability of each column word in any segment.
    let rarity: [Double]

    init(
        _ counts: TranslationCounts, rows rowText: StemmedText, rowStems: [String: Int32], columns: StemmedText,
        columnStems: [String: Int32], unigram: [Double]
    ) {
        var local = [Int32](repeating: -1, count: unigram.count)
        var rarity: [Double] = []
        for (number, stem) in columns.stems.enumerated() {
            guard let known = columnStems[stem] else {
                rarity.append(1)
                continue
            }
            local[Int(known)] = Int32(number)
            rarity.append(1 / unigram[Int(known)])
        }
        self.rarity = rarity
        func entries(_ row: Int) -> [Entry] {
            counts.entries(ofRow: row).compactMap { entry in
                let column = local[counts.column(entry)]
                return column < 0
                    ? nil : Entry(column: column, count: counts.count(entry), probability: counts.probability(entry))
            }
        }
        totals = []
        for stem in rowText.stems {
            guard let known = rowStems[stem] else {
                rows.append([])
                totals.append(0)
                continue
            }
            rows.append(entries(Int(known) + 1).sorted { $0.column < $1.column })
            totals.append(counts.total(ofRow: Int(known) + 1))
        }
        empty = [Double](repeating: 0, count: columns.stems.count)
        for entry in entries(0) { empty[Int(entry.column)] = entry.probability }
    }

    /// The probability of a column word from a row word.
    func probability(row: Int32, column: Int32) -> Double {
        let range = rows.range(Int(row))
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if rows.elements[middle].column < column { low = middle + 1 } else { high = middle }
        }
        return low < range.upperBound && rows.elements[low].column == column ? rows.elements[low].probability : 0
    }
}
