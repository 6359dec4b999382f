internal import Alignment
internal import Foundation
internal import NameMatching

/// Names in letters, gathered by the characters that write them: every form of one name ends up with the same characters.
struct SpottedNames {
    private struct Name {
        var segments: Set<Int> = []
        var chineseSegments: Set<Int> = []
        var best = 0.0
        var form = ""
    }

    private var names: [String: Name] = [:]

    /// Notes where a word was found.
    /// - Parameters:
    ///   - spots: the best stretch of each Chinese segment.
    ///   - segments: where the word stands.
    ///   - form: the word as its text writes it.
    mutating func add(_ spots: [ChineseNameSpotter.Spot], _ segments: [Int], form: String) {
        guard let best = spots.max(by: { $0.logLikelihoodRatio < $1.logLikelihoodRatio }) else { return }
        var name = names[best.text] ?? Name()
        name.segments.formUnion(segments)
        for spot in spots where spot.logLikelihoodRatio >= best.logLikelihoodRatio - Self.tolerance {
            name.chineseSegments.insert(spot.segment)
        }
        if best.logLikelihoodRatio > name.best { name.form = form }
        name.best = max(name.best, best.logLikelihoodRatio)
        names[best.text] = name
    }

    /// The names as cues, in the order of their characters.
    /// - Parameter places: characters of a segment on the average, at each of which a stretch could begin.
    func cues(places: Double) -> [Cue] {
        names.sorted { $0.key < $1.key }.map { characters, name in
            Cue(
                source: name.segments.sorted(), target: name.chineseSegments.sorted(), reliability: Self.reliability,
                chance: min(Self.highestChance, places * exp(-name.best)), kind: .name, sourceForm: name.form,
                targetForm: characters)
        }
    }

    /// Nats; what a segment's stretch may be worth less than the best one's, and still write the same name.
    private static let tolerance = 3.0
    /// Guess: names are also replaced by pronouns, titles and translations.
    private static let reliability = 0.7
    private static let highestChance = 0.5
}
