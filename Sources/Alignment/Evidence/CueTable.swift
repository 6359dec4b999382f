/// The log likelihood ratios of every cue of a pair, and which segments hold which cues.
///
/// For one cue let x say that the source group mentions it and y that the target group does. Linked groups mention
/// it together with probability h · min(πS, πT), where h is the cue's reliability and π its rate on a side;
/// unrelated ones with πS · πT. The four ratios of the two models are what the cue is worth.
struct CueTable: Sendable {
    /// What holds for every pair of groups: no cue on either side.
    let base: Double
    /// The cue numbers of each source segment, rising.
    let source: [[Int32]]
    /// The cue numbers of each target segment, rising.
    let target: [[Int32]]
    /// What a cue on the source side changes, as long as the target lacks it.
    let sourceOnly: [Double]
    /// What a cue on the target side changes, as long as the source lacks it.
    let targetOnly: [Double]
    /// What both sides together change beyond that.
    let both: [Double]
    /// What the cues are, for explanations.
    let labels: [CueLabel]

    init(_ cues: [Cue], sourceCount: Int, targetCount: Int, weight: Double) {
        var source = [[Int32]](repeating: [], count: sourceCount)
        var target = [[Int32]](repeating: [], count: targetCount)
        var base = 0.0
        var sourceOnly: [Double] = []
        var targetOnly: [Double] = []
        var both: [Double] = []
        var labels: [CueLabel] = []
        for cue in cues {
            guard let worth = Self.worth(of: cue, sourceCount: sourceCount, targetCount: targetCount) else { continue }
            for segment in cue.source { source[segment].append(Int32(both.count)) }
            for segment in cue.target { target[segment].append(Int32(both.count)) }
            labels.append(CueLabel(cue))
            base += worth.neither * weight
            sourceOnly.append((worth.sourceOnly - worth.neither) * weight)
            targetOnly.append((worth.targetOnly - worth.neither) * weight)
            both.append((worth.both - worth.sourceOnly - worth.targetOnly + worth.neither) * weight)
        }
        self.base = base
        self.source = source
        self.target = target
        self.sourceOnly = sourceOnly
        self.targetOnly = targetOnly
        self.both = both
        self.labels = labels
    }

    /// The same cues held by segments instead of their sentences.
    func joined(source: Sentences, target: Sentences) -> CueTable { CueTable(self, source, target) }

    private init(_ table: CueTable, _ source: Sentences, _ target: Sentences) {
        self.source = (0..<source.segmentCount).map { segment in
            Set(source.range(segment, 1).flatMap { table.source[$0] }).sorted()
        }
        self.target = (0..<target.segmentCount).map { segment in
            Set(target.range(segment, 1).flatMap { table.target[$0] }).sorted()
        }
        base = table.base
        sourceOnly = table.sourceOnly
        targetOnly = table.targetOnly
        both = table.both
        labels = table.labels
    }

    private struct Worth { var both, sourceOnly, targetOnly, neither: Double }

    private static func worth(of cue: Cue, sourceCount: Int, targetCount: Int) -> Worth? {
        let most = max(cue.source.count, cue.target.count)
        if most == 0 { return nil }
        // One mention is what made us look, so it tells nothing of the rate: leave it out, add half for the unseen.
        func rate(_ mentions: Int, _ segments: Int) -> Double {
            let rate = (Double(max(1, mentions)) - 1 + unseenMentions) / (Double(segments) + 1)
            return min(highestRate, max(rate, cue.chance))
        }
        let s = rate(cue.source.count, sourceCount)
        let t = rate(cue.target.count, targetCount)
        let together = cue.reliability * min(s, t)
        guard together > s * t else { return nil }
        func bounded(_ ratio: Double) -> Double { max(-highestWorth, min(highestWorth, logarithm(ratio))) }
        return Worth(
            both: bounded(together / (s * t)), sourceOnly: bounded((s - together) / (s * (1 - t))),
            targetOnly: bounded((t - together) / (t * (1 - s))),
            neither: bounded((1 - s - t + together) / ((1 - s) * (1 - t))))
    }

    /// Krichevsky–Trofimov's half a mention.
    private static let unseenMentions = 0.5
    private static let highestRate = 0.9
    /// Nats; e^5 is about 150 to 1. No single thing may outrank all others ("Book 1" beside "Chapter 1").
    private static let highestWorth = 5.0
}
