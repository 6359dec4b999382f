internal import Terminology

/// A finding as JSON has it.
struct WrittenFinding: Encodable {
    let file: String?
    let line: Int?
    let column: Int?
    let passage: Int?
    let identifier: String?
    let start: Int
    let end: Int
    let match: String
    let rule: String
    let severity: String
    let message: String
    let suggestions: [String]
    let url: String?
    let concept: String?

    /// A finding of a file.
    init(_ found: FileFinding) {
        self.init(
            found.finding, in: found.text, match: found.match, file: found.file, position: found.start,
            passage: found.finding.passage, identifier: found.identifier)
    }

    /// A finding in a text that is in no file.
    init(_ finding: Finding, in text: String) {
        let found = FileFinding(file: "", start: nil, text: text, finding: finding)
        self.init(finding, in: text, match: found.match, file: nil, position: nil, passage: nil, identifier: nil)
    }

    private init(
        _ finding: Finding, in text: String, match: String, file: String?, position: FileFinding.Position?,
        passage: Int?, identifier: String?
    ) {
        var offsets = CodePointOffsets(text)
        self.file = file
        line = position?.line
        column = position?.column
        self.passage = passage
        self.identifier = identifier
        start = offsets.offset(at: finding.utf8Range.lowerBound)
        end = offsets.offset(at: finding.utf8Range.upperBound)
        self.match = match
        rule = finding.rule
        severity = finding.severity.rawValue
        message = finding.message
        suggestions = finding.suggestions.map(\.text)
        url = finding.url
        concept = finding.concept
    }
}
