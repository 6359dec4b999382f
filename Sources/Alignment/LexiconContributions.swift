/// What the links of a text contributed to the counts of a lexicon that was learnt from it.
struct LexiconContributions: Sendable {
    fileprivate struct Part: Sendable {
        let source: Int32
        let target: Int32
        let forward: Float
        let backward: Float
    }

    private let parts: [[Part]]
    /// For each source segment the link that it is in; -1 for none.
    private let linkOfSegment: [Int32]

    init(
        _ links: [Link], _ source: StemmedText, _ target: StemmedText, _ forward: LexiconView, _ backward: LexiconView
    ) {
        var linkOfSegment = [Int32](repeating: -1, count: source.segments.count)
        var parts: [[Part]] = []
        for link in links where link.isLinked && link.confidence >= Lexicon.leastConfidence {
            let s = link.source.flatMap { source.segments[$0] }
            let t = link.target.flatMap { target.segments[$0] }
            let f = Self.shares(s, t, forward, weight: link.confidence)
            let b = Self.shares(t, s, backward, weight: link.confidence)
            for segment in link.source { linkOfSegment[segment] = Int32(parts.count) }
            var mine: [Part] = []
            mine.reserveCapacity(s.count * t.count)
            for (i, word) in s.enumerated() {
                for (j, other) in t.enumerated() {
                    mine.append(
                        Part(
                            source: word, target: other, forward: Float(f[j * s.count + i]),
                            backward: Float(b[i * t.count + j])))
                }
            }
            parts.append(mine)
        }
        self.parts = parts
        self.linkOfSegment = linkOfSegment
    }

    /// The contributions of one group of source segments.
    struct Sums: Sendable {
        private var pairs: [UInt64: (forward: Double, backward: Double)] = [:]
        /// What each source word's row of the forward counts got.
        private(set) var source: [Double] = []
        /// What each target word's row of the backward counts got.
        private(set) var target: [Double] = []
        private var sourceWords: [Int32] = []
        /// The target words that got something.
        private(set) var targetWords: [Int32] = []

        init() {}

        init(sourceWords: Int, targetWords: Int) {
            source = [Double](repeating: 0, count: sourceWords)
            target = [Double](repeating: 0, count: targetWords)
        }

        @inline(__always) func forward(_ s: Int32, _ t: Int32) -> Double {
            source[Int(s)] == 0 || target[Int(t)] == 0 ? 0 : pairs[Self.key(s, t)]?.forward ?? 0
        }

        @inline(__always) func backward(_ s: Int32, _ t: Int32) -> Double {
            source[Int(s)] == 0 || target[Int(t)] == 0 ? 0 : pairs[Self.key(s, t)]?.backward ?? 0
        }

        fileprivate mutating func clear() {
            for word in sourceWords { source[Int(word)] = 0 }
            for word in targetWords { target[Int(word)] = 0 }
            sourceWords.removeAll(keepingCapacity: true)
            targetWords.removeAll(keepingCapacity: true)
            pairs.removeAll(keepingCapacity: true)
        }

        fileprivate mutating func add(_ part: Part) {
            if source[Int(part.source)] == 0 { sourceWords.append(part.source) }
            if target[Int(part.target)] == 0 { targetWords.append(part.target) }
            // A trace, so that a word counts as touched even when its share was lost in rounding.
            source[Int(part.source)] += Double(part.forward) + .leastNormalMagnitude
            target[Int(part.target)] += Double(part.backward) + .leastNormalMagnitude
            let known = pairs[Self.key(part.source, part.target)] ?? (0, 0)
            pairs[Self.key(part.source, part.target)] = (
                known.forward + Double(part.forward), known.backward + Double(part.backward)
            )
        }

        private static func key(_ s: Int32, _ t: Int32) -> UInt64 {
            UInt64(UInt32(bitPattern: s)) << 32 | UInt64(UInt32(bitPattern: t))
        }
    }

    /// Sums up what the links of a run of source segments contributed.
    func sum(_ sums: inout Sums, start: Int, count: Int) {
        sums.clear()
        var last: Int32 = -1
        for segment in start..<(start + count) where linkOfSegment[segment] >= 0 && linkOfSegment[segment] != last {
            last = linkOfSegment[segment]
            for part in parts[Int(last)] { sums.add(part) }
        }
    }

    /// For each column word and row word of a link the expected count that the pair got.
    private static func shares(_ rows: [Int32], _ columns: [Int32], _ view: LexiconView, weight: Double) -> [Double] {
        var probabilities = [Double](repeating: 0, count: rows.count * columns.count)
        for (i, row) in rows.enumerated() {
            for (j, column) in columns.enumerated() {
                probabilities[j * rows.count + i] = view.probability(row: row, column: column)
            }
        }
        for (j, column) in columns.enumerated() {
            let cells = (j * rows.count)..<((j + 1) * rows.count)
            let sum = cells.reduce(view.empty[Int(column)]) { $0 + probabilities[$1] }
            for cell in cells { probabilities[cell] *= weight / max(sum, .leastNormalMagnitude) }
        }
        return probabilities
    }
}
