/// A file of words that look like forms of nouns: `words`, `verbs` or `doubtful`, and why.
struct LookAlikeList: Sendable {
    private(set) var words: [String] = []
    private(set) var verbs: [String] = []
    /// Words that are a form of the noun as often as another word.
    private(set) var doubtful: [String] = []

    /// An empty list.
    init() {}

    /// Reads a file: each line one kind (`words`, `verbs`, `doubtful`), a tab, words separated by spaces, a tab, and why.
    ///
    /// - Throws: ``SuffixGrammarError`` with the line and advice.
    init(_ text: String, file: String) throws(SuffixGrammarError) {
        guard text.utf8.count <= SuffixGrammarLimits.fileBytes else {
            throw SuffixGrammarError(
                file: file, line: 1, message: "the file is longer than \(SuffixGrammarLimits.fileBytes) bytes")
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count == 3, !columns[2].isEmpty else {
                throw SuffixGrammarError(
                    file: file, line: index + 1,
                    message: "a line is “words”, “verbs” or “doubtful”, a tab, the words, a tab, and why")
            }
            let entries = columns[1].split(separator: " ").map(String.init)
            switch columns[0] {
            case "words": words += entries
            case "verbs": verbs += entries
            case "doubtful": doubtful += entries
            default:
                throw SuffixGrammarError(
                    file: file, line: index + 1, message: "“\(columns[0])” is none of “words”, “verbs”, “doubtful”")
            }
        }
    }
}
