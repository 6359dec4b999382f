@testable import Alignment
import Testing

@Suite struct BeadPosteriorsTests {
    /// Every path of a lattice with its score, found by trying all of them.
    private struct Exhaustive {
        private(set) var total = 0.0
        private(set) var sums: [[Int]: Double] = [:]

        init(_ scores: BeadScores) { visit(scores, 0, 0, [], 0, isAfterLone: false) }

        private mutating func visit(
            _ scores: BeadScores, _ i: Int, _ j: Int, _ beads: [[Int]], _ score: Double, isAfterLone: Bool
        ) {
            let band = scores.band
            if i == band.sourceCount, j == band.targetCount {
                total += exponential(score)
                for bead in beads { sums[bead, default: 0] += exponential(score) }
            }
            guard let node = band.node(i, j) else { return }
            for (index, shape) in BeadShape.all.enumerated() {
                guard band.node(i + shape.source, j + shape.target) != nil else { continue }
                let isLone = index >= BeadShape.linkedCount
                let runs = scores.runs
                let change =
                    isLone
                    ? (isAfterLone ? runs.loneAfterLone : runs.loneAfterLink)
                    : (isAfterLone ? runs.linkAfterLone : runs.linkAfterLink)
                visit(
                    scores, i + shape.source, j + shape.target, beads + [[index, i, j]],
                    score + scores.value(ofAny: index, node) + change, isAfterLone: isLone)
            }
        }
    }

    private func randomScores(_ band: Band, _ generator: inout SplitMix) -> BeadScores {
        let values = (0..<(band.nodeCount * BeadShape.linkedCount)).map { _ in
            Float.random(in: -6...3, using: &generator)
        }
        var runs = LoneRuns(share: 0.2)
        runs.fit(Self.clustered, others: BeadPriors.Counts(), share: 0.2, weight: 20)
        return BeadScores(band: band, values: values, deletion: -2, insertion: -3, runs: runs)
    }

    /// A hundred links and twenty lone segments, in four rows.
    private static var clustered: BeadPriors.Counts {
        var counts = BeadPriors.Counts()
        counts.beads[0] = 100
        counts.beads[BeadShape.linkedCount] = 20
        counts.openings = 4
        return counts
    }

    @Test func `a lone segment is likelier beside another where a text leaves out whole paragraphs`() {
        var runs = LoneRuns(share: 0.2)
        runs.fit(Self.clustered, others: BeadPriors.Counts(), share: 0.2, weight: 0.001)
        // By hand: 16 of 20 go on, 4 of 100 links are followed by one.
        #expect(abs(runs.loneAfterLone - logarithm(0.8 / 0.2)) < 0.001)
        #expect(abs(runs.loneAfterLink - logarithm(0.04 / 0.2)) < 0.001)
        #expect(abs(runs.linkAfterLone - logarithm(0.2 / 0.8)) < 0.001)
    }

    @Test(arguments: [(0, 3), (1, 1), (3, 2), (4, 4), (2, 5)])
    func `gives each bead its share of all paths`(sourceCount: Int, targetCount: Int) {
        var generator = SplitMix(seed: 0x5EED_0002)
        for _ in 0..<10 {
            let scores = randomScores(Band(sourceCount: sourceCount, targetCount: targetCount), &generator)
            let expected = Exhaustive(scores)
            let posteriors = BeadPosteriors(scores)
            #expect(abs(posteriors.logTotal - logarithm(expected.total)) < 1e-9, "seed 0x5EED0002")
            for (bead, sum) in expected.sums {
                let probability = posteriors.probability(bead[0], source: bead[1], target: bead[2])
                #expect(abs(probability - sum / expected.total) < 1e-9, "seed 0x5EED0002, bead \(bead)")
            }
        }
    }

    @Test func `sums over the paths inside a band alone`() {
        var generator = SplitMix(seed: 0x5EED_0003)
        let band = Band(lower: [0, 0, 1, 2], upper: [1, 2, 3, 3])
        let scores = randomScores(band, &generator)
        let expected = Exhaustive(scores)
        #expect(abs(BeadPosteriors(scores).logTotal - logarithm(expected.total)) < 1e-9)
    }

    @Test func `narrows to a band that holds what is likely`() {
        var generator = SplitMix(seed: 0x5EED_0012)
        for _ in 0..<20 {
            let scores = randomScores(Band(sourceCount: 4, targetCount: 5), &generator)
            let expected = Exhaustive(scores)
            let band = BeadPosteriors(scores).likelyNodes(above: logarithm(0.02))
            for (bead, sum) in expected.sums where sum / expected.total > 0.02 {
                let shape = BeadShape.all[bead[0]]
                #expect(band.node(bead[1], bead[2]) != nil, "seed 0x5EED0012, bead \(bead)")
                #expect(
                    band.node(bead[1] + shape.source, bead[2] + shape.target) != nil, "seed 0x5EED0012, bead \(bead)")
            }
            #expect(band.nodeCount < scores.band.nodeCount, "seed 0x5EED0012")
        }
    }

    @Test func `decodes a ladder that leaves no segment out`() {
        var generator = SplitMix(seed: 0x5EED_0004)
        for _ in 0..<50 {
            let n = Int.random(in: 0...8, using: &generator)
            let m = Int.random(in: 1...8, using: &generator)
            let ladder = LadderDecoder.ladder(
                BeadPosteriors(randomScores(Band(sourceCount: n, targetCount: m), &generator)))
            #expect(ladder.sourceCount == n && ladder.targetCount == m)
        }
    }

    @Test func `sums terms at once as one after another`() {
        var generator = SplitMix(seed: 0x5EED_0151)
        for count in 0...8 {
            for spread in [1.0, 30, 900] {
                let terms = (0..<count).map { _ in Double.random(in: -spread...spread, using: &generator) }
                var sum = LogSum()
                sum.add(-.infinity)
                for term in terms { sum.add(term) }
                let plain = terms.reduce(-.infinity) { logSum($0, $1) }
                #expect(sum.value == plain || abs(sum.value - plain) < 1e-9, "seed 0x5EED0151, \(terms)")
            }
        }
    }
}
