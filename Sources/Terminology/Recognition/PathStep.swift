/// A word of a text on the way through the tree of terms.
struct PathStep {
    /// The entry of the word; a Chinese character as its negative value.
    let entry: Int32
    let reading: Int32

    /// What the result of a path is kept under.
    static func key(of path: [PathStep], _ index: Int32, _ node: UInt32) -> UInt64 {
        var hash = PrefixHash()
        hash.add(UInt64(node) << 8 | UInt64(index))
        for step in path where step.entry > 0 {
            hash.add(UInt64(UInt32(bitPattern: step.entry)) << 32 | UInt64(UInt32(bitPattern: step.reading)))
        }
        return hash.value | 1
    }
}

/// Where a path began, and in which index it goes.
struct PathHead {
    let index: Int32
    /// The first unit.
    let start: Int
    /// Whether hyphens were left out on the way.
    var varies: Bool
}
