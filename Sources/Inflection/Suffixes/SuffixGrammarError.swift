/// Why a grammar's file cannot be used: what is wrong, where, and what to write instead.
public struct SuffixGrammarError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file, as it was named to the parser.
    public let file: String
    /// The 1-based line.
    public let line: Int
    /// What is wrong and what to do.
    public let message: String

    /// The place and the message.
    public var description: String { "\(file):\(line): \(message)" }
}
