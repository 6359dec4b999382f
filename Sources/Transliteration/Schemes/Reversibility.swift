/// Whether what a scheme wrote can be read back.
public struct Reversibility: Sendable, Hashable, CustomStringConvertible {
    /// How far the way back goes.
    public enum Degree: String, Sendable, Hashable, CaseIterable {
        /// Every text comes back as it was.
        case yes
        /// It comes back under the condition that the note states.
        case conditional
        /// Something is lost for good.
        case no
    }

    /// How far the way back goes.
    public let degree: Degree
    /// What is lost, or what the way back takes; may be empty.
    public let note: String

    /// Makes a statement.
    public init(_ degree: Degree, note: String = "") {
        self.degree = degree
        self.note = note
    }

    /// The statement as a scheme's file makes it.
    public var description: String { note.isEmpty ? degree.rawValue : "\(degree.rawValue): \(note)" }
}
