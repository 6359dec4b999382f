/// Why concepts are no termbase.
public struct TermbaseError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where the concept stands; nil when its file was not given.
    public let place: TermPlace?
    /// What is wrong.
    public let message: String
    /// What the user may do about it.
    public let advice: String

    /// Puts the value together from its parts.
    public init(place: TermPlace?, message: String, advice: String) {
        self.place = place
        self.message = message
        self.advice = advice
    }

    /// The place, what is wrong, and the advice.
    public var description: String { (place.map { "\($0): " } ?? "") + "\(message); \(advice)" }
}
