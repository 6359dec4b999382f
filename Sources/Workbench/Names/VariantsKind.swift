internal import NameMatching

/// What a name names, as users say it.
public enum VariantsKind: String, Sendable, Hashable, CaseIterable {
    /// A person.
    case person
    /// A place.
    case place

    /// The engine's word for it.
    var name: NameKind {
        switch self {
        case .person: .person
        case .place: .place
        }
    }
}
