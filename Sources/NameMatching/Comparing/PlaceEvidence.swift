/// What the gazetteer says of two names.
struct PlaceEvidence {
    let verdict: PlaceRelation.Verdict

    init(_ first: PreparedName, _ second: PreparedName, _ gazetteer: Gazetteer) {
        if first.places.isEmpty || second.places.isEmpty {
            verdict = .unknown
        } else {
            verdict = gazetteer.relation(of: first.name, at: first.places, to: second.name, at: second.places).verdict
        }
    }

    /// The score of the sounds, corrected by what is known of the places.
    func adjusted(_ sounds: Double) -> Double {
        switch verdict {
        case .same: max(sounds, Self.same)
        case .possible: max(sounds, Self.possible)
        case .different: min(sounds, Self.different)
        case .unknown: sounds
        }
    }

    /// What names of one place, names that can be of one place, and names of places known to differ come to.
    private static let same = 0.99, possible = 0.7, different = 0.2
}
