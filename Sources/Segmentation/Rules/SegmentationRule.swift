/// A rule of SRX 2.0: at a position between two characters, whether a segment ends there.
///
/// The rule matches where some stretch that ends at the position matches ``before`` and the text from the position
/// on begins with a match of ``after``. Of all rules the first that matches decides.
public struct SegmentationRule: Sendable, Hashable {
    /// `break="yes"`; false for an exception.
    public let isBreak: Bool
    /// `beforebreak`, an ICU regular expression; empty matches everywhere.
    public let before: String
    /// `afterbreak`, an ICU regular expression; empty matches everywhere.
    public let after: String
    /// The 1-based line of the file on which the rule begins.
    public let line: Int

    /// Does not compile the patterns; ``Segmenter`` does, and throws when one is wrong.
    public init(isBreak: Bool, before: String, after: String, line: Int) {
        self.isBreak = isBreak
        self.before = before
        self.after = after
        self.line = line
    }
}
