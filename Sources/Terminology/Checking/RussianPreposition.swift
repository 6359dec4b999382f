/// The preposition о before a term: о лагере, but об учреждении (Правила русской орфографии; before а, и, о, у, э).
enum RussianPreposition {
    /// The suggestion with the preposition before it, where that has to change.
    static func adjusted(_ suggestion: Suggestion, in source: String) -> Suggestion {
        let before = Array(source.utf8.prefix(suggestion.utf8Range.lowerBound))
        guard before.last == UInt8(ascii: " ") else { return suggestion }
        let start =
            before.dropLast().lastIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { $0 + 1 } ?? 0
        let word = String(decoding: before[start..<(before.count - 1)], as: UTF8.self)
        guard ["о", "об"].contains(word.lowercased()), let first = suggestion.text.lowercased().first else {
            return suggestion
        }
        let wanted = "аиоуэ".contains(first) ? "об" : "о"
        guard word.lowercased() != wanted else { return suggestion }
        let isCapital = word.first?.isUppercase == true
        let written = isCapital ? wanted.prefix(1).uppercased() + wanted.dropFirst() : wanted
        return Suggestion(
            "\(written) \(suggestion.text)", utf8Range: start..<suggestion.utf8Range.upperBound,
            isSafe: suggestion.isSafe)
    }
}
