/// Something that a check found in a text.
public struct Finding: Sendable, Hashable {
    /// The identifier of the rule, such as `forbidden-term`.
    public var rule: String
    /// How bad it is, by the style in force.
    public var severity: FindingSeverity
    /// The number of the passage in its file.
    public var passage: Int
    /// The side of the passage.
    public var side: Int
    /// Where in the side's text, in UTF-8 offsets; empty at 0 for a finding about the whole passage.
    public var utf8Range: Range<Int>
    /// What is wrong, as a sentence for an editor.
    public var message: String
    /// What could stand there instead, the best first.
    public var suggestions: [Suggestion]
    /// The source behind the rule, when it is a web address.
    public var url: String?
    /// The concept that the finding is about.
    public var concept: String?

    /// Puts a finding together.
    public init(
        rule: String, severity: FindingSeverity, passage: Int, side: Int = 0, utf8Range: Range<Int>, message: String,
        suggestions: [Suggestion] = [], url: String? = nil, concept: String? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.passage = passage
        self.side = side
        self.utf8Range = utf8Range
        self.message = message
        self.suggestions = suggestions
        self.url = url
        self.concept = concept
    }
}

/// What could stand in place of what was found.
public struct Suggestion: Sendable, Hashable {
    /// The new text.
    public var text: String
    /// What it replaces, in UTF-8 offsets of the side's text; it may reach further than the finding, as to an article before it.
    public var utf8Range: Range<Int>
    /// Whether it can go in without a person looking: words around it need not change.
    public var isSafe: Bool

    /// Puts a suggestion together.
    public init(_ text: String, utf8Range: Range<Int>, isSafe: Bool = true) {
        self.text = text
        self.utf8Range = utf8Range
        self.isSafe = isSafe
    }
}
