/// What holds of two names whatever the network says, each rule by itself.
enum NameRules {
    /// The network's score, put right by the rules.
    /// - Parameters:
    ///   - score: what the network says.
    ///   - evidence: of the two names in this order.
    static func adjusted(
        _ score: Double, _ evidence: NameEvidence, _ first: PreparedName, _ second: PreparedName
    ) -> Double {
        if isSameText(first, second) { return max(score, sameText) }
        if speaksAgainst(evidence, first, second) { return score * unlike }
        if hasOtherCharacters(evidence, first, second) { return score * unlike }
        if hasOtherPart(evidence, first, second) { return score * otherPart }
        if evidence.stems < contradictingStems { return min(score, otherFather) }
        if addsElement(first, second) || addsElement(second, first) { return min(score, related) }
        return score
    }

    /// The same letters, whatever their case and marks, are the same name.
    static func isSameText(_ first: PreparedName, _ second: PreparedName) -> Bool {
        guard let one = first.whole, let other = second.whole else { return false }
        return first.writing == second.writing && first.parts.count == second.parts.count && one.isEqual(other)
    }

    /// Names of persons of several words are different that are unlike as wholes and in their parts together, and of which each
    /// part speaks against; names of places may be translated.
    static func speaksAgainst(_ evidence: NameEvidence, _ first: PreparedName, _ second: PreparedName) -> Bool {
        guard first.name.kind != .place, second.name.kind != .place, first.parts.count > 1 || second.parts.count > 1,
            evidence.initials == 0, evidence.whole.perLetter < unlikeSounds,
            evidence.paired.perLetter < unlikeSounds
        else { return false }
        for place in 0..<evidence.partners.scalarCount where evidence.partners[place] != PartPairing.none {
            if evidence.ratios[place] >= 0 { return false }
        }
        return true
    }

    /// Two Chinese names of persons are different of which half of the characters, and of their syllables, are others.
    static func hasOtherCharacters(_ evidence: NameEvidence, _ first: PreparedName, _ second: PreparedName) -> Bool {
        first.system == .han && second.system == .han && first.name.kind != .place && second.name.kind != .place
            && evidence.whole.skipped
                >= otherCharacters * max(1, evidence.whole.letters.first, evidence.whole.letters.second)
    }

    /// Names of persons of several words each are of two persons when one pair of words speaks strongly against it and the names as
    /// one word do not speak for it: Heydar Aliyev and Ilham Aliyev. Words may be parted differently, which the whole sees.
    static func hasOtherPart(_ evidence: NameEvidence, _ first: PreparedName, _ second: PreparedName) -> Bool {
        first.name.kind != .place && second.name.kind != .place && first.parts.count > 1 && second.parts.count > 1
            && evidence.initials == 0 && evidence.worst < otherSounds && evidence.whole.perLetter < wholeSpeaksFor
    }

    /// A name of one word with an element at its end (-жан, -گۈل, -khan) is related to the bare one, and less than equal.
    static func addsElement(_ first: PreparedName, _ second: PreparedName) -> Bool {
        guard first.system == second.system, first.system != .han, first.parts.count == 1, second.parts.count == 1,
            first.parts[0].role == second.parts[0].role, first.name.kind != .place, second.name.kind != .place
        else { return false }
        let (bare, longer) = (first.parts[0].word.bytes, second.parts[0].word.bytes)
        guard bare.count < longer.count, longer.starts(with: bare) else { return false }
        let folded = NameFolding.folded(second.parts[0].text)
        guard let element = NameElements.ending(ofFolded: folded[...]) else { return false }
        return element.length == second.parts[0].word.count - first.parts[0].word.count
    }

    /// What equal letters come to at the least: beside them stands only that two persons may bear one name.
    private static let sameText = 0.99
    /// What is left of the score of names that are unlike in everything: a share, so that their order stays.
    private static let unlike = 0.2
    /// Evidence in nats for each letter below which sounds are unlike: one in twenty of such names of one word are one name, where the others
    /// were chosen to be alike.
    private static let unlikeSounds: Float = -2
    /// The share of the longer name's characters from which two Chinese names are of two persons.
    private static let otherCharacters: Float = 0.5
    /// What is left of the score of names with one word that is another.
    private static let otherPart = 0.3
    /// Evidence in nats for each letter: below the first a word is another, from the second the names as wholes are alike. Of 387
    /// full names in two scripts with one bearer hardly any falls below both, but for other names of the same person.
    private static let otherSounds: Float = -2.5, wholeSpeaksFor: Float = 1
    /// What names with different fathers come to at the most.
    private static let otherFather = 0.3
    /// What a name and the same with an element come to at the most.
    private static let related = 0.9
    /// Evidence in nats for each letter of the fathers' names from which two patronymics contradict each other.
    private static let contradictingStems: Float = -1
}
