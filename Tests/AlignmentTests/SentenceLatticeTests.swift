@testable import Alignment
import Testing

@Suite struct SentenceLatticeTests {
    /// Every way to pair the sentences of a bead, found by trying all, with its worth.
    private struct Exhaustive {
        let lattice: SentenceLattice
        let shape: BeadShape
        let i, j: Int
        private(set) var ways: [(worth: Double, parts: [SentenceLattice.Part])] = []

        init(_ lattice: SentenceLattice, _ shape: BeadShape, _ i: Int, _ j: Int) {
            self.lattice = lattice
            self.shape = shape
            (self.i, self.j) = (i, j)
            visit(lattice.source.starts[i], lattice.target.starts[j], [], 0)
        }

        private mutating func visit(_ x: Int, _ y: Int, _ parts: [SentenceLattice.Part], _ worth: Double) {
            let (endX, endY) = (lattice.source.starts[i + shape.source], lattice.target.starts[j + shape.target])
            if x == endX, y == endY { return finish(parts, worth) }
            let isSeam =
                shape.source == 2 && shape.target == 2 && x == lattice.source.starts[i + 1]
                && y == lattice.target.starts[j + 1]
            if isSeam { return }
            for (index, part) in BeadShape.all.enumerated() where x + part.source <= endX && y + part.target <= endY {
                guard let node = lattice.scores.band.node(x, y) else { continue }
                var value = lattice.scores.value(ofAny: index, node)
                // The constants of the model, written down once more.
                if !parts.isEmpty { value += logarithm(shape.source == shape.target ? 0.05 : 0.6) }
                if part == shape, shape.source + shape.target > 2 {
                    // A tenth of such beads are undivided; the flat prior of the bead of sentences was an eighth.
                    value += logarithm(0.1) - logarithm(0.125) - logarithm(shape.source == shape.target ? 0.95 : 0.4)
                }
                visit(
                    x + part.source, y + part.target,
                    parts + [SentenceLattice.Part(shape: index, source: x, target: y)], worth + value)
            }
        }

        private mutating func finish(_ parts: [SentenceLattice.Part], _ worth: Double) {
            var source: Set<Int> = []
            var target: Set<Int> = []
            for part in parts where part.shape < BeadShape.linkedCount {
                let counts = BeadShape.all[part.shape]
                for x in part.source..<(part.source + counts.source) {
                    source.insert(lattice.source.segmentOfSentence[x])
                }
                for y in part.target..<(part.target + counts.target) {
                    target.insert(lattice.target.segmentOfSentence[y])
                }
            }
            guard source.count == shape.source, target.count == shape.target else { return }
            ways.append((worth + logarithm(shape.source == shape.target ? 0.95 : 0.4), parts))
        }
    }

    private func texts(_ counts: [Int]) -> Sentences {
        Sentences(counts.map { (0..<$0).map { "Да\($0)." }.joined(separator: " ") })
    }

    @Test func `sums over the ways in which sentences correspond and finds the best`() {
        var generator = SplitMix(seed: 0x5EED_0011)
        for _ in 0..<40 {
            let source = texts((0..<3).map { _ in Int.random(in: 1...3, using: &generator) })
            let target = texts((0..<3).map { _ in Int.random(in: 1...3, using: &generator) })
            let band = Band(sourceCount: source.texts.count, targetCount: target.texts.count)
            let values = (0..<(band.nodeCount * BeadShape.linkedCount)).map { _ in
                Float.random(in: -4...4, using: &generator)
            }
            let lattice = SentenceLattice(
                scores: BeadScores(band: band, values: values, deletion: -2, insertion: -3), source: source,
                target: target, sourceCounts: SentenceCounts(source), targetCounts: SentenceCounts(target),
                undivided: UndividedShares([Double](repeating: 0.1, count: BeadShape.linkedCount)),
                priors: BeadPriors([Double](repeating: 0.125, count: BeadShape.all.count)))
            var room = SentenceLattice.Room()
            for (index, shape) in BeadShape.linked.enumerated() {
                let expected = Exhaustive(lattice, shape, 0, 0)
                let counts = (source.starts[shape.source], target.starts[shape.target])
                let sum =
                    expected.ways.reduce(-Double.infinity) { logSum($0, $1.worth) }
                    + SentenceCounts.split(counts.0, shape.source) + SentenceCounts.split(counts.1, shape.target)
                    - lattice.sourceCounts.background(0, shape.source)
                    - lattice.targetCounts.background(0, shape.target)
                var score = Double.nan
                lattice.forEachScore(index, source: 0, targets: 0...0, &room) { score = $1 }
                #expect(score == sum || abs(score - sum) < 1e-6, "seed 0x5EED0011, \(shape)")
                let best = lattice.best(shape, source: 0, target: 0, &room)
                let way = expected.ways.max { $0.worth < $1.worth }
                #expect(best == way?.parts ?? [], "seed 0x5EED0011, \(shape)")
            }
        }
    }
}
