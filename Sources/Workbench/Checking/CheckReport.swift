public import Terminology

/// What checks found in some files.
public struct CheckReport: Sendable {
    /// The files that were looked through, in order.
    public var files: [String]
    /// The findings by file, in the order of the text.
    public var findings: [FileFinding]
    /// The rules that were looked for.
    public var rules: [CheckRule]
    /// Findings that a comment in the text or a baseline hides.
    public var suppressed: Int
    /// What was wrong with the files that could not be read, one message each.
    public var failures: [String] = []
    /// Passages that were looked through.
    public var passages: Int
    /// The style in force; nil for the glossary alone.
    public var style: String?

    /// Puts a report together.
    public init(
        files: [String] = [], findings: [FileFinding] = [], rules: [CheckRule] = [], suppressed: Int = 0,
        passages: Int = 0, style: String? = nil
    ) {
        self.files = files
        self.findings = findings
        self.rules = rules
        self.suppressed = suppressed
        self.passages = passages
        self.style = style
    }

    /// How many findings there are of each severity.
    public func count(_ severity: FindingSeverity) -> Int {
        findings.reduce(0) { $0 + ($1.finding.severity == severity ? 1 : 0) }
    }
}
