/// A set of words, each with a number, found by hash: open addressing, never more than half full.
struct HashedWords: Sendable {
    /// The hashes, by place; 0 is an empty place.
    private var hashes: [UInt64]
    private var values: [UInt32]
    private let mask: Int
    private(set) var count = 0

    /// Makes an empty set with room for a number of words.
    init(capacity: Int) {
        var room = 16
        while room < 2 * capacity { room *= 2 }
        hashes = [UInt64](repeating: 0, count: room)
        values = [UInt32](repeating: 0, count: room)
        mask = room - 1
    }

    /// The number of the word with this hash; nil when it is not in the set.
    func value(of hash: WordHash) -> UInt32? {
        let hashes = hashes.span
        var place = Int(truncatingIfNeeded: hash.value >> 20) & mask
        while hashes[place] != 0 {
            if hashes[place] == hash.value { return values[place] }
            place = (place + 1) & mask
        }
        return nil
    }

    /// Puts a word in, or gives it a new number. A full set takes no more.
    mutating func set(_ hash: WordHash, to value: UInt32) {
        var place = Int(truncatingIfNeeded: hash.value >> 20) & mask
        while hashes[place] != 0, hashes[place] != hash.value { place = (place + 1) & mask }
        if hashes[place] == 0 {
            guard count < mask else { return }
            hashes[place] = hash.value
            count += 1
        }
        values[place] = value
    }

    /// Gives every word a new number, made from its old one.
    mutating func mapValues(_ transform: (UInt32) -> UInt32) {
        for place in values.indices where hashes[place] != 0 { values[place] = transform(values[place]) }
    }
}
