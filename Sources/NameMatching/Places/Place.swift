/// A place with all its names.
///
/// Places that share a name are different places: the prefecture 伊犁, the river Ili, the city and the county of Ghulja.
public struct Place: Sendable, Hashable {
    /// The stable identifier, which says nothing by itself: `xj-ghulja-city`.
    public let id: String
    /// What the place is.
    public let feature: PlaceFeature
    /// The ``id`` of the place that it lies in or mainly lies in; nil for states and what crosses them.
    public let within: String?
    /// The six digits of GB/T 2260 (行政区划代码); nil outside China and where there is none.
    public let chineseCode: String?
    /// The code of ISO 3166-1 or 3166-2; nil where there is none.
    public let isoCode: String?
    /// The identifier at GeoNames of the settlement; nil where it was not found there.
    public let geoNamesID: Int?
    /// The names, in the order of the file: by language, script and spelling.
    public let names: [PlaceName]

    /// - Parameters:
    ///   - id: the stable identifier.
    ///   - feature: what the place is.
    ///   - within: the identifier of the place that it lies in.
    ///   - chineseCode: the six digits of GB/T 2260.
    ///   - isoCode: the code of ISO 3166-1 or 3166-2.
    ///   - geoNamesID: the identifier at GeoNames.
    ///   - names: the names.
    public init(
        id: String, feature: PlaceFeature, within: String? = nil, chineseCode: String? = nil, isoCode: String? = nil,
        geoNamesID: Int? = nil, names: [PlaceName]
    ) {
        self.id = id
        self.feature = feature
        self.within = within
        self.chineseCode = chineseCode
        self.isoCode = isoCode
        self.geoNamesID = geoNamesID
        self.names = names
    }
}
