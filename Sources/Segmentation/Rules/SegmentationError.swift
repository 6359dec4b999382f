/// Why a file of segmentation rules cannot be used.
public struct SegmentationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file's path, or the name that the bytes were given.
    public let file: String
    /// The 1-based line; nil where the whole file is meant.
    public let line: Int?
    /// What is wrong.
    public let message: String
    /// What the user may do about it.
    public let advice: String

    /// Message and advice are clauses without a full stop, which ``description`` joins.
    public init(file: String, line: Int? = nil, message: String, advice: String) {
        self.file = file
        self.line = line
        self.message = message
        self.advice = advice
    }

    /// One line: file and line, what is wrong, what to do.
    public var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(message); \(advice)" }
}
