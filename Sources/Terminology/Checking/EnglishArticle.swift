/// The article before a noun: `a reeducation camp`, but `an internment camp`.
enum EnglishArticle {
    /// The suggestion with the article before it, where that has to change.
    static func adjusted(_ suggestion: Suggestion, in source: String) -> Suggestion {
        let text = suggestion.text
        let before = Array(source.utf8.prefix(suggestion.utf8Range.lowerBound))
        guard before.last == UInt8(ascii: " ") else { return suggestion }
        let start =
            before.dropLast().lastIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { $0 + 1 } ?? 0
        let article = String(decoding: before[start..<(before.count - 1)], as: UTF8.self)
        guard ["a", "an"].contains(article.lowercased()), let first = text.lowercased().first else {
            return suggestion
        }
        let wanted = beginsWithVowel(text, first) ? "an" : "a"
        guard article.lowercased() != wanted else { return suggestion }
        let cased = article.first?.isUppercase == true ? wanted.prefix(1).uppercased() + wanted.dropFirst() : wanted
        return Suggestion(
            "\(cased) \(text)", utf8Range: start..<suggestion.utf8Range.upperBound, isSafe: suggestion.isSafe)
    }

    /// By sound as far as the spelling shows it: a university, a Uyghur, an hour.
    private static func beginsWithVowel(_ text: String, _ first: Character) -> Bool {
        let lower = text.lowercased()
        if ["uni", "use", "eu", "one", "uy", "ui", "uk", "ura"].contains(where: lower.hasPrefix) {
            return lower.hasPrefix("unin")
        }
        if ["hour", "hono", "heir"].contains(where: lower.hasPrefix) { return true }
        return "aeiou".contains(first)
    }
}
