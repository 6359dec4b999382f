internal import Alignment
internal import NameMatching
internal import TranslationTypes

/// Names that one text writes in letters and the other in Chinese characters, by their sounds.
struct ChineseNameEvidence: Evidence {
    /// The names of the text in letters that the Chinese text writes somewhere; none where both or neither are Chinese.
    func cues(in pair: PreparedPair) -> [Cue] {
        switch (pair.source.language.language == "zh", pair.target.language.language == "zh") {
        case (true, false): Self.cues(named: pair.target, chinese: pair.source).map(Self.swapped)
        case (false, true): Self.cues(named: pair.source, chinese: pair.target)
        default: []
        }
    }

    /// What the segments of both sides share, the text in letters as the source.
    private static func cues(named: PreparedText, chinese: PreparedText) -> [Cue] {
        let spotter = ChineseNameSpotter(chinese.segments)
        let occurrences = named.occurrences()
        var names = SpottedNames()
        for (number, word) in named.vocabulary.enumerated() where word.mayBeName {
            let least = word.script == .arabic ? leastOfUnmarked : leastOfMarked
            names.add(
                spotter.spots(of: word.form, language: named.language, least: least), occurrences[number],
                form: word.writtenForm)
        }
        let characters = chinese.segments.reduce(0) { $0 + $1.unicodeScalars.count }
        return names.cues(places: Double(characters) / Double(max(1, chinese.segments.count)))
    }

    private static func swapped(_ cue: Cue) -> Cue {
        Cue(
            source: cue.target, target: cue.source, reliability: cue.reliability, chance: cue.chance, kind: cue.kind,
            sourceForm: cue.targetForm, targetForm: cue.sourceForm)
    }

    /// Nats that a stretch of characters must be worth, for words with a capital and for all words where there is none.
    private static let leastOfMarked = 7.0
    private static let leastOfUnmarked = 10.0
}
