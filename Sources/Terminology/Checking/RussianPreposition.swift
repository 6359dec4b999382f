/// The preposition о before a term: о лагере, but об учреждении (Правила русской орфографии; before а, и, о, у, э).
enum RussianPreposition {
    /// The suggestion with the preposition before it, where that has to change.
    static func adjusted(_ suggestion: Suggestion, in source: String) -> Suggestion {
        suggestion.adjustingWordBefore(in: source, oneOf: ["о", "об"]) { "аиоуэ".contains($0) ? "об" : "о" }
    }
}
