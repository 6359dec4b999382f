/// Names that somebody wrote down, such as a gazetteer of places: what they give goes before what is made by rule.
public protocol KnownNames: Sendable {
    /// The spellings of what the name names, in all languages, the usual ones first; none when the name is not known.
    ///
    /// - Parameter name: a name in any language and script.
    func variants(of name: Name) -> [NameVariant]
}
