public import Markup

/// Why a bilingual file cannot be read or written.
public struct InterchangeError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file's path, or the name that its bytes were given.
    public let file: String
    /// The 1-based line; nil where there is none, as when the file cannot be opened.
    public let line: Int?
    /// The 1-based column in characters; nil where there is none.
    public let column: Int?
    /// What is wrong.
    public let message: String
    /// What the user may do about it; empty when the message says all.
    public let advice: String

    public init(file: String, line: Int? = nil, column: Int? = nil, message: String, advice: String = "") {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.advice = advice
    }

    /// The same error, met in the markup below a format.
    public init(_ error: MarkupError) {
        self.init(
            file: error.file, line: error.line, column: error.column, message: error.message, advice: error.advice)
    }

    public var description: String {
        let place = [line, column].compactMap { $0 }.map { ":\($0)" }.joined()
        return "\(file)\(place): \(message)" + (advice.isEmpty ? "" : "; \(advice)")
    }

    /// Runs `body` and turns its error into this type.
    static func wrapping<Result: ~Copyable>(
        _ body: () throws(MarkupError) -> Result
    ) throws(InterchangeError) -> Result {
        do { return try body() } catch { throw InterchangeError(error) }
    }
}
