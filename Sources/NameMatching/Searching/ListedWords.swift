internal import TranslationTypes

/// The distinct words of a list of names, and in which names they stand.
struct ListedWords: Sendable {
    /// The letters of each word, with the number of its system before them.
    private var words = ByteTable()
    /// The sounds of the words, one after the other, and where each word's end.
    private var sounds: [UInt16] = []
    private var soundEnds: [UInt32] = []
    /// The keys of the words, which only indexing needs.
    private(set) var keys: [SoundClasses.Keys] = []
    /// The plain letters of the words, one after the other, and where each word's end.
    private(set) var plainLetters: [UInt8] = []
    private var plainEnds: [UInt32] = []

    /// How many words there are.
    var count: Int { words.count }

    /// A word by its number.
    func word(_ number: Int) -> SoundWord {
        let range = words.range(number)
        let start = number == 0 ? 0 : Int(soundEnds[number - 1])
        return SoundWord(
            system: SoundSystem(rawValue: Int(words.bytes[range.lowerBound])) ?? .latin,
            sounds: Array(sounds[start..<Int(soundEnds[number])]),
            text: String(decoding: words.bytes[range.dropFirst()], as: UTF8.self))
    }

    /// The number of a word, a new one if it was not met before.
    mutating func number(of word: SoundWord, _ classes: SoundClasses) -> Int32 {
        let (number, isNew) = words.number(of: [UInt8(word.system.rawValue)] + word.text.utf8)
        if isNew {
            sounds += word.sounds
            soundEnds.append(UInt32(sounds.count))
            keys.append(classes.keys(of: word))
            plainLetters += keys[number].plain
            plainEnds.append(UInt32(plainLetters.count))
        }
        return Int32(number)
    }

    /// The number of the system of a word's letters.
    func system(_ number: Int32) -> Int { Int(words.bytes[words.range(Int(number)).lowerBound]) }

    /// Where the plain letters of a word lie in ``plainLetters``.
    @inline(__always)
    func plainRange(_ number: Int32) -> Range<Int> {
        (number == 0 ? 0 : Int(plainEnds[Int(number) - 1]))..<Int(plainEnds[Int(number)])
    }

    /// Frees what only indexing needs.
    mutating func dropKeys() { keys = [] }

    /// Frees what only finding words by their letters needs.
    mutating func close() { words.close() }
}
