extension Lexicon {
    /// The same for texts whose source and target are exchanged.
    public var reversed: Lexicon {
        Lexicon(sourceStems: targetStems, targetStems: sourceStems, counts: counts.reversed)
    }

    /// Adds what another lexicon of the same languages and direction counted.
    public mutating func add(_ other: Lexicon) {
        counts.add(
            other.counts,
            source: Self.merge(
                other.sourceStems, other.counts.sourceOccurrences, &sourceStems, &counts.sourceOccurrences),
            target: Self.merge(
                other.targetStems, other.counts.targetOccurrences, &targetStems, &counts.targetOccurrences))
    }

    private static func merge(
        _ stems: WordTable, _ counts: [Double], _ known: inout WordTable, _ occurrences: inout [Double]
    ) -> [Int32] {
        var map = [Int32](repeating: -1, count: counts.count)
        for stem in 0..<stems.count {
            map[stem] = known.intern(stem, of: stems)
            if known.count > occurrences.count { occurrences.append(0) }
            occurrences[Int(map[stem])] += counts[stem]
        }
        return map
    }
}

extension LexiconCounts {
    /// Adds what other counts have besides occurrences, whose words have these numbers here.
    fileprivate mutating func add(_ other: LexiconCounts, source: [Int32], target: [Int32]) {
        sourceOutside += other.sourceOutside
        targetOutside += other.targetOutside
        forward.add(
            other.forward, rows: [0] + source.map { $0 + 1 }, columns: target, rowCount: sourceOccurrences.count + 1)
        backward.add(
            other.backward, rows: [0] + target.map { $0 + 1 }, columns: source, rowCount: targetOccurrences.count + 1)
    }
}

extension TranslationCounts {
    /// Adds counts whose rows and columns have these numbers here.
    mutating func add(_ other: TranslationCounts, rows: [Int32], columns newColumns: [Int32], rowCount: Int) {
        var entries = (0..<max(rowCount, self.rowCount)).map { row in
            self.entries(ofRow: row).map { (column: columns[$0], count: counts[$0]) }
        }
        var rests = entries.indices.map { $0 < self.rowCount ? self.rests[$0] : 0 }
        for row in 0..<other.rowCount {
            let here = Int(rows[row])
            rests[here] += other.rests[row]
            entries[here] += other.entries(ofRow: row).map { (newColumns[other.column($0)], other.counts[$0]) }
        }
        self = TranslationCounts()
        for (row, entries) in entries.enumerated() {
            var merged: [(column: Int32, count: Float)] = []
            for entry in entries.sorted(by: { $0.column < $1.column }) {
                if merged.last?.column == entry.column {
                    merged[merged.count - 1].count += entry.count
                } else {
                    merged.append(entry)
                }
            }
            append(merged, rest: rests[row])
        }
    }
}
