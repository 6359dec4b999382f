/// A place of a text at which a term stands, as small as can be: ``TermScanner/occurrence(of:)`` tells the rest.
public struct TermMatch: Sendable, Hashable {
    /// Where it begins, in UTF-8.
    public let utf8Start: Int
    /// Where it ends, in UTF-8.
    public let utf8End: Int
    /// The index of the term among those that the recogniser was made of.
    public let term: Int
    /// Where the scanner keeps the analyses: an entry and a place in it, or a phrase.
    let entry: Int32
    let place: Int32

    /// How many bytes it covers.
    public var utf8Count: Int { utf8End - utf8Start }
}
