/// Where the search looks, in segments and in the sentences that these hold.
struct Bands: Sendable {
    let segments: Band
    let sentences: Band

    /// The part of the lattice in which good paths lie by lengths and cues: of every node where these are few enough, otherwise of a
    /// band where the texts share cues.
    ///
    /// The positions are those of segments.
    init(
        source: Sentences, target: Sentences, _ table: CueTable, _ configuration: AlignmentConfiguration,
        positions: () -> (source: TextPositions, target: TextPositions), sketch: () -> BandSketch
    ) {
        let (n, m) = (source.segmentCount, target.segmentCount)
        var band: Band
        if (n + 1) * (m + 1) <= configuration.largestExactLattice {
            band = Band(sourceCount: n, targetCount: m)
        } else {
            let positions = positions()
            band = BandFinder(
                table.joined(source: source, target: target), source: positions.source, target: positions.target
            ).band()
        }
        if band.nodeCount >= configuration.leastSketchedLattice { band = sketch().narrowed(band) }
        self.init(segments: band, source, target)
    }

    private init(segments: Band, _ source: Sentences, _ target: Sentences) {
        self.segments = segments
        sentences = Self.widened(segments, source, target)
    }

    /// The bands of what a round deems possible.
    func narrowed(to posteriors: BeadPosteriors, source: Sentences, target: Sentences) -> Bands {
        Bands(segments: posteriors.likelyNodes(above: Self.leastLogProbability), source, target)
    }

    /// Nats. Words learnt between rounds overturn much of what lengths said, but not this.
    private static let leastLogProbability = -16.0

    /// The sentences' nodes that lie between nodes of segments.
    private static func widened(_ band: Band, _ source: Sentences, _ target: Sentences) -> Band {
        var lower: [Int32] = []
        var upper: [Int32] = []
        for segment in 0..<source.segmentCount {
            for _ in source.range(segment, 1) {
                lower.append(Int32(target.starts[Int(band.lower[segment])]))
                upper.append(Int32(target.starts[Int(band.upper[segment + 1])]))
            }
        }
        lower.append(Int32(target.starts[Int(band.lower[source.segmentCount])]))
        upper.append(Int32(target.starts[Int(band.upper[source.segmentCount])]))
        return Band(lower: lower, upper: upper)
    }
}
