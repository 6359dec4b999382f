/// A place that bears a name, and the name by which it was found.
public struct PlaceMatch: Sendable, Hashable {
    /// How the name that was asked for fits the one that was found; the better fit is the smaller one.
    public enum Fit: Int, Sendable, Hashable, Comparable {
        /// The same name but for case, look-alikes, accents, spaces, hyphens and the choice of Chinese characters.
        case whole
        /// The same name once the word for the kind of place (市, ناھىيىسى, қаласы, область, County) is left off or translated.
        case kindWord
        /// The same name in plain letters: Kazakh, Kyrgyz, Uzbek and Tajik ones written with those of Russian.
        case plainLetters

        /// Orders by closeness, the closest first.
        public static func < (a: Fit, b: Fit) -> Bool { a.rawValue < b.rawValue }
    }

    /// The place.
    public let place: Place
    /// The name of it that fits best.
    public let name: PlaceName
    /// How well that name fits.
    public let fit: Fit

    /// - Parameters:
    ///   - place: the place.
    ///   - name: the name of it that fits best.
    ///   - fit: how well that name fits.
    public init(place: Place, name: PlaceName, fit: Fit) {
        self.place = place
        self.name = name
        self.fit = fit
    }
}
