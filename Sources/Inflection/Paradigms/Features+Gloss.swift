extension Features {
    /// The usual abbreviations (Leipzig glossing rules) joined by dots, such as `gen.pl`; empty for the citation form.
    var gloss: String {
        Self.glosses.compactMap { contains($0.feature) ? $0.name : nil }.joined(separator: ".")
    }

    private static let glosses: [(feature: Features, name: String)] = [
        (.past, "pst"), (.participle, "ptcp"), (.gerund, "ger"), (.person3, "3"), (.shortForm, "short"),
        (.feminine, "f"), (.neuter, "n"), (.animate, "anim"), (.genitive, "gen"), (.dative, "dat"),
        (.accusative, "acc"), (.instrumental, "ins"), (.prepositional, "prep"), (.paucal, "pauc"), (.plural, "pl"),
    ]
}
