/// What a place of the gazetteer is, coarsely: as far as names tell two places apart.
public enum PlaceFeature: String, Sendable, Hashable, CaseIterable {
    /// A city or town with a city's rights; in China a prefecture-level or county-level city (市).
    case city
    /// A smaller settlement: town, township's seat, village.
    case town
    /// A state, today's or yesterday's.
    case country
    /// The first level below the state: province, autonomous region, oblast, velayat, federal subject.
    case region
    /// The level between region and county in China: 地区, 自治州.
    case prefecture
    /// A county, a district of a city, a raion.
    case district
    /// A river or canal.
    case river
    /// A lake or reservoir.
    case lake
    /// A sea.
    case sea
    /// A range of mountains or a high country.
    case mountains
    /// One mountain.
    case peak
    /// A mountain pass.
    case pass
    /// A desert.
    case desert
    /// A basin, a depression, a valley.
    case basin
    /// A border crossing.
    case crossing
    /// Anything else that has a name: a historical country, a ruin, an oil field, a peninsula.
    case area

    /// The feature's place in a set of features kept as bits.
    var bit: UInt32 { 1 << UInt32(rank) }

    /// The order in which equal matches are given: settlements first, as an unqualified name most often means one.
    var rank: Int { Self.ranks[self] ?? Self.allCases.count }

    private static let ranks = Dictionary(uniqueKeysWithValues: zip(allCases, allCases.indices))
}
