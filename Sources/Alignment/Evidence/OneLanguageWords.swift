internal import TranslationTypes

/// What two texts of one language have in common: all words, by their stems, the rarer the more.
///
/// A paraphrase keeps every second or third of its words. Chinese is compared by its words, and where it is cut into single
/// characters, by neighbouring pairs of them.
struct OneLanguageWords {
    /// A cue for each stem that both texts have.
    let cues: [Cue]

    init(_ pair: PreparedPair) {
        let known = (source: Self.knownTerms(of: pair.source), target: Self.knownTerms(of: pair.target))
        let source = Self.terms(of: pair.source, known.source)
        let target = Self.terms(of: pair.target, known.target)
        let forms = (source: Self.forms(pair.source, known.source), target: Self.forms(pair.target, known.target))
        var collector = CueCollector<Term>()
        for (segment, terms) in source.enumerated() {
            for term in terms { collector.addSource(term, segment: segment) }
        }
        for (segment, terms) in target.enumerated() {
            for term in terms { collector.addTarget(term, segment: segment) }
        }
        let segments = Double(source.count + target.count)
        let found = collector.cues(
            kind: { _ in .sharedWord },
            forms: { (forms.source[$0] ?? $0.letters, forms.target[$0] ?? $0.letters) }
        ) { _, _ in Self.reliability }
        cues = zip(collector.keys, found).compactMap { term, cue in
            if cue.source.isEmpty || cue.target.isEmpty {
                // A word that the other report lacks speaks a little against every link.
                let chance = Self.chance(of: term)
                return chance > Self.highestMissingChance
                    ? nil
                    : Cue(
                        source: cue.source, target: cue.target, reliability: Self.missingReliability, chance: chance,
                        kind: .sharedWord, sourceForm: cue.sourceForm, targetForm: cue.targetForm)
            }
            // Both texts use a word as often, so that its rate is that of both together.
            let rate = (Double(cue.source.count + cue.target.count) - 1) / segments
            return Cue(
                source: cue.source, target: cue.target, reliability: cue.reliability,
                chance: min(Self.highestChance, max(rate, Self.chance(of: term))), kind: .sharedWord,
                sourceForm: cue.sourceForm, targetForm: cue.targetForm)
        }
    }

    /// A stem, or characters of Chinese.
    private struct Term: Hashable {
        let letters: String
        let isHan: Bool
    }

    /// The term of each word of the vocabulary that is one by itself.
    private static func knownTerms(of text: PreparedText) -> [Term?] {
        text.vocabulary.map { word in
            if word.script == .common { return nil }
            let letters = word.form.unicodeScalars
            if word.script == .han {
                return letters.count < 2 ? nil : Term(letters: word.form, isHan: true)
            }
            let stem = String(String.UnicodeScalarView(letters.prefix(stemLength)))
            return letters.count < shortest ? nil : Term(letters: stem, isHan: false)
        }
    }

    /// How the text writes a term where it first has it.
    private static func forms(_ text: PreparedText, _ known: [Term?]) -> [Term: String] {
        var forms: [Term: String] = [:]
        for (word, term) in zip(text.vocabulary, known) {
            if let term, forms[term] == nil { forms[term] = word.writtenForm }
        }
        return forms
    }

    /// The terms of each segment.
    private static func terms(of text: PreparedText, _ known: [Term?]) -> [[Term]] {
        text.words.map { words in
            var terms: [Term] = []
            var last: String?
            for word in words {
                let entry = text.vocabulary[Int(word)]
                if let term = known[Int(word)] { terms.append(term) }
                let isSingle = entry.script == .han && entry.form.unicodeScalars.count == 1
                if isSingle, let last { terms.append(Term(letters: last + entry.form, isHan: true)) }
                last = isSingle ? entry.form : nil
            }
            return terms
        }
    }

    /// How often a segment has the stem by accident; short words are common words in all languages.
    private static func chance(of term: Term) -> Double {
        if term.isHan { return term.letters.unicodeScalars.count > 2 ? 0.01 : 0.03 }
        switch term.letters.unicodeScalars.count {
        case ...2: return 0.3
        case 3: return 0.15
        case 4: return 0.06
        default: return 0.045
        }
    }

    /// Letters; keeps the roots of most languages apart and drops their endings.
    private static let stemLength = 5
    /// Letters.
    private static let shortest = 2
    /// Guess: of the words that both reports know, a sentence that says the same uses every other one.
    private static let reliability = 0.45
    private static let highestChance = 0.6
    /// Guess: of other words of a sentence, one in ten more would be in its counterpart, had it one.
    private static let missingReliability = 0.16
    /// Words more common than this are left out without a reason.
    private static let highestMissingChance = 0.06
}
