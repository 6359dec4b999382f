@testable import Alignment
import Testing

@Suite struct SentenceLatticeTests {
    /// Every way to pair the sentences of a bead, found by trying all, with its worth.
    private struct Exhaustive {
        let lattice: SentenceLattice
        let shape: BeadShape
        let i, j: Int
        /// Segments that stand between those of the bead and belong to nothing.
        let skippedSource, skippedTarget: Int?
        private(set) var ways: [(worth: Double, parts: [SentenceLattice.Part])] = []

        init(
            _ lattice: SentenceLattice, _ shape: BeadShape, _ i: Int, _ j: Int, skippedSource: Int? = nil,
            skippedTarget: Int? = nil
        ) {
            self.lattice = lattice
            self.shape = shape
            (self.i, self.j) = (i, j)
            (self.skippedSource, self.skippedTarget) = (skippedSource, skippedTarget)
            visit(lattice.source.starts[i], lattice.target.starts[j], [], 0)
        }

        private mutating func visit(_ x: Int, _ y: Int, _ parts: [SentenceLattice.Part], _ worth: Double) {
            if let skippedSource, x == lattice.source.starts[skippedSource] {
                return visit(lattice.source.starts[skippedSource + 1], y, parts, worth)
            }
            if let skippedTarget, y == lattice.target.starts[skippedTarget] {
                return visit(x, lattice.target.starts[skippedTarget + 1], parts, worth)
            }
            let endX = lattice.source.starts[i + shape.source + (skippedSource == nil ? 0 : 1)]
            let endY = lattice.target.starts[j + shape.target + (skippedTarget == nil ? 0 : 1)]
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
                if part == shape, touched(index, x, y).source.count == shape.source,
                    touched(index, x, y).target.count == shape.target, shape.source + shape.target > 2
                {
                    // A tenth of such beads are undivided; the flat prior of the bead of sentences was an eighth.
                    value += logarithm(0.1) - logarithm(0.125) - logarithm(shape.source == shape.target ? 0.95 : 0.4)
                }
                visit(
                    x + part.source, y + part.target,
                    parts + [SentenceLattice.Part(shape: index, source: x, target: y)], worth + value)
            }
        }

        /// The segments that a bead of sentences gives a counterpart.
        private func touched(_ part: Int, _ x: Int, _ y: Int) -> (source: Set<Int>, target: Set<Int>) {
            let counts = BeadShape.all[part]
            return (
                Set((x..<(x + counts.source)).map { lattice.source.segmentOfSentence[$0] }),
                Set((y..<(y + counts.target)).map { lattice.target.segmentOfSentence[$0] })
            )
        }

        private mutating func finish(_ parts: [SentenceLattice.Part], _ worth: Double) {
            var source: Set<Int> = []
            var target: Set<Int> = []
            for part in parts where part.shape < BeadShape.linkedCount {
                let touched = touched(part.shape, part.source, part.target)
                source.formUnion(touched.source)
                target.formUnion(touched.target)
            }
            let skipped = (
                skippedSource.map { source.contains($0) } ?? false, skippedTarget.map { target.contains($0) } ?? false
            )
            if skipped.0 || skipped.1 { return }
            guard source.count == shape.source, target.count == shape.target else { return }
            ways.append((worth + logarithm(shape.source == shape.target ? 0.95 : 0.4), parts))
        }
    }

    private func texts(_ counts: [Int]) -> Sentences {
        Sentences(counts.map { (0..<$0).map { "Да\($0)." }.joined(separator: " ") })
    }

    /// Three segments a side of one to three sentences, whose beads have random scores.
    private func randomLattice(_ generator: inout SplitMix) -> SentenceLattice {
        let source = texts((0..<3).map { _ in Int.random(in: 1...3, using: &generator) })
        let target = texts((0..<3).map { _ in Int.random(in: 1...3, using: &generator) })
        let band = Band(sourceCount: source.texts.count, targetCount: target.texts.count)
        let values = (0..<(band.nodeCount * BeadShape.linkedCount)).map { _ in
            Float.random(in: -4...4, using: &generator)
        }
        return SentenceLattice(
            scores: BeadScores(band: band, values: values, deletion: -2, insertion: -3), source: source,
            target: target, sourceCounts: SentenceCounts(source), targetCounts: SentenceCounts(target),
            undivided: UndividedShares([Double](repeating: 0.1, count: BeadShape.linkedCount)),
            priors: BeadPriors([Double](repeating: 0.125, count: BeadShape.all.count)))
    }

    @Test func `sums over the ways in which sentences correspond and finds the best`() {
        var generator = SplitMix(seed: 0x5EED_0011)
        for _ in 0..<40 {
            let lattice = randomLattice(&generator)
            let (source, target) = (lattice.source, lattice.target)
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

    @Test func `steps over a segment that interrupts a bead`() {
        var generator = SplitMix(seed: 0x5EED_0012)
        for _ in 0..<60 {
            let lattice = randomLattice(&generator)
            var room = SentenceLattice.Room()
            for shape in [BeadShape(source: 2, target: 1), BeadShape(source: 1, target: 2)] {
                let isOfSource = shape.source == 2
                let expected = Exhaustive(
                    lattice, shape, 0, 0, skippedSource: isOfSource ? 1 : nil, skippedTarget: isOfSource ? nil : 1)
                let long = isOfSource ? lattice.source : lattice.target
                let sum =
                    expected.ways.reduce(-Double.infinity) { logSum($0, $1.worth) }
                    + SentenceCounts.split(long.range(0, 1).count + long.range(2, 1).count, 2)
                    - lattice.sourceCounts.background(0, 1) - lattice.targetCounts.background(0, 1)
                    - (isOfSource ? lattice.sourceCounts.background(2, 1) : lattice.targetCounts.background(2, 1))
                let score = lattice.interruptedScore(shape, source: 0, target: 0, &room)
                #expect(score == sum || abs(score - sum) < 1e-6, "seed 0x5EED0012, \(shape)")
                if score == -.infinity { continue }
                let best = lattice.best(shape, source: 0, target: 0, isInterrupted: true, &room)
                let way = expected.ways.max { $0.worth < $1.worth }
                #expect(best == way?.parts ?? [], "seed 0x5EED0012, \(shape)")
            }
        }
    }
}
