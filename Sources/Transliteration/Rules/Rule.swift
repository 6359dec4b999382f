/// One rule: where the source stands in one of the contexts, the result is written.
struct Rule: Sendable, Hashable {
    /// What is read: one character at least.
    var source: [Unicode.Scalar]
    /// What is written; may be empty.
    var result: [Unicode.Scalar]
    /// Any of them must fit; none at all fits everywhere.
    var contexts: [RuleContext] = []
    /// The source holds a capital, or the scheme is exact about case: it is read and written just as it stands.
    var isExact = false
}
