/// A hash over folded letters that can be continued letter by letter (FNV-1a over scalars, with a final mix by the caller's table).
struct LetterHash: Sendable, Hashable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    init(_ letters: some Sequence<UInt32>) { for letter in letters { add(letter) } }

    @inline(__always)
    mutating func add(_ letter: UInt32) {
        value = (value ^ UInt64(letter)) &* 0x100_0000_01B3
        value ^= value >> 29
    }
}
