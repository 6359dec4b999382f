/// Why a table of places is no gazetteer.
public struct GazetteerError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file that the mistake stands in.
    public let file: String
    /// Its line, from 1; 0 when the mistake is of the whole file.
    public let line: Int
    /// What is wrong.
    public let message: String
    /// What may be done about it.
    public let advice: String

    /// - Parameters:
    ///   - file: the file that the mistake stands in.
    ///   - line: its line, from 1; 0 for the whole file.
    ///   - message: what is wrong.
    ///   - advice: what may be done about it.
    public init(file: String, line: Int, message: String, advice: String) {
        self.file = file
        self.line = line
        self.message = message
        self.advice = advice
    }

    /// File and line, what is wrong, and the advice.
    public var description: String { "\(file):\(line): \(message); \(advice)" }
}
