internal import TranslationTypes

extension Gazetteer {
    /// What is known of two names: whether they can name one place, and why.
    ///
    ///     let relation = Gazetteer.standard.relation(of: Name("Кульджа"), to: Name("伊宁市"))
    ///     relation.verdict    // .same
    ///
    /// “Different” holds as far as the gazetteer goes: a village that it lacks may bear the name of a city that it has.
    /// - Parameters:
    ///   - first: a name; its language, where it is known, decides among places that share the name.
    ///   - second: another.
    public func relation(of first: Name, to second: Name) -> PlaceRelation {
        let ones = places(named: first.text, language: first.language)
        let others = places(named: second.text, language: second.language)
        let evidence = shared(ones, others)
        let verdict: PlaceRelation.Verdict =
            if ones.isEmpty || others.isEmpty {
                .unknown
            } else if evidence.contains(where: { $0.first.fit == ones[0].fit && $0.second.fit == others[0].fit }) {
                .same
            } else {
                evidence.isEmpty ? .different : .possible
            }
        let reason =
            switch verdict {
            case .unknown: unknownReason(first, ones, second, others)
            case .different: differentReason(first, ones[0], second, others[0])
            case .same, .possible: sharedReason(first, second, evidence[0], isSure: verdict == .same)
            }
        return PlaceRelation(verdict: verdict, evidence: evidence, first: ones, second: others, reason: reason)
    }

    /// The places of both lists, those with the closest fits first.
    private func shared(_ ones: [PlaceMatch], _ others: [PlaceMatch]) -> [PlaceRelation.Evidence] {
        var evidence: [PlaceRelation.Evidence] = []
        for one in ones {
            for other in others where other.place.id == one.place.id {
                evidence.append(.init(first: one, second: other))
            }
        }
        let order = evidence.enumerated().sorted { a, b in
            let fits = (a.element.first.fit.rawValue + a.element.second.fit.rawValue, a.offset)
            return fits < (b.element.first.fit.rawValue + b.element.second.fit.rawValue, b.offset)
        }
        return order.map(\.element)
    }

    private func unknownReason(
        _ first: Name, _ ones: [PlaceMatch], _ second: Name, _ others: [PlaceMatch]
    ) -> String {
        let missing = [ones.isEmpty ? first.text : nil, others.isEmpty ? second.text : nil].compactMap { $0 }
        return "not in the gazetteer: " + missing.map { "“\($0)”" }.joined(separator: ", ")
    }

    private func sharedReason(
        _ first: Name, _ second: Name, _ evidence: PlaceRelation.Evidence, isSure: Bool
    ) -> String {
        let names =
            "“\(first.text)” is \(described(evidence.first.name)), “\(second.text)” \(described(evidence.second.name))"
        return "\(isSure ? "same place" : "possibly the same place"): \(names) of \(described(evidence.place))"
    }

    private func differentReason(
        _ first: Name, _ one: PlaceMatch, _ second: Name, _ other: PlaceMatch
    ) -> String {
        let places = "“\(first.text)” names \(described(one.place)), “\(second.text)” \(described(other.place))"
        if contains(one.place, other.place) { return "different places: \(places), which lies in the former" }
        if contains(other.place, one.place) { return "different places: \(places), in which the former lies" }
        return "different places: \(places)"
    }

    private func contains(_ outer: Place, _ inner: Place) -> Bool {
        var current = inner.within
        while let id = current {
            if id == outer.id { return true }
            current = place(id: id)?.within
        }
        return false
    }

    /// “the official name (ug)”, “the former name until 1991 (ru, Фрунзе)”.
    private func described(_ name: PlaceName) -> String {
        let years =
            switch (name.since, name.until) {
            case (let since?, let until?): " of \(since)–\(until)"
            case (nil, let until?): " until \(until)"
            case (let since?, nil): " since \(since)"
            case (nil, nil): ""
            }
        return "the \(name.status.words)\(years) (\(name.language): \(name.name))"
    }

    /// “the city Yining (xj-ghulja-city)”.
    private func described(_ place: Place) -> String {
        let english = place.names.filter { $0.language == .english }
        let name = english.first { $0.status == .official } ?? english.first ?? place.names[0]
        return "the \(place.feature.rawValue) \(name.name) (\(place.id))"
    }
}

extension PlaceNameStatus {
    /// What a reader is told.
    fileprivate var words: String {
        switch self {
        case .official: "official name"
        case .short: "short name"
        case .traditional: "local name"
        case .exonym: "established name"
        case .variant: "variant spelling"
        case .former: "former name"
        case .historical: "historical name"
        }
    }
}
