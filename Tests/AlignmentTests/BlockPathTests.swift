@testable import Alignment
import Testing

@Suite struct BlockPathTests {
    private static let prices = BlockPath.Prices(opening: 2, going: 0.25, slipping: 0.5)

    /// Every path of a small grid with its worth, found by trying all of them.
    private struct Exhaustive {
        let band: Band
        let similarities: [Float]
        private(set) var best = -Float.infinity

        init(_ similarities: [Float], _ band: Band) {
            (self.similarities, self.band) = (similarities, band)
            visit([BlockPath.Node(source: 0, target: 0)])
        }

        private mutating func visit(_ path: [BlockPath.Node]) {
            let node = path[path.count - 1]
            if node.source == band.sourceCount, node.target == band.targetCount {
                return best = max(best, BlockPathTests.worth(path, similarities, band))
            }
            for (s, t) in [(1, 1), (1, 2), (1, 3), (1, 0), (0, 1)]
            where band.node(node.source + s, node.target + t) != nil {
                visit(path + [BlockPath.Node(source: node.source + s, target: node.target + t)])
            }
        }
    }

    /// What the definition says of a path, step by step.
    private static func worth(_ path: [BlockPath.Node], _ similarities: [Float], _ band: Band) -> Float {
        var worth: Float = 0
        var before = (0, 0)
        for (from, to) in zip(path, path.dropFirst()) {
            let step = (to.source - from.source, to.target - from.target)
            if step == (1, 0) || step == (0, 1) {
                worth -= (step == before ? 0 : prices.opening) + (step == (1, 0) ? 0.25 : 0.125)
            } else {
                worth += similarities[band.node(from.source, from.target) ?? 0] - (step == (1, 2) ? 0 : 0.5)
            }
            before = step
        }
        return worth
    }

    @Test(arguments: [
        Band(sourceCount: 3, targetCount: 6), Band(sourceCount: 4, targetCount: 3),
        Band(sourceCount: 1, targetCount: 5),
        Band(sourceCount: 5, targetCount: 1), Band(lower: [0, 0, 2, 3, 3], upper: [3, 4, 5, 7, 8]),
    ])
    func `finds a path that no other outweighs`(band: Band) {
        var generator = SplitMix(seed: 0x5EED_0024)
        for _ in 0..<40 {
            // Eighths, so that sums are exact.
            let similarities = (0..<band.nodeCount).map { _ in Float(Int.random(in: -8...24, using: &generator)) / 8 }
            let path = BlockPath(similarities, in: band, Self.prices).nodes
            #expect(path.first == BlockPath.Node(source: 0, target: 0))
            #expect(path.last == BlockPath.Node(source: band.sourceCount, target: band.targetCount))
            #expect(
                Self.worth(path, similarities, band) == Exhaustive(similarities, band).best, "seed 0x5EED0024")
        }
    }

    /// What a node's block and stretch share, by the definition: each cue once.
    private func shared(
        _ cues: [Cue], _ row: Int, _ column: Int, size: Double, counts: (source: Int, target: Int)
    ) -> Double {
        var sum = 0.0
        let blocks = Double(max((counts.source + 3) / 4, counts.target / 4))
        for cue in cues {
            let rows = cue.source.map { Int((Double($0) + 0.5) / size) }
            let holding = max(Set(rows).count, Set(cue.target.map { Int((Double($0) + 0.5) / size) }).count)
            guard holding <= 3, let first = cue.source.first(where: { Int((Double($0) + 0.5) / size) == row }) else {
                continue
            }
            let start = Double(column) * size / 2 + (Double(first) + 0.5 - Double(row) * size)
            if cue.target.contains(where: {
                Double($0) + 0.5 >= start - size / 2 && Double($0) + 0.5 < start + size / 2
            }) {
                sum += logarithm(blocks / Double(holding))
            }
        }
        return sum
    }

    @Test func `adds up what a block and a stretch share`() {
        var generator = SplitMix(seed: 0x5EED_0025)
        let counts = (source: 48, target: 40)
        let cues = (0..<30).map { _ in
            func some(_ count: Int) -> [Int] {
                Set(
                    (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                        Int.random(in: 0..<count, using: &generator)
                    }
                ).sorted()
            }
            return Cue(source: some(counts.source), target: some(counts.target), reliability: 0.8)
        }
        let table = CueTable(cues, sourceCount: counts.source, targetCount: counts.target, weight: 1)
        let grid = BlockGrid(
            table, TextPositions(count: counts.source), TextPositions(count: counts.target), size: 4)
        let band = grid.everyNode
        let similarities = grid.similarities(in: band)
        for row in 0..<grid.sourceEnd {
            let all = (0...grid.targetEnd).map { shared(cues, row, $0, size: 4, counts: counts) }
            let found = (0...grid.targetEnd).map { Double(similarities[band.offsets[row] + $0]) }
            // The chance that was taken off is the same for the whole row; the better half is worth the same.
            let chance = (all.min() ?? 0) - (found.min() ?? 0)
            let enough = 0.5 * ((all.max() ?? 0) - chance)
            for (expected, value) in zip(all, found) {
                #expect(abs(min(enough, expected - chance) - value) < 1e-4, "seed 0x5EED0025, row \(row)")
            }
        }
    }
}
