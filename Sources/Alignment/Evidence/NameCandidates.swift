internal import TranslationTypes

/// The words of a text that may be names, with their keys and the segments that they stand in.
struct NameCandidates: Sendable {
    struct Name: Sendable {
        let form: String
        let word: PreparedText.Word
        let key: PhoneticKey
        let segments: [Int]
        let isCased: Bool
        /// A bit for each letter that the key has.
        let letters: UInt64
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
                    form: word.writtenForm, word: word, key: key, segments: occurrences[index], isCased: isCased,
                    letters: Self.bits(of: key.letters)))
        }
        self.names = names
    }

    /// A bit for each letter.
    static func bits(of letters: some Sequence<UInt8>) -> UInt64 { letters.reduce(0) { $0 | 1 << UInt64($1 & 63) } }

    /// Letters of a key.
    private static let shortest = 3
    private static let shortestUncased = 4
}
