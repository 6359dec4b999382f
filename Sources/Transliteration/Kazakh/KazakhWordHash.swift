/// The hash by which words are looked up: FNV-1a (Fowler, Noll and Vo) in 64 bits, over the numbers of the letters.
enum KazakhWordHash {
    /// The hash of no letters.
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x100_0000_01B3

    /// The hash with one more letter.
    @inline(__always)
    static func mixed(_ hash: UInt64, _ letter: UInt8) -> UInt64 { (hash ^ UInt64(letter)) &* prime }

    /// The hash of a word.
    static func of(_ word: [UInt8]) -> UInt64 { word.reduce(seed, mixed) }
}
