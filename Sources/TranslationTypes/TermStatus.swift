/// How a term may be used: the administrative status of ISO 12620 as TBX-Basic has it, in four steps.
public enum TermStatus: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Use this: TBX `preferredTerm-admn-sts`.
    case preferred
    /// Correct, but not the first choice: TBX `admittedTerm-admn-sts`.
    case admitted
    /// Avoid it outside quotations: TBX `supersededTerm-admn-sts`.
    case deprecated
    /// Do not use it outside quotations: TBX `deprecatedTerm-admn-sts`, as Weblate and Pontoon read it.
    case forbidden

    /// The order from best to worst.
    public static func < (a: TermStatus, b: TermStatus) -> Bool { a.severity < b.severity }

    private var severity: Int {
        switch self {
        case .preferred: 0
        case .admitted: 1
        case .deprecated: 2
        case .forbidden: 3
        }
    }
}
