extension PlaceName {
    /// How the name stands to its place, as a reader is told: “former name of 1926–1991”.
    var standing: String {
        switch (since, until) {
        case (let since?, let until?): "\(status.words) of \(since)–\(until)"
        case (nil, let until?): "\(status.words) until \(until)"
        case (let since?, nil): "\(status.words) since \(since)"
        case (nil, nil): status.words
        }
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
