/// Gathers what two names show about being one; keeps its room between names, one for each thread.
struct NameComparer {
    private var words: WordComparer
    private var pairing = PartPairing()
    /// The evidence of each part of the first name beside each of the second, row by row, initials left out.
    private var table: [WordComparer.Draft] = []
    /// What each of these counts for in choosing pairs.
    private var values: [Float] = []
    private var ones: [Int] = [], others: [Int] = []

    init(_ tables: SoundTables) { words = WordComparer(tables) }

    /// The evidence of two names in this order; ``NameScorer`` orders them so that the score is symmetric.
    mutating func evidence(_ first: PreparedName, _ second: PreparedName) -> NameEvidence {
        var evidence = NameEvidence()
        guard let one = first.whole, let other = second.whole else { return evidence }
        if first.parts.count == 1 && second.parts.count == 1 {
            evidence.whole = self.evidence(first.parts[0], second.parts[0])
            evidence.paired = evidence.whole
            evidence.partners[0] = 0
            evidence.ratios[0] = evidence.whole.perLetter
            evidence.skips[0] = Self.skipped(evidence.whole)
            evidence.worst = evidence.ratios[0]
            return evidence
        }
        evidence.whole = words.begin(one, other)
        pair(first, second, &evidence)
        return evidence
    }

    /// The letters of two words that stand for each other, by their places, with what each pair costs above the best of its letters.
    mutating func steps(_ first: PreparedWord, _ second: PreparedWord) -> [SoundAligner.Step] {
        let steps = words.steps(first, second)
        return steps.map { step in
            .init(first: step.first, second: step.second, cost: words.excess(of: step, first, second))
        }
    }

    /// What two parts show, by the reading that speaks most for them.
    private mutating func evidence(_ first: PreparedPart, _ second: PreparedPart) -> WordEvidence {
        let evidence = words.evidence(first.word, second.word)
        return otherEvidence(first, second, than: evidence.ratio) ?? evidence
    }

    /// The ratio of what two parts show, by the reading that speaks most for them.
    mutating func ratio(_ first: PreparedPart, _ second: PreparedPart) -> Float {
        let ratio = words.ratio(first.word, second.word)
        return otherEvidence(first, second, than: ratio)?.ratio ?? ratio
    }

    /// What two parts show by another reading than the usual, if it speaks more for them; nil when none does.
    private mutating func otherEvidence(
        _ first: PreparedPart, _ second: PreparedPart, than ratio: Float
    ) -> WordEvidence? {
        var best: WordEvidence?
        if let pinyin = first.pinyin, second.word.word.system == .latin {
            let other = words.evidence(pinyin, second.word)
            if other.ratio > ratio { best = other }
        }
        if let pinyin = second.pinyin, first.word.word.system == .latin {
            let other = words.evidence(first.word, pinyin)
            if other.ratio > best?.ratio ?? ratio { best = other }
        }
        if let other = stemEvidence(first, second), other.ratio > best?.ratio ?? ratio { best = other }
        if first.bare != nil || second.bare != nil {
            let other = words.evidence(first.bare ?? first.word, second.bare ?? second.word)
            if other.ratio > best?.ratio ?? ratio { best = other }
        }
        return best
    }

    /// What a patronymic shows beside a bare father's name: Мәжитұлы ~ Мәжит; nil where neither or both have its ending.
    private mutating func stemEvidence(_ first: PreparedPart, _ second: PreparedPart) -> WordEvidence? {
        guard first.role == .patronymic, second.role == .patronymic else { return nil }
        return switch (first.stem, second.stem) {
        case (let stem?, nil): words.evidence(stem, second.word)
        case (nil, let stem?): words.evidence(first.word, stem)
        default: nil
        }
    }

    /// The words as which two parts are most alike, and what these show.
    mutating func reading(
        _ first: PreparedPart, _ second: PreparedPart
    ) -> (first: PreparedWord, second: PreparedWord, evidence: WordEvidence) {
        var best = (first: first.word, second: second.word, evidence: words.evidence(first.word, second.word))
        if let pinyin = first.pinyin, second.word.word.system == .latin {
            let other = words.evidence(pinyin, second.word)
            if other.ratio > best.evidence.ratio { best = (pinyin, second.word, other) }
        }
        if let pinyin = second.pinyin, first.word.word.system == .latin {
            let other = words.evidence(first.word, pinyin)
            if other.ratio > best.evidence.ratio { best = (first.word, pinyin, other) }
        }
        return best
    }

    /// What two words show.
    mutating func evidence(_ first: PreparedWord, _ second: PreparedWord) -> WordEvidence {
        words.evidence(first, second)
    }

    private mutating func pair(_ first: PreparedName, _ second: PreparedName, _ evidence: inout NameEvidence) {
        Self.gather(first, &ones)
        Self.gather(second, &others)
        // Initials alone say too little for anything to be missing.
        if ones.isEmpty || others.isEmpty { return }
        pairParts(first, second, &evidence)
        if ones.count != others.count { countOthers(first, second, &evidence) }
    }

    private mutating func pairParts(_ first: PreparedName, _ second: PreparedName, _ evidence: inout NameEvidence) {
        table.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
        for i in ones {
            for j in others {
                var pair = words.draft(first.parts[i], second.parts[j])
                if let other = otherEvidence(first.parts[i], second.parts[j], than: pair.evidence.ratio) {
                    pair = .init(other)
                }
                table.append(pair)
                values.append(max(pair.evidence.ratio, Self.least))
            }
        }
        let columns = others.count
        pairing.find(values, rows: ones.count, columns: columns)
        evidence.worst = .infinity
        for row in ones.indices where pairing.partners[row] != PartPairing.none {
            let column = Int(pairing.partners[row])
            let (i, j) = (ones[row], others[column])
            let pair = words.evidence(of: table[row * columns + column])
            let ratio = pair.perLetter
            evidence.paired = evidence.paired + pair
            evidence.worst = min(evidence.worst, ratio)
            evidence.partners[i] = Int8(j)
            evidence.ratios[i] = ratio
            evidence.skips[i] = Self.skipped(pair)
            if first.parts[i].role == .patronymic && second.parts[j].role == .patronymic {
                evidence.patronymic = ratio
                if let one = first.parts[i].stem, let other = second.parts[j].stem {
                    evidence.stems = words.evidence(one, other).perLetter
                }
            }
        }
    }

    /// What the parts without a partner come to.
    private mutating func countOthers(_ first: PreparedName, _ second: PreparedName, _ evidence: inout NameEvidence) {
        var alone: [(isSecond: Bool, place: Int)] = []
        for i in ones where evidence.partners[i] == PartPairing.none { alone.append((false, i)) }
        for j in others where !evidence.hasPartner(second: j) { alone.append((true, j)) }
        matchInitials(of: first, isSecond: false, first, second, &alone, &evidence)
        matchInitials(of: second, isSecond: true, first, second, &alone, &evidence)
        for one in alone {
            let part = one.isSecond ? second.parts[one.place] : first.parts[one.place]
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
        of name: PreparedName, isSecond: Bool, _ first: PreparedName, _ second: PreparedName,
        _ alone: inout [(isSecond: Bool, place: Int)], _ evidence: inout NameEvidence
    ) {
        for place in name.parts.indices where name.parts[place].isInitial {
            if alone.isEmpty { return }
            let fits = alone.firstIndex {
                begins($0.isSecond ? second.parts[$0.place] : first.parts[$0.place], with: name.parts[place])
            }
            if let fits {
                evidence.initials += 1
                evidence.add(initial: place, isSecond: isSecond, for: alone[fits].place, ofSecond: alone[fits].isSecond)
                alone.remove(at: fits)
            } else {
                evidence.contradictedInitials += 1
            }
        }
    }

    /// Whether a part can begin with an initial: the letters beside each other speak for it.
    private mutating func begins(_ part: PreparedPart, with initial: PreparedPart) -> Bool {
        if initial.word.word.system == part.word.word.system
            && initial.word.word.sounds.first == part.word.word.sounds.first
        {
            return true
        }
        let steps = words.steps(initial.word, part.word)
        guard let first = steps.first(where: { !$0.first.isEmpty }) else { return false }
        let letters = String(String.UnicodeScalarView(Array(part.word.word.text.unicodeScalars)[first.second]))
        return !letters.isEmpty && part.word.word.text.hasPrefix(letters) && Double(first.cost) < Self.initialCost
    }

    private static func gather(_ name: PreparedName, _ places: inout [Int]) {
        places.removeAll(keepingCapacity: true)
        for place in name.parts.indices where !name.parts[place].isInitial { places.append(place) }
    }

    private static func skipped(_ evidence: WordEvidence) -> Float {
        evidence.skipped / max(1, evidence.letters.first, evidence.letters.second)
    }

    /// The least that a pair of parts counts for in choosing pairs, in nats, so that one bad pair does not decide.
    private static let least: Float = -6
    /// What the first letters may cost, in nats, for an initial to stand for a name: one of some hundreds of letter pairs.
    private static let initialCost = 9.0
}
