/// Something that a use case could not do, in words for the person who asked.
public struct WorkbenchError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    public let message: String
    /// What to do about it.
    public let advice: String?

    /// The message is a clause without a full stop; the advice, which is a sentence, may be left out where none helps.
    public init(_ message: String, advice: String? = nil) {
        self.message = message
        self.advice = advice
    }

    /// The message, and the advice on a line of its own.
    public var description: String {
        guard let advice else { return message }
        return "\(message)\n\(advice)"
    }
}
