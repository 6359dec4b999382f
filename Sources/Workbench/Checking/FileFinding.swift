public import Terminology
internal import TranslationTypes

/// A finding with its place in a file, as reports tell it.
public struct FileFinding: Sendable, Hashable {
    /// Where something stands in a file.
    public struct Position: Sendable, Hashable {
        /// The 1-based line.
        public var line: Int
        /// The 1-based column in code points; nil where only the line is known.
        public var column: Int?

        /// Puts a position together.
        public init(line: Int, column: Int? = nil) {
            self.line = line
            self.column = column
        }
    }

    /// The file's path as it was given.
    public var file: String
    /// Where it begins; nil in formats without lines.
    public var start: Position?
    /// Where it ends, exclusive.
    public var end: Position?
    /// What the file calls the passage: the id of a unit, the context of a message.
    public var identifier: String?
    /// The text of the side that the finding is about.
    public var text: String
    /// The finding.
    public var finding: Finding

    /// Puts a finding and its place together.
    public init(
        file: String, start: Position?, end: Position? = nil, identifier: String? = nil, text: String, finding: Finding
    ) {
        self.file = file
        self.start = start
        self.end = end
        self.identifier = identifier
        self.text = text
        self.finding = finding
    }

    /// The words that were found; empty for a finding about the whole passage.
    public var match: String { String(text[utf8: finding.utf8Range]) }

    /// The words before and after them, at most so many characters each.
    public func context(_ characters: Int) -> (before: String, after: String) {
        let before = text[utf8: 0..<finding.utf8Range.lowerBound],
            after = text[utf8: finding.utf8Range.upperBound..<text.utf8.count]
        return (
            before.count > characters ? "…" + before.suffix(characters) : String(before),
            after.count > characters ? after.prefix(characters) + "…" : String(after)
        )
    }
}
