internal import TranslationTypes

extension NameExplanation {
    /// “same place in the gazetteer: the city Yining (伊宁: official name; Кульджа: former name)”.
    static func words(for relation: PlaceRelation) -> String {
        switch relation.verdict {
        case .unknown: ""
        case .different: "different places in the gazetteer: \(difference(relation))"
        case .same: "same place in the gazetteer: \(agreement(relation))"
        case .possible: "perhaps the same place in the gazetteer: \(agreement(relation))"
        }
    }

    private static func agreement(_ relation: PlaceRelation) -> String {
        guard let found = relation.evidence.first else { return "" }
        let names = [(relation.firstName, found.first), (relation.secondName, found.second)].map { name, match in
            "\(isolated(name.text)): \(match.name.standing)"
        }
        return "\(found.place.words) (\(names.joined(separator: "; ")))"
    }

    private static func difference(_ relation: PlaceRelation) -> String {
        guard let one = relation.first.first, let other = relation.second.first else { return "" }
        let names = [(relation.firstName, one), (relation.secondName, other)].map { name, match in
            "\(isolated(name.text)) is \(match.place.words)"
        }
        let nesting =
            switch relation.nesting {
            case .apart: ""
            case .secondInFirst: ", which lies in the former"
            case .firstInSecond: ", in which the former lies"
            }
        return names.joined(separator: ", ") + nesting
    }

    /// “by the gazetteer, xj-ghulja-city: 伊宁市 (zh, GeoNames 1529435), Құлжа (kk, general knowledge)”: the entries that were found and
    /// where they are taken from.
    static func route(for relation: PlaceRelation) -> String {
        if let found = relation.evidence.first {
            return "by the gazetteer, \(found.place.id): \(entry(found.first)), \(entry(found.second))"
        }
        let entries = [relation.first.first, relation.second.first].compactMap(\.self).map {
            "\($0.place.id): \(entry($0))"
        }
        return "by the gazetteer, " + entries.joined(separator: "; ")
    }

    private static func entry(_ match: PlaceMatch) -> String {
        "\(isolated(match.name.name)) (\(match.name.language), \(match.name.source))"
    }

    private static func isolated(_ text: String) -> String {
        let isRightToLeft = Writing(text, language: nil)?.isRightToLeft ?? false
        return isRightToLeft ? "\u{2068}\(text)\u{2069}" : text
    }
}
