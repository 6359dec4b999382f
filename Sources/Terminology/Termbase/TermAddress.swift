/// Where a term stands in a termbase.
public struct TermAddress: Sendable, Hashable, Comparable {
    /// The index of the concept in ``Termbase/concepts``.
    public let concept: Int
    /// The index of the term in the concept.
    public let term: Int

    /// Puts an address together.
    public init(concept: Int, term: Int) {
        self.concept = concept
        self.term = term
    }

    /// Orders by concept, then by term.
    public static func < (a: TermAddress, b: TermAddress) -> Bool { (a.concept, a.term) < (b.concept, b.term) }
}

/// Where something stands in a file.
public struct TermPlace: Sendable, Hashable, CustomStringConvertible {
    /// The file's path or name.
    public let file: String
    /// The 1-based line; nil where the format has none, or it was not given.
    public let line: Int?

    /// Puts a place together.
    public init(file: String, line: Int? = nil) {
        self.file = file
        self.line = line
    }

    /// `FILE:LINE`.
    public var description: String { line.map { "\(file):\($0)" } ?? file }
}
