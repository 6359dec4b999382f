internal import TextNormalization

/// What the evidence says of runs of sentences.
struct SentenceReasons {
    private let session: AlignmentSession
    private let source: WordPlaces
    private let target: WordPlaces

    init(_ session: inout AlignmentSession) {
        _ = (session.sourceStems, session.targetStems)
        self.session = session
        source = WordPlaces(session.prepared.source)
        target = WordPlaces(session.prepared.target)
    }

    /// Everything that adds up to the score of a bead of sentences, without its prior.
    func reasons(_ shape: BeadShape, source i: Int, target j: Int) -> [Reason] {
        let scorer = session.scorer
        var row = scorer.makeRow()
        scorer.set(&row, start: i, count: shape.source, columns: j..<(j + shape.target))
        var rest = scorer.score(row, shape, source: i, target: j)
        var reasons = cueReasons(shape, i, j)
        if let lexicon = scorer.lexicon {
            reasons += lexicon.reasons(
                row.lexicon, source: source.words(i, shape.source), target: target.words(j, shape.target),
                sourceStart: i, sourceCount: shape.source, targetStart: j, targetCount: shape.target)
        }
        for reason in reasons { rest -= reason.worth }
        // Lengths are all that is not a thing.
        let lengths = [(session.sourceLengths, i, shape.source), (session.targetLengths, j, shape.target)].map {
            String(Int($0.0.length($0.1, $0.2).rounded()))
        }
        return reasons + [Reason(kind: .length, source: lengths[0], target: lengths[1], worth: rest)]
    }

    private func cueReasons(_ shape: BeadShape, _ i: Int, _ j: Int) -> [Reason] {
        let table = session.cues.table
        let share = BeadScorer.share[shape.source * shape.target]
        let source = Set(CueScorer.union(table.source, i, shape.source))
        let target = Set(CueScorer.union(table.target, j, shape.target))
        var reasons = [Reason(kind: .absence, worth: table.base)]
        for cue in source.union(target).sorted() {
            let label = table.labels[Int(cue)]
            let (isInSource, isInTarget) = (source.contains(cue), target.contains(cue))
            var worth = 0.0
            if isInSource { worth += table.sourceOnly[Int(cue)] }
            if isInTarget { worth += table.targetOnly[Int(cue)] }
            if isInSource, isInTarget, table.both[Int(cue)] != 0 { worth += table.both[Int(cue)] - share }
            reasons.append(
                Reason(
                    kind: label.kind, source: isInSource ? label.source : nil,
                    target: isInTarget ? label.target : nil, worth: worth))
        }
        return reasons
    }
}

/// The word that each stem of a sentence was made of.
struct WordPlaces {
    private let text: PreparedText
    private let stemCounts: [Int]

    init(_ text: PreparedText) {
        self.text = text
        stemCounts = text.vocabulary.map { Stem.stems(of: $0).count }
    }

    /// For each stem of a run of sentences its word's number in the vocabulary, and how the words are written.
    func words(_ start: Int, _ count: Int) -> (places: [Int32], forms: (Int32) -> String) {
        let places = text.words[start..<(start + count)].joined().flatMap { word in
            [Int32](repeating: word, count: stemCounts[Int(word)])
        }
        let vocabulary = text.vocabulary
        return (places, { vocabulary[Int($0)].writtenForm })
    }
}
