extension NamePart.Role {
    /// What a reader is told: “given name”; “name” where the form does not tell.
    public var words: String {
        switch self {
        case .given: "given name"
        case .surname: "surname"
        case .patronymic: "patronymic"
        case .initial: "initial"
        case .title: "title"
        case .particle: "particle"
        case .generation: "generation"
        case .other: "name"
        }
    }
}
