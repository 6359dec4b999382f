/// Something that a use case could not do, in words for the person who asked.
public struct WorkbenchError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    public let message: String
    /// What to do about it.
    public let advice: String?

    public init(_ message: String, advice: String? = nil) {
        self.message = message
        self.advice = advice
    }

    public var description: String {
        guard let advice else { return message }
        return "\(message)\n\(advice)"
    }
}
