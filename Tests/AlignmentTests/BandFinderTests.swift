@testable import Alignment
import Testing

@Suite struct BandFinderTests {
    /// Things that both texts mention once, in order; the target lacks a block of the source's segments.
    private func table(segments: Int, lacking gap: Range<Int>, _ generator: inout SplitMix) -> CueTable {
        var cues: [Cue] = []
        for segment in 0..<segments where Bool.random(using: &generator) {
            let target = segment < gap.lowerBound ? segment : segment - gap.count
            let other = Int.random(in: 0..<segments, using: &generator)
            cues.append(
                Cue(
                    source: Set([segment, other]).sorted(), target: gap.contains(segment) ? [] : [target],
                    reliability: 0.8))
        }
        return CueTable(cues, sourceCount: segments, targetCount: segments - gap.count, weight: 1)
    }

    @Test(arguments: [1500, 100, 40])
    func `finds the diagonal and a gap in one size of blocks and in several`(mostBlocks: Int) {
        var generator = SplitMix(seed: 0x5EED_0013)
        let gap = 700..<1000
        let table = table(segments: 2000, lacking: gap, &generator)
        let band = BandFinder(table, mostBlocks: mostBlocks).band()
        for segment in 0..<2000 where !gap.contains(segment) {
            let target = segment < gap.lowerBound ? segment : segment - gap.count
            #expect(band.node(segment, target) != nil, "seed 0x5EED0013, segment \(segment)")
        }
        #expect(band.nodeCount < 2000 * 80)
    }

    @Test func `finds by a band around larger blocks the path of the whole grid`() {
        var generator = SplitMix(seed: 0x5EED_0014)
        for _ in 0..<5 {
            let table = table(segments: 600, lacking: 200..<260, &generator)
            #expect(
                BandFinder(table, mostBlocks: 15).band().lower == BandFinder(table).band().lower, "seed 0x5EED0014")
        }
    }
}
