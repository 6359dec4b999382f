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

    /// Whether no link contributed.
    var isEmpty: Bool { parts.isEmpty }

    /// The contributions of one group of source segments, as a small table over the words that are in its links.
    struct Sums: Sendable {
        /// What each source word's row of the forward counts got.
        private(set) var source: [Double] = []
        /// What each target word's row of the backward counts got.
        private(set) var target: [Double] = []
        /// The target words that got something.
        private(set) var targetWords: [Int32] = []
        private var sourceWords: [Int32] = []
        /// The rows and columns of words in the tables; -1 for words in no link.
        private var rows: [Int32] = []
        private var columns: [Int32] = []
        private var forwardTable: [Double] = []
        private var backwardTable: [Double] = []

        init() {}

        init(sourceWords: Int, targetWords: Int) {
            source = [Double](repeating: 0, count: sourceWords)
            target = [Double](repeating: 0, count: targetWords)
            rows = [Int32](repeating: -1, count: sourceWords)
            columns = [Int32](repeating: -1, count: targetWords)
        }

        @inline(__always) func forward(_ s: Int32, _ t: Int32) -> Double {
            let row = rows[Int(s)]
            let column = columns[Int(t)]
            return row < 0 || column < 0 ? 0 : forwardTable[Int(row) * targetWords.count + Int(column)]
        }

        @inline(__always) func backward(_ s: Int32, _ t: Int32) -> Double {
            let row = rows[Int(s)]
            let column = columns[Int(t)]
            return row < 0 || column < 0 ? 0 : backwardTable[Int(row) * targetWords.count + Int(column)]
        }

        fileprivate mutating func set(_ links: [[Part]]) {
            for word in sourceWords { (source[Int(word)], rows[Int(word)]) = (0, -1) }
            for word in targetWords { (target[Int(word)], columns[Int(word)]) = (0, -1) }
            sourceWords.removeAll(keepingCapacity: true)
            targetWords.removeAll(keepingCapacity: true)
            for parts in links {
                for part in parts {
                    if rows[Int(part.source)] < 0 {
                        rows[Int(part.source)] = Int32(sourceWords.count)
                        sourceWords.append(part.source)
                    }
                    if columns[Int(part.target)] < 0 {
                        columns[Int(part.target)] = Int32(targetWords.count)
                        targetWords.append(part.target)
                    }
                }
            }
            forwardTable = [Double](repeating: 0, count: sourceWords.count * targetWords.count)
            backwardTable = forwardTable
            for parts in links {
                for part in parts {
                    let cell = Int(rows[Int(part.source)]) * targetWords.count + Int(columns[Int(part.target)])
                    forwardTable[cell] += Double(part.forward)
                    backwardTable[cell] += Double(part.backward)
                    source[Int(part.source)] += Double(part.forward)
                    target[Int(part.target)] += Double(part.backward)
                }
            }
        }
    }

    /// Sums up what the links of a run of source segments contributed.
    func sum(_ sums: inout Sums, start: Int, count: Int) {
        var links: [[Part]] = []
        var last: Int32 = -1
        for segment in start..<(start + count) where linkOfSegment[segment] >= 0 && linkOfSegment[segment] != last {
            last = linkOfSegment[segment]
            links.append(parts[Int(last)])
        }
        sums.set(links)
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
