/// A name read for comparing; made by ``NameMatcher/prepared(_:)``.
public struct PreparedName: Sendable {
    /// The name as given.
    public let name: Name
}
