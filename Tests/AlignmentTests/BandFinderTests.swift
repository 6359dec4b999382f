@testable import Alignment
import Testing

@Suite struct BandFinderTests {
    /// Two texts by what they mention: the segments of each side as numbers of the lines that they translate, in order.
    private struct Texts {
        var source: [Int]
        var target: [Int]

        /// Every second line is a thing that both sides mention wherever they have the line; things of other lines are mentioned too.
        func table(repeatedAfter period: Int = .max, _ generator: inout SplitMix) -> CueTable {
            var mentions: [Int: (source: [Int], target: [Int])] = [:]
            for (segment, line) in source.enumerated() where line % 2 == 0 {
                mentions[line % period, default: ([], [])].source.append(segment)
            }
            for (segment, line) in target.enumerated() where line % 2 == 0 {
                mentions[line % period, default: ([], [])].target.append(segment)
            }
            for key in mentions.keys.sorted() where Bool.random(using: &generator) {
                mentions[key]?.source.append(Int.random(in: 0..<source.count, using: &generator))
            }
            let cues = mentions.keys.sorted().compactMap { mentions[$0] }.map {
                Cue(source: Set($0.source).sorted(), target: Set($0.target).sorted(), reliability: 0.8)
            }
            return CueTable(cues, sourceCount: source.count, targetCount: target.count, weight: 1)
        }

        func band(_ table: CueTable, mostBlocks: Int = BandFinder.mostBlocks) -> Band {
            BandFinder(
                table, source: TextPositions(count: source.count), target: TextPositions(count: target.count),
                mostBlocks: mostBlocks
            ).band()
        }

        /// The share of the lines of both sides whose pair of segments lies in a band.
        func covered(by band: Band) -> Double {
            let places = Dictionary(uniqueKeysWithValues: target.enumerated().map { ($1, $0) })
            let pairs = source.enumerated().compactMap { segment, line in places[line].map { (segment, $0) } }
            let inside = pairs.count { band.node($0.0, $0.1) != nil && band.node($0.0 + 1, $0.1 + 1) != nil }
            return Double(inside) / Double(pairs.count)
        }
    }

    @Test(arguments: [1500, 100, 40])
    func `finds the diagonal and a gap in one size of blocks and in several`(mostBlocks: Int) {
        var generator = SplitMix(seed: 0x5EED_0013)
        let texts = Texts(source: Array(0..<2000), target: Array(0..<700) + Array(1000..<2000))
        let band = texts.band(texts.table(&generator), mostBlocks: mostBlocks)
        #expect(texts.covered(by: band) == 1, "seed 0x5EED0013")
        #expect(band.nodeCount < 2000 * 60)
    }

    private static let gaps: [(source: [Range<Int>], target: [Range<Int>])] = [
        ([], [0..<600]), ([], [1000..<1600]), ([0..<400], []), ([400..<450], [1200..<1250]),
        ([200..<600], [800..<1400]), ([790..<820], []), ([], [200..<1400]), ([0..<120], [1440..<1600]),
    ]

    @Test(arguments: gaps)
    func `follows through what one side lacks, wherever it lacked it`(
        gaps: (source: [Range<Int>], target: [Range<Int>])
    ) {
        var generator = SplitMix(seed: 0x5EED_0021)
        let texts = Texts(
            source: (0..<1600).filter { line in !gaps.source.contains { $0.contains(line) } },
            target: (0..<1600).filter { line in !gaps.target.contains { $0.contains(line) } })
        #expect(texts.covered(by: texts.band(texts.table(&generator))) > 0.999, "seed 0x5EED0021")
    }

    @Test func `makes one gap of a block that is missing where all texts come back`() {
        var generator = SplitMix(seed: 0x5EED_0022)
        // Each side leaves out lines of its own, so that now one and now another repetition fits better by chance.
        let source = (0..<3600).filter { _ in Double.random(in: 0..<1, using: &generator) > 0.1 }
        let target = (0..<3600).filter { line in
            Double.random(in: 0..<1, using: &generator) > 0.1 && !(1500..<1980).contains(line)
        }
        let texts = Texts(source: source, target: target)
        let band = texts.band(texts.table(repeatedAfter: 180, &generator))
        #expect(texts.covered(by: band) > 0.98, "seed 0x5EED0022")
    }

    @Test func `follows a text that is cut finer and says more at some length`() {
        var generator = SplitMix(seed: 0x5EED_0023)
        let texts = Texts(source: Array(0..<1500), target: Array(0..<1500))
        let table = texts.table(&generator)
        let lengths = (0...1500).map { Float($0) * ($0 > 700 ? 1.2 : 0.9) }
        let band = BandFinder(
            table, source: TextPositions(count: 1500), target: TextPositions(starts: lengths)
        ).band()
        #expect(texts.covered(by: band) > 0.999, "seed 0x5EED0023")
    }

    @Test func `finds by a band around larger blocks about the band of the whole grid`() {
        var generator = SplitMix(seed: 0x5EED_0014)
        for _ in 0..<5 {
            let texts = Texts(source: Array(0..<600), target: Array(0..<200) + Array(260..<600))
            let table = texts.table(&generator)
            let (coarse, whole) = (texts.band(table, mostBlocks: 15), texts.band(table))
            #expect(texts.covered(by: coarse) == 1 && texts.covered(by: whole) == 1, "seed 0x5EED0014")
            #expect(coarse.nodeCount < whole.nodeCount * 11 / 10, "seed 0x5EED0014")
        }
    }
}
