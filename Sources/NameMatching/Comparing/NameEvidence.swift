/// All that two names show about being one name; turned into a score by ``ScoreNetwork``.
struct NameEvidence: Sendable {
    /// The names as one word each, in their order.
    var whole = WordEvidence()
    /// The parts that belong together, added up.
    var paired = WordEvidence()
    /// Which parts those are.
    var pairing = PartPairing(pairs: [], aloneFirst: [], aloneSecond: [])
    /// The least ratio of a pair of parts, for each letter.
    var worst: Float = 0
    /// The ratio of patronymics that both names have, for each letter; 0 when one has none.
    var patronymic: Float = 0
    /// Parts that one name has alone: those that are often left out, others, and the letters of these.
    var omitted: Float = 0, missing: Float = 0, missingLetters: Float = 0
    /// Initials that agree, and those that do not.
    var initials: Float = 0, contradictedInitials: Float = 0

    /// The numbers that the network sees; their order is fixed by the network's file.
    func features(of first: PreparedName, _ second: PreparedName) -> [Float] {
        var features: [Float] = []
        features.reserveCapacity(ScoreNetwork.inputs)
        for evidence in [whole, paired] { Self.append(evidence, &features) }
        features += [worst, patronymic, omitted, missing, missingLetters, initials, contradictedInitials]
        features += [first.name.kind == .place ? 0 : 1, Float(first.parts.count), Float(second.parts.count)]
        let letters = (first.whole?.count ?? 0) + (second.whole?.count ?? 0)
        features += [
            missingLetters / Float(max(1, letters)), first.parts.count == 1 && second.parts.count == 1 ? 1 : 0,
        ]
        features.append(first.whole?.word.text == second.whole?.word.text ? 1 : 0)
        for one in SoundSystem.allCases {
            for other in SoundSystem.allCases where other.rawValue >= one.rawValue {
                features.append(first.system == one && second.system == other ? 1 : 0)
            }
        }
        return features
    }

    private static func append(_ evidence: WordEvidence, _ features: inout [Float]) {
        let letters = max(1, (evidence.letters.first + evidence.letters.second) / 2)
        let above = (evidence.cost - evidence.least.first, evidence.cost - evidence.least.second)
        features += [
            evidence.ratio, evidence.ratio / letters, (above.0 + above.1) / 2, (above.0 + above.1) / 2 / letters,
            above.0, above.1, max(above.0, above.1) / letters, evidence.letters.first, evidence.letters.second,
            evidence.skipped, evidence.skipped / letters, evidence.letters.first - evidence.letters.second,
            evidence.rarity.first / max(1, evidence.letters.first),
            evidence.rarity.second / max(1, evidence.letters.second), evidence.surprise.most, evidence.surprise.second,
            evidence.surprise.first, evidence.surprise.last, evidence.surprise.count,
        ]
    }
}
