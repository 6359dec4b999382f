/// What must stand on either side of a rule's source.
struct RuleContext: Sendable, Hashable {
    /// In the order of the text: the last one touches the source.
    var left: [ContextItem] = []
    /// In the order of the text: the first one touches the source.
    var right: [ContextItem] = []
}
