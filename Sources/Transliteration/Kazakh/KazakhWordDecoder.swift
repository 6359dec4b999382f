/// Finds the likeliest Cyrillic spellings of a word that another script writes with fewer letters.
///
/// A beam search over the readings of each letter: after each letter of the source the likeliest beginnings are kept, as the
/// letter model judges them. At the end, words of the spelling list gain, and words lose that Töte would have marked
/// otherwise. Time grows with the length of the word, not with the number of its readings.
struct KazakhWordDecoder: Sendable {
    /// What a letter of the source is to the search.
    struct SourceLetter: Sendable, Hashable {
        /// Its number in the table of readings.
        var letter: UInt8
        /// Whether the mark of a front word stands somewhere before it.
        var isMarked: Bool
    }

    /// A spelling and the natural logarithm of how likely it is.
    struct Candidate: Sendable, Hashable {
        var word: [UInt8]
        var score: Float
    }

    /// Beginnings that are kept after each letter. On the words of the spelling list 16 and 30 find the same.
    private static let width = 16
    /// Beginnings that are so many nats worse than the best are given up: within a word hardly more is won back.
    private static let reach: Float = 14
    /// What a word of the spelling list gains, in nats. Fitted on the messages of LibreOffice and Firefox in Kazakh, turned
    /// into Töte (logistic regression, 4000 words).
    private static let knownGain: Float = 1.8
    /// What it costs to read a word against its mark, in nats: a slip of the writer.
    private static let markCost: Float = 6
    /// What й costs where no vowel stands before it, in nats: it hardly occurs, and seldom words blur that in the model.
    private static let strayCost: Float = 4
    private static let shortI = KazakhLetter.set("й")

    let readings: LetterReadings
    let model: KazakhLetterModel
    let words: KazakhWordList
    /// Whether the script marks front words, so that the mark tells something and its absence too.
    let marksWords: Bool

    /// The likeliest spellings, best first: at least one, if the word is not empty.
    func candidates(for source: [SourceLetter], limit: Int) -> [Candidate] {
        var beam = Beam(model: model, length: source.count)
        for place in source.indices {
            beam.narrow(at: place, width: max(Self.width, limit), reach: Self.reach)
            advance(&beam, place, source)
        }
        beam.narrow(at: source.count, width: max(Self.width, limit), reach: Self.reach)
        var result = beam.finished().map { judged($0, source) }
        result.sort { $0.score != $1.score ? $0.score > $1.score : $0.word.lexicographicallyPrecedes($1.word) }
        return Array(result.prefix(limit))
    }

    private func advance(_ beam: inout Beam, _ place: Int, _ source: [SourceLetter]) {
        let here = source[place]
        for reading in readings.readings(of: here.letter) { extend(&beam, place, 1, reading, here.isMarked) }
        guard place + 1 < source.count else { return }
        for reading in readings.readings(of: here.letter, source[place + 1].letter) {
            extend(&beam, place, 2, reading, here.isMarked)
        }
    }

    private func extend(
        _ beam: inout Beam, _ place: Int, _ length: Int, _ reading: LetterReadings.Reading, _ isMarked: Bool
    ) {
        let first = UInt64(1) << UInt64(reading.first)
        let cost = reading.cost + (isMarked && first & KazakhLetter.back != 0 ? Self.markCost : 0)
        let isStrayed = first & Self.shortI != 0
        let takesSign = readings.signed & (1 << UInt64(reading.last)) != 0
        for index in beam.open(at: place) {
            let stray = isStrayed && beam.isStray(after: index) ? Self.strayCost : 0
            let extended = beam.extend(index, to: place + length, reading, cost: cost + stray)
            guard takesSign else { continue }
            for sign in readings.signs { beam.sign(extended, sign, at: place + length) }
        }
    }

    private func judged(_ candidate: Beam.Finished, _ source: [SourceLetter]) -> Candidate {
        var score = candidate.score
        if words.contains(candidate.word) { score += Self.knownGain }
        if marksWords, ToteMark.contradicts(candidate.letters, marked: source.first?.isMarked == true) {
            score -= Self.markCost
        }
        return Candidate(word: candidate.word, score: score)
    }
}
