/// How a name stands to its place, in the terms of the United Nations Group of Experts on Geographical Names.
public enum PlaceNameStatus: String, Sendable, Hashable, CaseIterable {
    /// The name in force, in a language of the state or region that the place lies in, or its standard romanisation.
    case official
    /// A usual short form of an official name: 新疆, СУАР.
    case short
    /// The local or inherited name beside the official one, where the two differ in origin: Ghulja for Yining.
    case traditional
    /// The established name of a language that is not at home there: Кашгар, 阿拉木图.
    case exonym
    /// Another spelling of one of the other names.
    case variant
    /// An official name of earlier times: Фрунзе, Целиноград.
    case former
    /// A name of history and old travel books that was no modern authority's: 西域, Kuldja.
    case historical

    /// The order in which equal matches are given, the name in force first.
    var rank: Int { Self.ranks[self] ?? Self.allCases.count }

    private static let ranks = Dictionary(uniqueKeysWithValues: zip(allCases, allCases.indices))
}
