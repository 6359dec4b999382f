/// The words of a text that were followed through the tree of terms so far.
struct PhrasePath {
    let view: Int
    let script: WordScript
    let route: String
    /// Where the first word begins, in UTF-8.
    let start: Int
    /// The entry and the reading of each word; a Chinese character as its negative value.
    var words: [(entry: Int32, reading: Int32)] = []
    /// Whether hyphens were left out on the way.
    var varies = false
    /// The first unit, where it is a Chinese character; −1 otherwise.
    var firstUnit = -1

    init(view: Int, script: WordScript, route: String, start: Int) {
        self.view = view
        self.script = script
        self.route = route
        self.start = start
    }

    /// What a result is kept under.
    func key(_ node: UInt32) -> UInt64 {
        var hash = PrefixHash()
        hash.add(UInt64(node))
        hash.add(UInt64(view) << 8 | UInt64(script.rawValue))
        for word in words where word.entry > 0 {
            hash.add(UInt64(UInt32(bitPattern: word.entry)) << 32 | UInt64(UInt32(bitPattern: word.reading)))
        }
        return hash.value | 1
    }
}

extension PrefixHash {
    /// Adds the eight bytes of a number.
    mutating func add(_ number: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) { add(UInt8(truncatingIfNeeded: number >> UInt64(shift))) }
    }
}
