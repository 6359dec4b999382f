extension Features {
    /// The features by the names that grammars' files use, which are those of the constants.
    static let named: [String: Features] = [
        "plural": .plural, "genitive": .genitive, "dative": .dative, "accusative": .accusative, "locative": .locative,
        "ablative": .ablative, "instrumental": .instrumental, "terminative": .terminative, "similative": .similative,
        "possessor1": .possessor1, "possessor2": .possessor2, "possessor2Polite": .possessor2Polite,
        "possessor3": .possessor3, "possessorPlural": .possessorPlural, "attributive": .attributive,
        "belonging": .belonging, "copula": .copula, "clitic": .clitic,
    ]
}
