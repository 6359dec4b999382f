internal import TranslationTypes

/// The distinct words of a list of names, and in which names they stand.
struct ListedWords: Sendable {
    /// The letters of each word, with the number of its system before them.
    private var words = ByteTable()
    /// The sounds of the words, one after the other, and where each word's end.
    private var sounds: [UInt16] = []
    private var soundEnds: [UInt32] = []
    /// The keys of the words.
    private(set) var keys: [SoundClasses.Keys] = []

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
        }
        return Int32(number)
    }

    /// Whether a word is of Chinese characters.
    func isChinese(_ number: Int32) -> Bool {
        words.bytes[words.range(Int(number)).lowerBound] == UInt8(SoundSystem.han.rawValue)
    }

    /// Frees what only finding words by their letters needs.
    mutating func close() { words.close() }
}
