internal import MemoryStorage

/// What to do with a unit that a memory already holds, whole or in part.
public enum Duplicates: String, Sendable, Hashable, CaseIterable {
    /// Units that agree become one with the variants of both.
    case merge
    /// Nothing that is there changes; a unit that says more is added beside it.
    case keep
    /// The new unit wins.
    case overwrite

    var policy: DuplicatePolicy {
        switch self {
        case .merge: .merge
        case .keep: .keep
        case .overwrite: .overwrite
        }
    }
}
