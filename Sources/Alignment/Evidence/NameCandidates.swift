internal import TranslationTypes

/// The words of a text that may be names, with their keys and the segments that they stand in.
struct NameCandidates: Sendable {
    struct Name: Sendable {
        let form: String
        /// What tells that the other side writes it alike.
        let spelling: String?
        let key: PhoneticKey
        let segments: [Int]
        let isCased: Bool
    }

    let names: [Name]

    init(_ text: PreparedText) {
        let occurrences = text.occurrences()
        var names: [Name] = []
        var romanizer = Romanizer()
        for (index, word) in text.vocabulary.enumerated() {
            let isCased = word.script != .arabic
            guard word.mayBeName else { continue }
            let form = word.script == .unknown ? romanizer.latin(of: word.form) : word.form
            let key = PhoneticKey(form, language: text.language)
            guard key.letters.count >= (isCased ? Self.shortest : Self.shortestUncased) else { continue }
            names.append(
                Name(
                    form: word.writtenForm, spelling: SharedWordEvidence.key(of: word), key: key,
                    segments: occurrences[index], isCased: isCased))
        }
        self.names = names
    }

    /// Letters of a key.
    private static let shortest = 3
    private static let shortestUncased = 4
}
