/// The lengths of the words that begin with a character: a bit for each, so that no other length is looked up.
struct WordLengths: Sendable {
    /// The longest word that is kept, in characters.
    static let longest = 15

    private static let first: UInt32 = 0x3400, last: UInt32 = 0x9FFF
    private var lengths = [UInt16](repeating: 0, count: Int(Self.last - Self.first) + 2)

    /// The lengths of the words that begin with the character, as bits.
    func lengths(of scalar: UInt32) -> UInt16 { lengths[place(of: scalar)] }

    /// Notes a word of a length, at most `longest`.
    mutating func insert(_ length: Int, at scalar: UInt32) { lengths[place(of: scalar)] |= 1 << UInt16(length) }

    /// All characters outside the basic block share one place.
    private func place(of scalar: UInt32) -> Int {
        (Self.first...Self.last).contains(scalar) ? Int(scalar - Self.first) : lengths.count - 1
    }
}
