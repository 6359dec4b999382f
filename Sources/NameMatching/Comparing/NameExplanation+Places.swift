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
            "\(isolated(name.text)): \(words(for: match.name))"
        }
        return "\(words(for: found.place)) (\(names.joined(separator: "; ")))"
    }

    private static func difference(_ relation: PlaceRelation) -> String {
        guard let one = relation.first.first, let other = relation.second.first else { return "" }
        let names = [(relation.firstName, one), (relation.secondName, other)].map { name, match in
            "\(isolated(name.text)) is \(words(for: match.place))"
        }
        let nesting =
            switch relation.nesting {
            case .apart: ""
            case .secondInFirst: ", which lies in the former"
            case .firstInSecond: ", in which the former lies"
            }
        return names.joined(separator: ", ") + nesting
    }

    private static func words(for name: PlaceName) -> String {
        let status =
            switch name.status {
            case .official: "official name"
            case .short: "short name"
            case .traditional: "local name"
            case .exonym: "established name"
            case .variant: "variant spelling"
            case .former: "former name"
            case .historical: "historical name"
            }
        guard let until = name.until else { return status }
        return "\(status) until \(until)"
    }

    private static func words(for place: Place) -> String {
        let english = place.names.filter { $0.language.language == "en" }
        let name = english.first { $0.status == .official && $0.until == nil } ?? english.first ?? place.names.first
        return "the \(place.feature.rawValue) \(name.map { isolated($0.name) } ?? place.id)"
    }

    private static func isolated(_ text: String) -> String {
        let isRightToLeft = Writing(text, language: nil)?.isRightToLeft ?? false
        return isRightToLeft ? "\u{2068}\(text)\u{2069}" : text
    }
}
