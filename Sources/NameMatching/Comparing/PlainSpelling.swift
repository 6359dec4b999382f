/// A part of a name in the plain letters nearest to it, a to z for all scripts: coarser than sounds, and the same for all of them.
struct PlainSpelling: Sendable {
    /// Letters by their numbers, a is 1.
    private(set) var letters: [UInt8] = []
    /// The consonants among them.
    private(set) var consonants: [UInt8] = []

    /// No letters.
    init() {}

    init(_ word: SoundWord) {
        letters = Array(SoundClasses.standard.keys(of: word).plain.prefix(UInt64.bitWidth))
        consonants = letters.filter { !Self.isVowel($0) }
    }

    /// Spellings one after the other.
    init(joining spellings: some Sequence<PlainSpelling>) {
        letters = Array(spellings.flatMap(\.letters).prefix(UInt64.bitWidth))
        consonants = Array(spellings.flatMap(\.consonants).prefix(UInt64.bitWidth))
    }

    var beginsWithVowel: Bool { letters.first.map(Self.isVowel) ?? false }
    var endsWithVowel: Bool { letters.last.map(Self.isVowel) ?? false }

    /// How many letters at the beginning are the same.
    func prefix(with other: Self) -> Int {
        var count = 0
        while count < min(letters.count, other.letters.count), letters[count] == other.letters[count] { count += 1 }
        return count
    }

    /// The length of the longest common subsequence of two rows of letters, in parallel bits (Hyyrö 2004); rows of up to 64.
    static func common(_ first: [UInt8], _ second: [UInt8]) -> Int {
        let (one, other) = (first.span, second.span)
        var rest = UInt64.max
        for place in 0..<other.count {
            var same: UInt64 = 0
            for letter in 0..<one.count where one[letter] == other[place] { same |= 1 << UInt64(letter) }
            same &= rest
            rest = (rest &+ same) | (rest & ~same)
        }
        let used = one.count == UInt64.bitWidth ? UInt64.max : (1 << UInt64(one.count)) - 1
        return (~rest & used).nonzeroBitCount
    }

    /// a, e, i, o and u; y is i among plain letters.
    @inline(__always)
    private static func isVowel(_ letter: UInt8) -> Bool {
        letter == 1 || letter == 5 || letter == 9 || letter == 15 || letter == 21
    }
}
