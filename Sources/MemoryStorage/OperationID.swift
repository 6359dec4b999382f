/// The name of one write, chosen by the caller: a write that is repeated under the same name changes nothing.
///
/// Use a new UUID for a click, and something that stays the same for an import that may have to be resumed, for
/// example the file's name, size and date.
public struct OperationID: Sendable, Hashable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The name itself.
    public let description: String

    /// An operation of that name; at most ``MemoryLimits/operationBytes`` bytes, checked when it is used.
    public init(_ name: String) { description = name }

    /// The same as ``init(_:)``.
    public init(stringLiteral value: String) { self.init(value) }

    /// The name of one batch of an import: the size is part of it, because another size cuts other batches.
    func batch(_ number: Int, size: Int) -> OperationID { OperationID("\(description)/\(size)/\(number)") }
}
