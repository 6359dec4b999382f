extension Gazetteer {
    /// What is known of two names: whether they can name one place, and why.
    ///
    ///     let relation = Gazetteer.standard.relation(of: Name("Кульджа"), to: Name("伊宁市"))
    ///     relation.verdict    // .same
    ///
    /// “Different” holds as far as the gazetteer goes: a village that it lacks may bear the name of a city that it has. Names
    /// that many places of the world share are never called different, as there are more places of that name than are listed.
    /// - Parameters:
    ///   - first: a name; its language, where it is known, decides among names of one place.
    ///   - second: another.
    public func relation(of first: Name, to second: Name) -> PlaceRelation {
        relation(
            of: first, at: places(named: first.text, language: first.language), to: second,
            at: places(named: second.text, language: second.language))
    }

    /// The same for names that were looked up before, which is quicker where a name is compared often.
    /// - Parameters:
    ///   - first: a name.
    ///   - ones: what ``places(named:language:)`` gives for it.
    ///   - second: another name.
    ///   - others: what ``places(named:language:)`` gives for that.
    public func relation(
        of first: Name, at ones: [PlaceMatch], to second: Name, at others: [PlaceMatch]
    ) -> PlaceRelation {
        let evidence = shared(ones, others)
        var nesting = PlaceRelation.Nesting.apart
        let verdict: PlaceRelation.Verdict
        if let one = ones.first, let other = others.first {
            if evidence.contains(where: { $0.first.fit == one.fit && $0.second.fit == other.fit }) {
                verdict = .same
            } else if !evidence.isEmpty {
                verdict = .possible
            } else if isShared(ones) || isShared(others) {
                verdict = .unknown
            } else {
                verdict = .different
                nesting = self.nesting(of: one.place, other.place)
            }
        } else {
            verdict = .unknown
        }
        return PlaceRelation(
            verdict: verdict, evidence: evidence, firstName: first, secondName: second, first: ones, second: others,
            nesting: nesting)
    }

    /// Whether a name is one of those that are given to places everywhere: Santa Cruz, Виктория.
    private func isShared(_ matches: [PlaceMatch]) -> Bool {
        matches.count > PlaceRelation.mostNamesakes && matches.contains { isOfTheWorld($0.place) }
    }

    /// The places of both lists, those with the closest fits first.
    private func shared(_ ones: [PlaceMatch], _ others: [PlaceMatch]) -> [PlaceRelation.Evidence] {
        var evidence: [PlaceRelation.Evidence] = []
        for one in ones {
            for other in others where other.place.id == one.place.id {
                evidence.append(.init(first: one, second: other))
            }
        }
        if evidence.count < 2 { return evidence }
        let order = evidence.enumerated().sorted { a, b in
            let fits = (a.element.first.fit.rawValue + a.element.second.fit.rawValue, a.offset)
            return fits < (b.element.first.fit.rawValue + b.element.second.fit.rawValue, b.offset)
        }
        return order.map(\.element)
    }

    private func nesting(of one: Place, _ other: Place) -> PlaceRelation.Nesting {
        if contains(one, other) { return .secondInFirst }
        return contains(other, one) ? .firstInSecond : .apart
    }

    private func contains(_ outer: Place, _ inner: Place) -> Bool {
        var current = inner.within
        while let id = current {
            if id == outer.id { return true }
            current = place(id: id)?.within
        }
        return false
    }
}
