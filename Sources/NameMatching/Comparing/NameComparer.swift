/// Gathers what two names show about being one; keeps its room between names, one for each thread.
struct NameComparer {
    private var words: WordComparer

    init(_ tables: SoundTables) { words = WordComparer(tables) }

    /// The evidence of two names in this order; ``NameMatcher`` orders them so that the score is symmetric.
    mutating func evidence(_ first: PreparedName, _ second: PreparedName) -> NameEvidence {
        var evidence = NameEvidence()
        guard let one = first.whole, let other = second.whole else { return evidence }
        if first.parts.count == 1 && second.parts.count == 1 {
            evidence.whole = self.evidence(first.parts[0], second.parts[0])
            evidence.paired = evidence.whole
            evidence.pairing.pairs = [(0, 0)]
            evidence.worst = Self.perLetter(evidence.whole)
            return evidence
        }
        evidence.whole = words.evidence(one, other)
        pair(first, second, &evidence)
        return evidence
    }

    /// The letters of two parts that stand for each other.
    mutating func sounds(_ first: PreparedPart, _ second: PreparedPart) -> [NameComparison.SoundPair] {
        words.pairs(first.word, second.word)
    }

    /// What two parts show, by the reading that speaks most for them.
    mutating func evidence(_ first: PreparedPart, _ second: PreparedPart) -> WordEvidence {
        var best = words.evidence(first.word, second.word)
        if let pinyin = first.pinyin, second.word.word.system == .latin {
            let other = words.evidence(pinyin, second.word)
            if other.ratio > best.ratio { best = other }
        }
        if let pinyin = second.pinyin, first.word.word.system == .latin {
            let other = words.evidence(first.word, pinyin)
            if other.ratio > best.ratio { best = other }
        }
        return best
    }

    private mutating func pair(_ first: PreparedName, _ second: PreparedName, _ evidence: inout NameEvidence) {
        let ones = first.parts.indices.filter { !first.parts[$0].isInitial }
        let others = second.parts.indices.filter { !second.parts[$0].isInitial }
        if !ones.isEmpty && !others.isEmpty {
            let table = ones.map { i in others.map { j in self.evidence(first.parts[i], second.parts[j]) } }
            let found = PartPairing.best(table.map { $0.map { max($0.ratio, Self.least) } })
            evidence.worst = .infinity
            for (i, j) in found.pairs {
                let pair = table[i][j]
                evidence.paired = evidence.paired + pair
                evidence.worst = min(evidence.worst, Self.perLetter(pair))
                if first.parts[ones[i]].role == .patronymic && second.parts[others[j]].role == .patronymic {
                    evidence.patronymic = Self.perLetter(pair)
                }
            }
            evidence.pairing = PartPairing(
                pairs: found.pairs.map { (ones[$0.first], others[$0.second]) },
                aloneFirst: found.aloneFirst.map { ones[$0] }, aloneSecond: found.aloneSecond.map { others[$0] })
        }
        var alone = evidence.pairing.aloneFirst.map { first.parts[$0] }
        alone += evidence.pairing.aloneSecond.map { second.parts[$0] }
        matchInitials(first, &alone, &evidence)
        matchInitials(second, &alone, &evidence)
        for part in alone {
            if part.isOmittable {
                evidence.omitted += 1
            } else {
                evidence.missing += 1
                evidence.missingLetters += Float(part.word.count)
            }
        }
    }

    /// Initials stand for parts that the other name has alone.
    private mutating func matchInitials(
        _ name: PreparedName, _ alone: inout [PreparedPart], _ evidence: inout NameEvidence
    ) {
        for initial in name.parts where initial.isInitial {
            if alone.isEmpty { return }
            let fits = alone.firstIndex { begins($0, with: initial) }
            if let fits {
                evidence.initials += 1
                alone.remove(at: fits)
            } else {
                evidence.contradictedInitials += 1
            }
        }
    }

    /// Whether a part can begin with an initial: the letters beside each other speak for it.
    private mutating func begins(_ part: PreparedPart, with initial: PreparedPart) -> Bool {
        let steps = words.pairs(initial.word, part.word)
        guard let first = steps.first(where: { !$0.first.isEmpty }) else { return false }
        return !first.second.isEmpty && part.word.word.text.hasPrefix(first.second) && first.cost < Self.initialCost
    }

    private static func perLetter(_ evidence: WordEvidence) -> Float {
        evidence.ratio / max(1, (evidence.letters.first + evidence.letters.second) / 2)
    }

    /// The least that a pair of parts counts for in choosing pairs, in nats, so that one bad pair does not decide.
    private static let least: Float = -6
    /// What the first letters may cost, in nats, for an initial to stand for a name: one of some hundreds of letter pairs.
    private static let initialCost = 9.0
}
