/// A document that cannot be read: what is wrong, where, and what to do about it.
public struct DocumentError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file's path or name as given.
    public let file: String
    /// The 1-based line where reading stopped; nil where there is none.
    public let line: Int?
    /// What is wrong, as a sentence without a full stop.
    public let message: String
    /// What the user can do.
    public let advice: String

    /// Puts an error together.
    public init(file: String, line: Int? = nil, message: String, advice: String) {
        self.file = file
        self.line = line
        self.message = message
        self.advice = advice
    }

    /// Everything in one line, for people.
    public var description: String {
        let place = line.map { ":\($0)" } ?? ""
        return "\(file)\(place): \(message); \(advice)"
    }
}
