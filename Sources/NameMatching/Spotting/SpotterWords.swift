internal import Synchronization
internal import TranslationTypes

/// Words in letters as they are sought among characters, kept for the next text: most words of a text are those of others too.
enum SpotterWords {
    private struct Key: Hashable {
        let word: String
        let language: LanguageTag
    }

    private static let known = Mutex<[Key: SpotterWord?]>([:])

    /// The word, prepared; nil when it cannot be sought, as a word of one letter.
    static func word(_ word: String, _ language: LanguageTag, _ tables: SoundTables) -> SpotterWord? {
        if word.utf8.count > longestKept { return prepared(word, language, tables) }
        let key = Key(word: word, language: language)
        if let known = known.withLock({ $0[key] }) { return known }
        let made = prepared(word, language, tables)
        known.withLock {
            if $0.count >= most { $0.removeAll(keepingCapacity: true) }
            $0[key] = .some(made)
        }
        return made
    }

    private static func prepared(_ word: String, _ language: LanguageTag, _ tables: SoundTables) -> SpotterWord? {
        guard let sounds = tables.reader.words(of: word, language: language).first, sounds.system != .han,
            (SpotterWord.shortest...SpotterWord.longest).contains(sounds.sounds.count)
        else { return nil }
        return SpotterWord(sounds, tables)
    }

    /// Bytes of UTF-8; longer words are not met again.
    private static let longestKept = 120
    /// Words, of some three hundred bytes each.
    private static let most = 10_000
}
