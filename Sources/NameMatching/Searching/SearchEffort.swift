/// How much is looked at for one query.
struct SearchEffort: Sendable {
    /// Words of the list whose plain letters are compared with those of each word of the query.
    let plainWords: Int
    /// Words of the list that are compared by sounds with each word of the query.
    let words: Int
    /// Items of groups of classes that are looked at for a word.
    let visits: Int
    /// Names of the list that are scored.
    let names: Int

    /// The usual effort for a list: the longer it is, the less, so that a query takes a few thousandths of a second.
    init(count: Int) {
        self = count <= Self.shortList ? Self.short : Self.long
    }

    init(plainWords: Int, words: Int, visits: Int, names: Int) {
        self.plainWords = plainWords
        self.words = words
        self.visits = visits
        self.names = names
    }

    /// Lists up to this are searched with more effort.
    private static let shortList = 20_000
    // Tried on lists of some hundred and of a million names in four scripts: what counts most is how many names are scored.
    static let short = SearchEffort(plainWords: 3_000, words: 300, visits: 1_000_000, names: 400)
    static let long = SearchEffort(plainWords: 600, words: 48, visits: 30_000, names: 24)
}
