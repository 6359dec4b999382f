/// Finds the likeliest Cyrillic spellings of a word that another script writes with fewer letters.
///
/// A beam search over the readings of each letter: after each letter of the source the likeliest beginnings are kept, as the
/// letter model judges them. At the end, known words gain, and words lose that Töte would have marked
/// otherwise, if the script marks words. Time grows with the length of the word, not with the number of its readings.
struct KazakhWordDecoder: Sendable {
    /// What a letter of the source is to the search.
    struct SourceLetter: Sendable, Hashable {
        /// Its number in the table of readings.
        var letter: UInt8
        /// Whether the mark of a front word stands somewhere before it.
        var isMarked: Bool
        /// Whether it is written as a capital.
        var isCapital = false
    }

    /// A spelling and the natural logarithm of how likely it is.
    struct Candidate: Sendable, Hashable {
        var word: [UInt8]
        /// For each letter of the word, the place of the source that it was read from.
        var origins: [UInt8]
        var score: Float
    }

    /// Beginnings that are kept after each letter. On 15,431 words of messages 8, 12 and 16 find the same.
    private static let width = 8
    /// Beginnings that are so many nats worse than the best are given up: within a word hardly more is won back.
    private static let reach: Float = 10
    /// What it costs to read a word against its mark, in nats: a slip of the writer.
    private static let markCost: Float = 6
    /// What й costs where no vowel stands before it, in nats: it hardly occurs, and seldom words blur that in the model.
    private static let strayCost: Float = 4
    private static let shortI = KazakhLetter.set("й")

    let readings: LetterReadings
    let model: KazakhLetterModel
    let lexicon: KazakhLexicon
    /// Whether the script marks front words, so that the mark tells something and its absence too.
    let marksWords: Bool

    /// The likeliest spellings, best first: at least one, if the word is not empty. Origins are told where the source has a
    /// capital.
    func candidates(for source: [SourceLetter], limit: Int) -> [Candidate] {
        var beam = Beam(model: model, length: source.count, reach: Self.reach)
        for place in source.indices {
            beam.narrow(at: place, width: max(Self.width, limit))
            advance(&beam, place, source)
        }
        beam.narrow(at: source.count, width: max(Self.width, limit))
        var result = beam.finished(tellsOrigins: source.contains(where: \.isCapital)).map { judged($0, source) }
        result.sort { $0.score != $1.score ? $0.score > $1.score : $0.word.lexicographicallyPrecedes($1.word) }
        return Array(result.prefix(limit))
    }

    private func advance(_ beam: inout Beam, _ place: Int, _ source: [SourceLetter]) {
        let letter = source[place].letter
        for reading in readings.readings(of: letter) { extend(&beam, place, 1, reading, source) }
        guard place + 1 < source.count else { return }
        for reading in readings.readings(of: letter, source[place + 1].letter) {
            extend(&beam, place, 2, reading, source)
        }
    }

    private func extend(
        _ beam: inout Beam, _ place: Int, _ length: Int, _ reading: LetterReadings.Reading, _ source: [SourceLetter]
    ) {
        let isMarked = source[place].isMarked
        let next = place + length < source.count ? source[place + length].letter : nil
        let first = UInt64(1) << UInt64(reading.first)
        let cost = reading.cost + (isMarked && first & KazakhLetter.back != 0 ? Self.markCost : 0)
        let isStrayed = first & Self.shortI != 0
        let signs = readings.signs(after: reading.last, before: next)
        for index in beam.open(at: place) {
            let stray = isStrayed && beam.isStray(after: index) ? Self.strayCost : 0
            let extended = beam.extend(index, to: place + length, reading, cost: cost + stray)
            guard signs != 0, extended >= 0 else { continue }
            for (number, sign) in readings.signs.enumerated() where signs & 1 << number != 0 {
                beam.sign(extended, sign.letter, at: place + length)
            }
        }
    }

    private func judged(_ candidate: Beam.Finished, _ source: [SourceLetter]) -> Candidate {
        var score = candidate.score + lexicon.gain(of: candidate.word)
        if marksWords, ToteMark.contradicts(candidate.letters, marked: source.first?.isMarked == true) {
            score -= Self.markCost
        }
        return Candidate(word: candidate.word, origins: candidate.origins, score: score)
    }
}
