/// A piece of a terminological entry that has no field of its own: a data category with a value (ISO 12620).
///
/// Transactions, contexts, cross references, grammatical gender and the like go through a termbase in these, so that what is
/// read from a TBX file can be written again without loss.
public struct TermDetail: Sendable, Hashable {
    /// The name of the data category, such as `termType` or `context`.
    public var category: String
    /// The value as text; empty for a group that only holds others.
    public var value: String
    /// The element of the core structure that holds it: `termNote`, `descrip`, `admin`, `transac`, `xref`, `ref`, `note`, `date`.
    public var element: String
    /// Other attributes, such as `target` of a reference or `xml:lang`.
    public var attributes: [Attribute]
    /// What belongs to this piece: a source, a date, the person responsible.
    public var parts: [TermDetail]

    /// Puts a piece together.
    public init(
        _ category: String, _ value: String, element: String, attributes: [Attribute] = [], parts: [TermDetail] = []
    ) {
        self.category = category
        self.value = value
        self.element = element
        self.attributes = attributes
        self.parts = parts
    }
}
