/// What the gazetteer says of two names.
struct PlaceEvidence {
    let verdict: PlaceRelation.Verdict

    init(_ first: PreparedName, _ second: PreparedName, _ gazetteer: @autoclosure () -> Gazetteer) {
        if first.places.isEmpty || second.places.isEmpty {
            verdict = .unknown
            return
        }
        let known = gazetteer().relation(of: first.name, at: first.places, to: second.name, at: second.places).verdict
        // A name of unknown kind may be a person's: that two towns bear such names does not part them.
        let arePlaces = first.name.kind == .place && second.name.kind == .place
        verdict = known == .different && !arePlaces ? .unknown : known
    }

    /// The score of the sounds, corrected by what is known of the places.
    func adjusted(_ sounds: Double) -> Double {
        switch verdict {
        case .same: 1 - (1 - sounds) * Self.doubtOfSame
        case .possible: 1 - (1 - sounds) * Self.doubtOfPossible
        case .different: sounds * Self.doubtOfDifferent
        case .unknown: sounds
        }
    }

    /// What is left of the doubt that the sounds leave when both names are of one place, or can be; and of the belief, when the
    /// gazetteer has them at different places. On public pairs it was wrong in one of a hundred.
    private static let doubtOfSame = 0.01, doubtOfPossible = 0.3, doubtOfDifferent = 0.02
}
