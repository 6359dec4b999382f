internal import Alignment
internal import TranslationTypes

/// What memories teach about which words translate which, one lexicon for each pair of languages. Of one task.
final class AlignmentLexicons {
    private let files: [MemoryFile]
    private var known: [[LanguageTag]: Lexicon] = [:]

    init(_ files: [MemoryFile]) { self.files = files }

    /// The lexicon of a pair; nil when the memories hold no unit with both languages.
    func lexicon(from source: LanguageTag, to target: LanguageTag) throws -> Lexicon? {
        if files.isEmpty { return nil }
        if let lexicon = known[[source, target]] { return lexicon }
        let (pair, ladder) = try lesson(from: source, to: target)
        if ladder.beads.isEmpty { return nil }
        let lexicon = Lexicon(learningFrom: [(pair, ladder)])
        known[[source, target]] = lexicon
        return lexicon
    }

    /// The memories' units as one long aligned pair.
    private func lesson(from source: LanguageTag, to target: LanguageTag) throws -> (AlignmentPair, Ladder) {
        var sides: (source: [String], target: [String]) = ([], [])
        for file in files {
            try OpenMemory(file).forEachUnit(languages: [source, target]) { _, unit in
                guard let left = unit.variant(in: source), let right = unit.variant(in: target) else { return }
                sides.source.append(left.text)
                sides.target.append(right.text)
            }
        }
        let pair = AlignmentPair(
            source: sides.source, target: sides.target, sourceLanguage: source, targetLanguage: target)
        let beads = sides.source.indices.map { Bead(source: $0..<($0 + 1), target: $0..<($0 + 1), confidence: 1) }
        return (pair, Ladder(beads: beads))
    }
}
