/// The words that a scanner has met.
struct WordMemory {
    /// Words by the hash of their bytes to entries.
    private var known = NumberTable(minimumCapacity: 1 << 12)
    /// Entry 0 is a word that no term has.
    private(set) var entries = [WordEntry()]
    private(set) var matches: [WordMatch] = []
    /// The terms of the matches, close together.
    private(set) var terms: [UInt32] = []
    private(set) var lexemes: [PossibleLexeme] = []
    private(set) var readings: [WordReading] = []

    /// The entry of a word by its hash; nil when the word is new.
    @inline(__always)
    func entry(of key: UInt64) -> Int32? { known[key].map { Int32($0) } }

    /// Keeps what was found out of a word.
    mutating func keep(_ word: LearntWord, for key: UInt64) -> Int32 {
        guard !word.isEmpty else {
            known.set(key, 0)
            return 0
        }
        let number = Int32(entries.count)
        known.set(key, UInt32(number))
        var entry = WordEntry()
        entry.trim = Int32(word.trim)
        entry.matches = Int32(matches.count)..<Int32(matches.count + word.matches.count)
        matches += word.matches
        terms += word.matches.map(\.term)
        let first = Int32(readings.count)
        readings += word.readings
        entry.lexemes = Int32(lexemes.count)..<Int32(lexemes.count + word.lexemes.count)
        for lexeme in word.lexemes.filter({ $0.childMask != 0 }) + word.lexemes.filter({ $0.childMask == 0 }) {
            lexemes.append(
                PossibleLexeme(
                    lexeme: lexeme.lexeme, node: lexeme.node, childMask: lexeme.childMask,
                    reading: first + lexeme.reading, index: lexeme.index))
            if lexeme.childMask != 0 { entry.starts += 1 }
            entry.mask |= LexemeIndex.bit(of: lexeme.lexeme)
        }
        entries.append(entry)
        return number
    }

    /// Counts a trial of a word and tells whether it was the last before all its lexemes are to be made certain.
    @inline(__always)
    mutating func isTriedEnough(_ number: Int32) -> Bool {
        guard entries[Int(number)].trials < Self.enoughTrials else { return false }
        entries[Int(number)].trials += 1
        return entries[Int(number)].trials == Self.enoughTrials
    }

    /// A word that comes so often is worth asking the grammar about.
    private static let enoughTrials: Int32 = 8

    /// Notes that a word is a form of a lexeme.
    mutating func confirm(_ place: Int) { lexemes[place].isCertain = true }

    /// Notes that it is none: the last of its kind takes its place.
    mutating func refuse(_ place: Int, in number: Int32) {
        var entry = entries[Int(number)]
        let end = Int(entry.lexemes.upperBound) - 1
        let firstOther = Int(entry.lexemes.lowerBound) + Int(entry.starts)
        if place < firstOther {
            lexemes[place] = lexemes[firstOther - 1]
            lexemes[firstOther - 1] = lexemes[end]
            entry.starts -= 1
        } else {
            lexemes[place] = lexemes[end]
        }
        entry.lexemes = entry.lexemes.lowerBound..<Int32(end)
        entry.mask = lexemes[Int(entry.lexemes.lowerBound)..<end].reduce(0) { $0 | LexemeIndex.bit(of: $1.lexeme) }
        entries[Int(number)] = entry
    }
}

/// What was found out of a word, before it is kept.
struct LearntWord {
    var matches: [WordMatch] = []
    /// Readings are numbered within the word.
    var lexemes: [PossibleLexeme] = []
    var readings: [WordReading] = []
    var trim = 0

    var isEmpty: Bool { matches.isEmpty && lexemes.isEmpty }
}
