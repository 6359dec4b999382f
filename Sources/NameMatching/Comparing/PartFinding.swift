/// What was found of two parts of names that belong together, or of one that has no other.
struct PartFinding {
    /// Their places among the parts of the first and the second name as given; nil when there is none.
    var first: Int?, second: Int?
    var role: NamePart.Role
    var finding: NameComparison.Part.Finding
    /// Whether the sounds are alike only in part.
    var isSimilar = false

    /// Evidence in nats for each letter from which two parts are said to sound the same: of the names of one word that have it, forty-nine
    /// in fifty are one name where the others of the pairs are names chosen to be alike.
    static let sameSounds: Float = 1.5
    /// Evidence from which they are said to sound similar: below it, it speaks against.
    static let similarSounds: Float = 0
    /// The shares of the characters that may differ, for Chinese names of which both are so.
    static let sameCharacters: Float = 0.25, similarCharacters: Float = 0.5

    /// Whether it speaks for the two names as one.
    var agrees: Bool { finding != .different && finding != .missing }
}

extension PartFinding {
    /// What was found of all parts, in the order of the first name, then those that only the second has.
    /// - Parameters:
    ///   - evidence: of the two names, in this order or the other.
    ///   - isTurned: whether it is of the other order.
    static func all(
        _ evidence: NameEvidence, isTurned: Bool, _ first: PreparedName, _ second: PreparedName
    ) -> [PartFinding] {
        var findings: [PartFinding] = []
        findings.reserveCapacity(first.parts.count + second.parts.count)
        var used = 0
        for place in first.parts.indices {
            let pair = isTurned ? evidence.partner(second: place) : evidence.partner(first: place)
            if let pair {
                findings.append(paired(evidence, isTurned ? pair : place, place, pair, first, second))
                used |= 1 << pair
            } else if let other = initialPartner(evidence, isTurned, place, first, second) {
                let role = role(first.parts[place].role, second.parts[other].role)
                findings.append(PartFinding(first: place, second: other, role: role, finding: .initial))
                used |= 1 << other
            } else {
                findings.append(
                    PartFinding(first: place, second: nil, role: first.parts[place].role, finding: .missing))
            }
        }
        for place in second.parts.indices where used >> place & 1 == 0 {
            findings.append(PartFinding(first: nil, second: place, role: second.parts[place].role, finding: .missing))
        }
        return findings
    }

    /// - Parameter place: where the evidence has the pair.
    private static func paired(
        _ evidence: NameEvidence, _ place: Int, _ one: Int, _ other: Int, _ first: PreparedName, _ second: PreparedName
    ) -> PartFinding {
        let (part, another) = (first.parts[one], second.parts[other])
        var finding = PartFinding(first: one, second: other, role: role(part.role, another.role), finding: .sounds)
        if first.writing == second.writing && part.word.isEqual(another.word) {
            finding.finding = .same
        } else if first.system == .han && second.system == .han {
            finding.isSimilar = evidence.skips[place] > sameCharacters
            if evidence.skips[place] > similarCharacters { finding.finding = .different }
        } else {
            finding.isSimilar = evidence.ratios[place] < sameSounds
            if evidence.ratios[place] < similarSounds { finding.finding = .different }
        }
        return finding
    }

    /// The part of the second name that a part of the first is the initial of, or that is its initial.
    private static func initialPartner(
        _ evidence: NameEvidence, _ isTurned: Bool, _ place: Int, _ first: PreparedName, _ second: PreparedName
    ) -> Int? {
        let (own, others) =
            isTurned
            ? (evidence.initialsForSecond, evidence.initialsForFirst)
            : (evidence.initialsForFirst, evidence.initialsForSecond)
        if own[place] != PartPairing.none { return Int(own[place]) }
        return second.parts.indices.first { others[$0] == Int8(place) }
    }

    /// What two parts do that belong together: what the one says that says more.
    private static func role(_ first: NamePart.Role, _ second: NamePart.Role) -> NamePart.Role {
        if first == second { return first }
        if first == .other || first == .initial { return second }
        return second == .other || second == .initial ? first : .other
    }
}

extension NameEvidence {
    /// The part of the second name that belongs to one of the first.
    func partner(first place: Int) -> Int? {
        partners[place] == PartPairing.none ? nil : Int(partners[place])
    }

    /// The part of the first name that belongs to one of the second.
    func partner(second place: Int) -> Int? {
        for index in 0..<partners.scalarCount where partners[index] == Int8(place) { return index }
        return nil
    }
}
