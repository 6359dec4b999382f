/// Says in words why two names are one or not, from what comparing them has found.
struct NameExplanation {
    let first: PreparedName, second: PreparedName
    let findings: [PartFinding]
    /// Whether the names agree as wholes though their words do not.
    let isWhole: Bool
    let isMatch: Bool
    let place: PlaceRelation?

    /// - Parameters:
    ///   - evidence: of the two names; nil when one has no letters.
    ///   - isTurned: whether the evidence is of the second name beside the first.
    ///   - place: what the gazetteer knows, where it knows both names.
    init(
        _ first: PreparedName, _ second: PreparedName, _ evidence: NameEvidence?, isTurned: Bool, isMatch: Bool,
        place: PlaceRelation?
    ) {
        self.first = first
        self.second = second
        self.isMatch = isMatch
        self.place = place
        findings = evidence.map { PartFinding.all($0, isTurned: isTurned, first, second) } ?? []
        isWhole = isMatch && evidence.map(Self.agreesAsWhole) ?? false && findings.contains { !$0.agrees }
    }

    /// One line: “given name sounds the same (Сайрагүл ~ 萨依拉古丽); patronymic only in the first (Мәжитқызы)”.
    var reason: String {
        if let place { return Self.words(for: place) }
        if findings.isEmpty { return wordsWithoutLetters }
        var text = ""
        text.reserveCapacity(Self.usualLength)
        if isWhole {
            text += "the whole name sounds the same in other words ("
            append(first.name.text, of: first, to: &text)
            text += " ~ "
            append(second.name.text, of: second, to: &text)
            text += ")"
            return text
        }
        for finding in findings {
            if !text.isEmpty { text += "; " }
            append(finding, to: &text)
        }
        if !isMatch && findings.allSatisfy(\.agrees) { text += "; too little for a match" }
        return text
    }

    private var wordsWithoutLetters: String {
        isMatch ? "the same signs, without letters that could be read" : "no letters that could be compared"
    }

    private func append(_ finding: PartFinding, to text: inout String) {
        text += finding.role.words
        switch (finding.first, finding.second) {
        case (let one?, let other?):
            text += finding.words
            text += " ("
            append(first.parts[one].text, of: first, to: &text)
            if finding.finding != .same {
                text += finding.finding == .different ? " / " : " ~ "
                append(second.parts[other].text, of: second, to: &text)
            }
        case (let one?, nil):
            text += " only in the first ("
            append(first.parts[one].text, of: first, to: &text)
        case (nil, let other?):
            text += " only in the second ("
            append(second.parts[other].text, of: second, to: &text)
        case (nil, nil): return
        }
        text += ")"
    }

    /// Words that run from right to left stand in isolates (UAX #9), so that what is around them keeps its place.
    private func append(_ word: String, of name: PreparedName, to text: inout String) {
        let isRightToLeft = name.writing?.isRightToLeft ?? false
        if isRightToLeft { text += "\u{2068}" }
        text += word
        if isRightToLeft { text += "\u{2069}" }
    }

    private static func agreesAsWhole(_ evidence: NameEvidence) -> Bool {
        evidence.whole.perLetter >= PartFinding.sameSounds
    }

    /// Bytes: two parts in two scripts with their words.
    private static let usualLength = 160
}

extension PartFinding {
    /// What is said of a pair, after what the parts do.
    fileprivate var words: String {
        switch finding {
        case .same: " is the same"
        case .sounds: isSimilar ? " sounds similar" : " sounds the same"
        case .initial: " is an initial in one"
        case .different: " differs"
        case .missing: ""
        }
    }
}
