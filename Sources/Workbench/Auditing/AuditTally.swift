/// What one task of an audit counted.
struct AuditTally: Sendable {
    /// By term.
    var uses: [Int: TermUse] = [:]
    /// By rule.
    var findings: [String: Int] = [:]
    var segments = 0
    var suppressed = 0
    /// Numbers of files that the style does not hold for, at least in part.
    var exempt: Set<Int> = []
    /// Numbers of files with texts of which no date is known.
    var undated: Set<Int> = []
    /// What is wrong with files, by number.
    var failures: [Int: String] = [:]

    /// Adds what another task counted.
    mutating func add(_ other: AuditTally) {
        for (term, use) in other.uses { uses[term, default: TermUse()].add(use) }
        findings.merge(other.findings, uniquingKeysWith: +)
        segments += other.segments
        suppressed += other.suppressed
        exempt.formUnion(other.exempt)
        undated.formUnion(other.undated)
        failures.merge(other.failures) { $1 }
    }
}
