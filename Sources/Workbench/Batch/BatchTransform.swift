/// What a command does to one line of JSON Lines: the members that it adds.
///
/// A transform belongs to one task; it may keep what it has opened from line to line, but its answer depends on the line
/// alone.
public protocol BatchTransform {
    /// The members to add, each as JSON.
    /// - Throws: an error whose description goes into the line's `error` object.
    mutating func members(for line: JSONLine) throws -> [(key: String, json: [UInt8])]
}
