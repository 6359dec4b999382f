/// All that two names show about being one name; turned into a score by ``ScoreNetwork``.
struct NameEvidence: Sendable {
    /// The names as one word each, in their order.
    var whole = WordEvidence()
    /// The parts that belong together, added up.
    var paired = WordEvidence()
    /// For each part of the first name its partner among the second's, or ``PartPairing/none``.
    var partners = SIMD8<Int8>(repeating: PartPairing.none)
    /// The ratio of each part of the first name and its partner, for each letter.
    var ratios = SIMD8<Float>()
    /// The share of the letters of each part of the first name and its partner that stand for nothing.
    var skips = SIMD8<Float>()
    /// For each part of either name the initial of the other that stands for it, or ``PartPairing/none``.
    private(set) var initialsForFirst = SIMD8<Int8>(repeating: PartPairing.none)
    private(set) var initialsForSecond = SIMD8<Int8>(repeating: PartPairing.none)
    /// The least ratio of a pair of parts, for each letter.
    var worst: Float = 0
    /// The ratio of patronymics that both names have, for each letter; 0 when one has none.
    var patronymic: Float = 0
    /// The ratio of the fathers' names in these, for each letter; 0 when one has none.
    var stems: Float = 0
    /// Parts that one name has alone: those that are often left out, others, and the letters of these.
    var omitted: Float = 0, missing: Float = 0, missingLetters: Float = 0
    /// Initials that agree, and those that do not.
    var initials: Float = 0, contradictedInitials: Float = 0

    /// Whether a part of the second name is some part's partner.
    func hasPartner(second place: Int) -> Bool {
        (partners .== SIMD8(repeating: Int8(place))) != SIMDMask(repeating: false)
    }

    /// Keeps that an initial of one name stands for a part of the other; one that stands for a part of its own name is not kept.
    mutating func add(initial: Int, isSecond: Bool, for part: Int, ofSecond: Bool) {
        if isSecond && !ofSecond { initialsForFirst[part] = Int8(initial) }
        if !isSecond && ofSecond { initialsForSecond[part] = Int8(initial) }
    }

    /// The numbers that the network sees; their order is fixed by the network's file.
    func features(of first: PreparedName, _ second: PreparedName) -> [Float] {
        var features: [Float] = []
        features.reserveCapacity(ScoreNetwork.inputs)
        append(featuresOf: first, second, to: &features)
        return features
    }

    /// Adds ``features(of:_:)`` to numbers.
    func append(featuresOf first: PreparedName, _ second: PreparedName, to features: inout [Float]) {
        Self.append(whole, &features)
        Self.append(paired, &features)
        features.append(worst)
        features.append(patronymic)
        features.append(omitted)
        features.append(missing)
        features.append(missingLetters)
        features.append(initials)
        features.append(contradictedInitials)
        features.append(first.name.kind == .place ? 0 : 1)
        features.append(Float(first.parts.count))
        features.append(Float(second.parts.count))
        let letters = (first.whole?.count ?? 0) + (second.whole?.count ?? 0)
        features.append(missingLetters / Float(max(1, letters)))
        features.append(first.parts.count == 1 && second.parts.count == 1 ? 1 : 0)
        features.append(Self.isSameText(first, second) ? 1 : 0)
        for one in 0..<SoundSystem.allCases.count {
            for other in one..<SoundSystem.allCases.count {
                features.append(first.system.rawValue == one && second.system.rawValue == other ? 1 : 0)
            }
        }
        SpellingEvidence(self, first, second).append(to: &features)
        EndingEvidence(first, second).append(to: &features)
    }

    private static func isSameText(_ first: PreparedName, _ second: PreparedName) -> Bool {
        guard let one = first.whole, let other = second.whole else { return first.whole == nil && second.whole == nil }
        return one.bytes == other.bytes
    }

    private static func append(_ evidence: WordEvidence, _ features: inout [Float]) {
        let letters = max(1, (evidence.letters.first + evidence.letters.second) / 2)
        let above = (evidence.cost - evidence.least.first, evidence.cost - evidence.least.second)
        features.append(evidence.ratio)
        features.append(evidence.ratio / letters)
        features.append((above.0 + above.1) / 2)
        features.append((above.0 + above.1) / 2 / letters)
        features.append(above.0)
        features.append(above.1)
        features.append(max(above.0, above.1) / letters)
        features.append(evidence.letters.first)
        features.append(evidence.letters.second)
        features.append(evidence.skipped)
        features.append(evidence.skipped / letters)
        features.append(evidence.letters.first - evidence.letters.second)
        features.append(evidence.rarity.first / max(1, evidence.letters.first))
        features.append(evidence.rarity.second / max(1, evidence.letters.second))
        features.append(evidence.surprise.most)
        features.append(evidence.surprise.second)
        features.append(evidence.surprise.first)
        features.append(evidence.surprise.last)
        features.append(evidence.surprise.count)
    }
}
