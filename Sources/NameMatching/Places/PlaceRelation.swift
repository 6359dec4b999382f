internal import TranslationTypes

/// What the gazetteer knows of two names: whether they can name one place, and by what names.
public struct PlaceRelation: Sendable, Hashable {
    /// What is known.
    public enum Verdict: String, Sendable, Hashable, CaseIterable {
        /// Read as they most likely are, both name one place.
        case same
        /// Both can name one place, though at least one of them more likely means another.
        case possible
        /// Both are names of known places, none of which they share.
        case different
        /// At least one of the names is not in the gazetteer, or is one that many places of the world share.
        case unknown
    }

    /// A place that both names have, with the name of it that each fits.
    public struct Evidence: Sendable, Hashable {
        /// How the first name fits the place.
        public let first: PlaceMatch
        /// How the second name fits the place.
        public let second: PlaceMatch
        /// The place.
        public var place: Place { first.place }
    }

    /// How the likeliest place of one name lies to that of the other, where the two are different.
    enum Nesting: Sendable, Hashable { case apart, secondInFirst, firstInSecond }

    /// What is known.
    public let verdict: Verdict
    /// The places that both names have, the likeliest first; empty unless the verdict is `same` or `possible`.
    public let evidence: [Evidence]
    /// The first name as given.
    public let firstName: Name
    /// The second name as given.
    public let secondName: Name
    /// The places that the first name has, the likeliest first.
    public let first: [PlaceMatch]
    /// The places that the second name has, the likeliest first.
    public let second: [PlaceMatch]

    let nesting: Nesting

    /// The most places of one name, listed ones, from which two names can be told to be of different places; by judgement: where
    /// there are more, there are villages of the name besides.
    static let mostNamesakes = 3

    /// Why, in words, one line.
    public var reason: String {
        switch verdict {
        case .unknown:
            let missing = [(firstName, first), (secondName, second)].filter { $0.1.isEmpty }.map { "“\($0.0.text)”" }
            if !missing.isEmpty { return "not in the gazetteer: " + missing.joined(separator: ", ") }
            let shared = first.count >= second.count ? firstName : secondName
            return "too many places of one name: “\(shared.text)”"
        case .different: return "different places: \(difference)"
        case .same: return "same place: \(agreement)"
        case .possible: return "possibly the same place: \(agreement)"
        }
    }

    private var agreement: String {
        let found = evidence[0]
        let first = "“\(firstName.text)” is the \(Self.words(for: found.first.name))"
        let second = "“\(secondName.text)” the \(Self.words(for: found.second.name))"
        return "\(first), \(second) of \(Self.words(for: found.place))"
    }

    private var difference: String {
        let (one, other) = (Self.words(for: first[0].place), Self.words(for: second[0].place))
        let places = "“\(firstName.text)” names \(one), “\(secondName.text)” \(other)"
        switch nesting {
        case .apart: return places
        case .secondInFirst: return "\(places), which lies in the former"
        case .firstInSecond: return "\(places), in which the former lies"
        }
    }

    /// “former name until 1991 (ru: Фрунзе)”.
    private static func words(for name: PlaceName) -> String { "\(name.standing) (\(name.language): \(name.name))" }

    /// “the city Yining (xj-ghulja-city)”.
    private static func words(for place: Place) -> String { "\(place.words) (\(place.id))" }
}
