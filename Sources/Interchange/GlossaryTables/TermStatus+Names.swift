public import TranslationTypes

extension TermStatus {
    /// Reads a status as glossaries of several formats name it; nil for a name that is none of them.
    ///
    /// Our own four names, those of TBX (`preferredTerm-admn-sts`, and `notRecommended` or `obsolete` of older files), of UTX
    /// (`approved`, `provisional`, `non-standard`) and of Weblate (`forbidden`). Capitals do not matter.
    public init?(exchangeName name: String) {
        guard let status = Self.statusByName[name.lowercased()] else { return nil }
        self = status
    }

    /// The value of TBX `administrativeStatus`: `forbidden` is `deprecatedTerm-admn-sts`, as Pontoon and Weblate read it.
    public var administrativeStatus: String {
        switch self {
        case .preferred: "preferredTerm-admn-sts"
        case .admitted: "admittedTerm-admn-sts"
        case .deprecated: "supersededTerm-admn-sts"
        case .forbidden: "deprecatedTerm-admn-sts"
        }
    }

    private static let statusByName: [String: TermStatus] = [
        "preferred": .preferred, "admitted": .admitted, "deprecated": .deprecated, "forbidden": .forbidden,
        "preferredterm-admn-sts": .preferred, "admittedterm-admn-sts": .admitted,
        "supersededterm-admn-sts": .deprecated, "deprecatedterm-admn-sts": .forbidden,
        "preferredterm": .preferred, "admittedterm": .admitted, "supersededterm": .deprecated,
        "deprecatedterm": .forbidden,
        "superseded": .deprecated, "notrecommended": .deprecated, "obsolete": .deprecated,
        "approved": .preferred, "provisional": .admitted, "non-standard": .deprecated,
    ]
}
