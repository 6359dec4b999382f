/// The capitals and small letters of one scheme: Unicode's simple pairs, but for those that the scheme states.
struct LetterCase: Sendable {
    private let capitals: [Unicode.Scalar: Unicode.Scalar]
    private let smalls: [Unicode.Scalar: Unicode.Scalar]

    init(_ pairs: [RuleSet.CapitalPair]) {
        capitals = Dictionary(pairs.map { ($0.small, $0.capital) }, uniquingKeysWith: { first, _ in first })
        smalls = Dictionary(pairs.map { ($0.capital, $0.small) }, uniquingKeysWith: { first, _ in first })
    }

    /// The letters of the pairs that the scheme states.
    var stated: [Unicode.Scalar] { Array(capitals.keys) + Array(smalls.keys) }

    /// The small letter of a capital; any other character as it is.
    func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if let small = smalls[scalar] { return small }
        if capitals[scalar] != nil { return scalar }
        return Self.single(scalar.properties.lowercaseMapping) ?? scalar
    }

    /// The capital of a small letter; any other character as it is.
    func capital(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if let capital = capitals[scalar] { return capital }
        if smalls[scalar] != nil { return scalar }
        return Self.single(scalar.properties.uppercaseMapping) ?? scalar
    }

    func isCapital(_ scalar: Unicode.Scalar) -> Bool { small(scalar) != scalar }

    func isSmall(_ scalar: Unicode.Scalar) -> Bool { capital(scalar) != scalar }

    /// A small letter or a capital.
    func isCased(_ scalar: Unicode.Scalar) -> Bool { isCapital(scalar) || isSmall(scalar) }

    private static func single(_ mapping: String) -> Unicode.Scalar? {
        mapping.unicodeScalars.count == 1 ? mapping.unicodeScalars.first : nil
    }
}
