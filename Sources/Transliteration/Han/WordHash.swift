/// The hash of a word, made scalar by scalar, so that all the words that begin at a place cost one step each.
///
/// Tables keep bits of it and not the word (``HashedWords``): among 400,000 entries a word that is not there is taken for
/// one that is with a chance of about 1 in 10¹³.
struct WordHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds a character to the word's end.
    mutating func add(_ scalar: UInt32) {
        // The multiplier of Knuth's MMIX generator; the shift brings high bits down, which alone choose a place.
        value = (value ^ UInt64(scalar)) &* 6_364_136_223_846_793_005
        value ^= value >> 29
    }
}
