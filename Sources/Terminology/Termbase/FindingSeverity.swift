/// How much a finding matters.
public enum FindingSeverity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// To be put right.
    case error
    /// To be looked at.
    case warning
    /// Worth knowing.
    case info
    /// Not reported at all.
    case off

    /// The order from the gravest to none.
    public static func < (a: FindingSeverity, b: FindingSeverity) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .info: 2
        case .off: 3
        }
    }
}
