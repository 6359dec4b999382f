/// One row of a table, its fields as they stand in the file.
public struct DelimitedRecord: Sendable, Hashable {
    /// The 1-based line on which it begins.
    public let line: Int
    /// The bytes of each field, quotes included.
    public var fields: [[UInt8]]

    /// The row as a line with its end.
    public func bytes(_ format: DelimitedFormat) -> [UInt8] {
        Array(fields.joined(separator: [format.separator])) + [UInt8(ascii: "\n")]
    }
}
