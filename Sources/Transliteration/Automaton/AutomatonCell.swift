/// What the automaton does on a character in a state.
struct AutomatonCell: Sendable, Hashable {
    /// The most bytes of a cell's output; what is longer is left to the slow reading.
    static let capacity = 8

    /// The output, first byte lowest.
    var literal: UInt64 = 0
    /// Where the next state's row begins.
    var nextRow: UInt32 = 0
    /// The bytes of the output.
    var length: UInt8 = 0
    /// 1 when the character itself follows the output.
    var copies: UInt8 = 0
    /// 1 when the automaton cannot tell, or the text must be repaired first: the slow reading takes the line over.
    var gaveUp: UInt8 = 0

    /// Appends to the output; what does not fit gives up.
    mutating func append(_ scalars: [Unicode.Scalar]) {
        for scalar in scalars {
            for byte in UTF8.encode(scalar) ?? .init() {
                guard Int(length) < Self.capacity else {
                    gaveUp = 1
                    return
                }
                literal |= UInt64(byte) << (8 * UInt64(length))
                length += 1
            }
        }
    }
}
