#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif
internal import TranslationTypes

/// Turns evidence into probabilities: what is expected before reading, and how far letters can be trusted.
struct LanguageWeights: Sendable {
    /// Added to the logarithm of a language's likelihood, by the number of the alphabet and the profile's column.
    private var prior: [[Double]]
    /// The same for the forms of Chinese.
    private var simplified = 0.0, traditional = 0.0

    // Natural logarithms. Chosen near the best fit on messages left out of training (--held-out of
    // Scripts/train-language-profiles.py: base 1.2, perLetter 0.03, strangerNats 2.7, strangerPrior -4, rare -2), with
    // a margin because running text differs more from the training messages than they from each other.
    private static let expectedScript = 0.0
    /// An expected language in a script that few of its texts are in.
    private static let expectedOtherScript = -1.5
    private static let rare = -3.0
    /// Letters of one text say the same thing again and again, so their likelihoods count for less: evidence is
    /// divided by `base + perLetter · letters`, up to `most`.
    private static let trust = (base: 1.3, perLetter: 0.02, most: 4.0)
    /// Nats that a letter or a word's end costs in a language that is not known; in a known one they cost about 2,
    /// in foreign names more. Fitted for Latin; the profiles hold nearly every language of the two other alphabets.
    private static func strangerNats(_ alphabet: LanguageEvidence.Alphabet) -> Double {
        switch alphabet {
        case .latin: 2.8
        case .cyrillic: 3.2
        case .arabic: 3.6
        }
    }
    private static let strangerPrior = -4.0
    /// Share of the document's guess in a segment's prior, in nats for a certain document.
    private static let documentLean = 3.0
    /// A Han character says as much as this number of letters (English
    /// needs about three for one), with a margin for foreign names in brackets.
    private static let lettersPerHan = 4.0
    /// Latin names stand in texts of every script, so that a Latin letter counts for less when a script is chosen.
    private static let latinShare = 0.6
    /// Nats that a character of one form of Chinese speaks for that form, and for Simplified before any is seen.
    private static let natsPerForm = 3.0, simplifiedPrior = 1.2
    /// Above this share of kana among Han and kana a text is Japanese.
    private static let kanaShare = 0.1

    init(expected: [LanguageTag]) {
        prior = LanguageEvidence.Alphabet.allCases.map { alphabet in
            alphabet.profile.languages.map { language in
                if !expected.contains(where: language.matches) { return Self.rare }
                return language.explicitScript == nil ? Self.expectedScript : Self.expectedOtherScript
            }
        }
    }

    /// The weights for a segment of a document that was identified.
    func leaning(to document: LanguageGuess) -> LanguageWeights {
        var copy = self
        for candidate in [LanguageGuess.Candidate(language: document.language, probability: document.confidence)]
            + document.runnersUp
        {
            let lean = Self.documentLean * candidate.probability
            for alphabet in LanguageEvidence.Alphabet.allCases {
                if let column = alphabet.profile.languages.firstIndex(of: candidate.language) {
                    copy.prior[alphabet.rawValue][column] += lean
                }
            }
            if candidate.language == Self.simplifiedChinese { copy.simplified += lean }
            if candidate.language == Self.traditionalChinese { copy.traditional += lean }
        }
        return copy
    }

    /// Languages with their probabilities, which sum to one; none for a text without letters.
    func candidates(for evidence: LanguageEvidence) -> [LanguageGuess.Candidate] {
        let eastAsian = evidence.han + evidence.kana + evidence.hangul
        let weights = LanguageEvidence.Alphabet.allCases.map {
            Double(evidence.letters[$0.rawValue]) * ($0 == .latin ? Self.latinShare : 1)
        }
        let heaviest = weights.max() ?? 0
        let other = evidence.others.max { $0.value < $1.value }
        if Double(eastAsian) * Self.lettersPerHan > max(heaviest, Double(other?.value ?? 0)) {
            return eastAsianCandidates(evidence)
        }
        if let other, Double(other.value) > heaviest {
            return [.init(language: LanguageTag(language: "und", script: Script(other.key)), probability: 1)]
        }
        let alphabet = LanguageEvidence.Alphabet.allCases.first { weights[$0.rawValue] == heaviest }
        guard let alphabet, heaviest > 0 else { return [] }
        return candidates(for: evidence, in: alphabet)
    }

    private func candidates(
        for evidence: LanguageEvidence, in alphabet: LanguageEvidence.Alphabet
    ) -> [LanguageGuess.Candidate] {
        let languages = alphabet.profile.languages
        let costs = evidence.costs[alphabet.rawValue]
        let letters = evidence.letters[alphabet.rawValue]
        let symbols = letters + evidence.words[alphabet.rawValue]
        let doubt = min(Self.trust.most, Self.trust.base + Self.trust.perLetter * Double(letters))
        var scores = zip(costs, prior[alphabet.rawValue]).map { cost, prior in
            -Double(cost) * LetterProfile.nats / doubt + prior
        }
        scores.append(-Double(symbols) * Self.strangerNats(alphabet) / doubt + Self.strangerPrior)
        return Self.normalized(zip(languages + [.undetermined], scores))
    }

    private func eastAsianCandidates(_ evidence: LanguageEvidence) -> [LanguageGuess.Candidate] {
        if evidence.hangul > evidence.han + evidence.kana {
            return [.init(language: LanguageTag(language: "ko"), probability: 1)]
        }
        if Double(evidence.kana) > Self.kanaShare * Double(evidence.han + evidence.kana) {
            return [.init(language: LanguageTag(language: "ja"), probability: 1)]
        }
        let difference = Double(evidence.simplified - evidence.traditional) * Self.natsPerForm
        return Self.normalized(
            zip(
                [Self.simplifiedChinese, Self.traditionalChinese],
                [difference + Self.simplifiedPrior + simplified, traditional]))
    }

    private static let simplifiedChinese = LanguageTag(language: "zh", script: .simplifiedHan)
    private static let traditionalChinese = LanguageTag(language: "zh", script: .traditionalHan)

    private static func normalized(_ scores: some Sequence<(LanguageTag, Double)>) -> [LanguageGuess.Candidate] {
        let scores = Array(scores)
        let highest = scores.map(\.1).max() ?? 0
        let powers = scores.map { exp($0.1 - highest) }
        let sum = powers.reduce(0, +)
        return zip(scores, powers).map { .init(language: $0.0, probability: $1 / sum) }
    }
}
