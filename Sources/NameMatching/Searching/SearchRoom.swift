/// Room for searching that is kept from query to query; one for each thread.
struct SearchRoom: Sendable {
    /// A word of the list like a word of the query.
    struct LikeWord: Sendable {
        let word: Int32
        /// How much more likely the two are as one word than as two, in nats; where that is below 1, so little above 0 that it
        /// only puts such words in order.
        let worth: Float
    }

    var sums = Tally()
    /// For each name of the list the last word of a query that it was counted for.
    var counted: [UInt32] = []
    /// The number of the word that is counted for.
    var turn: UInt32 = 0
    private var comparer: NameComparer
    private var names: KeptByNumber<PreparedName>
    private var parts: KeptByNumber<PreparedPart>
    private var likeWords: [SoundWord: [LikeWord]] = [:]

    init(_ matcher: NameMatcher) {
        comparer = NameComparer(matcher.tables)
        names = KeptByNumber(slots: Self.keptNames)
        parts = KeptByNumber(slots: Self.keptParts)
    }

    /// A name of the list, prepared when it was not lately.
    mutating func name(_ position: Int32, _ index: NameListIndex, _ matcher: NameMatcher) -> PreparedName {
        names.value(position) { matcher.prepared(index.names[Int(position)]) }
    }

    /// The words of the list most like a part of a query, best first; kept for the next query that has the part.
    mutating func words(
        like part: PreparedPart, _ index: NameListIndex, _ matcher: NameMatcher, _ effort: SearchEffort
    ) -> [LikeWord] {
        if let known = likeWords[part.word.word] { return known }
        let words = words(like: part, most: effort.words, index, matcher, effort)
        if likeWords.count >= Self.keptQueries { likeWords.removeAll(keepingCapacity: true) }
        likeWords[part.word.word] = words
        return words
    }

    /// The words of the list most like a part, best first.
    /// - Parameter most: how many are compared by sounds.
    mutating func words(
        like part: PreparedPart, most: Int, _ index: NameListIndex, _ matcher: NameMatcher, _ effort: SearchEffort
    ) -> [LikeWord] {
        let keys = SoundClasses.standard.keys(of: part.word.word)
        let found = index.wordGrams.best(keys, limit: effort.plainWords, effort: effort.visits, &sums)
        var words: [LikeWord] = []
        for item in PlainLetters(keys.plain).best(found, limit: most, words: index) {
            let other = parts.value(item) { Self.part(index.words.word(Int(item)), matcher) }
            let ratio = comparer.ratio(part, other)
            words.append(LikeWord(word: item, worth: ratio > 1 ? ratio : 1 / (2 - ratio)))
        }
        words.sort { ($1.worth, $0.word) < ($0.worth, $1.word) }
        return words
    }

    private static func part(_ word: SoundWord, _ matcher: NameMatcher) -> PreparedPart {
        PreparedPart(
            text: word.text, role: .other, word: PreparedWord(word, in: matcher.tables),
            pinyin: Pinyin.word(word, matcher.tables.reader).map { PreparedWord($0, in: matcher.tables) },
            isOmittable: false)
    }

    /// Names and words that stay prepared, a kilobyte and half of one each; words of queries whose like words are kept.
    private static let keptNames = 1 << 15, keptParts = 1 << 17, keptQueries = 1 << 12
}
