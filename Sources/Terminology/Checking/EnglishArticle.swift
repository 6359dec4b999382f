/// The article before a noun: `a reeducation camp`, but `an internment camp`.
enum EnglishArticle {
    /// The suggestion with the article before it, where that has to change.
    static func adjusted(_ suggestion: Suggestion, in source: String) -> Suggestion {
        suggestion.adjustingWordBefore(in: source, oneOf: ["a", "an"]) { first in
            beginsWithVowel(suggestion.text, first) ? "an" : "a"
        }
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
