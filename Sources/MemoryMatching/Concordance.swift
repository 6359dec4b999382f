/// A phrase to look for inside texts.
public struct ConcordanceQuery: Sendable, Hashable {
    /// What counts as an occurrence.
    public enum Mode: String, Sendable, Hashable, CaseIterable {
        /// The phrase as it stands, in any case, anywhere.
        case substring
        /// Every word of the phrase, in this order, with anything between them; a word is found at the beginning of a
        /// longer one, so that `мемлекет` finds `мемлекеттің`.
        case wordsInOrder
    }

    public var text: String
    public var mode: Mode
    /// The most hits wanted.
    public var limit: Int

    /// A query; fifty hits fill a screen twice.
    public init(_ text: String, mode: Mode = .substring, limit: Int = 50) {
        self.text = text
        self.mode = mode
        self.limit = limit
    }
}

/// A text in which the phrase was found.
public struct ConcordanceHit<ID: Sendable & Hashable>: Sendable, Hashable {
    /// The candidate's identifier.
    public let id: ID
    /// The places in the candidate's text, in code points, end exclusive, in order and without overlap.
    public let spans: [Range<Int>]
}
