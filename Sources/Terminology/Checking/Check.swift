/// One kind of thing that is looked for in texts; one file each.
///
/// A check belongs to one file at a time and may remember what it saw; ``closing()`` tells what only the whole file shows.
public protocol Check {
    /// What the check finds.
    static var rules: [CheckRule] { get }

    /// What is wrong in a passage.
    mutating func findings(in passage: CheckedPassage) -> [Finding]

    /// What is wrong with the whole file, when all its passages were seen; the check then begins anew.
    mutating func closing() -> [Finding]
}

extension Check {
    /// Nothing: most checks look at one passage at a time.
    public mutating func closing() -> [Finding] { [] }
}

/// A rule that findings name.
public struct CheckRule: Sendable, Hashable {
    /// Lower case with hyphens.
    public let identifier: String
    /// How bad its findings are when a style says nothing.
    public let severity: FindingSeverity
    /// What it looks for, as a sentence.
    public let summary: String

    /// Puts a rule together.
    public init(_ identifier: String, _ severity: FindingSeverity, _ summary: String) {
        self.identifier = identifier
        self.severity = severity
        self.summary = summary
    }
}
