/// One direction of a lexicon, in the numbers of a pair's own words, without counts that are what is left after rounding.
struct LexiconView: Sendable {
    let counts: TranslationCounts
    /// One over the probability of each column word in any segment.
    let rarity: [Double]

    init(_ counts: TranslationCounts, unigram: [Double]) {
        // Nearly all counts of words seen together in a long text are next to nothing.
        self.counts = counts.dropping(below: Float(LexiconScorer.leastCount))
        rarity = unigram.map { 1 / $0 }
    }

    /// The entries of a row word.
    @inline(__always) func entries(of word: Int32) -> Range<Int> { counts.entries(ofRow: Int(word) + 1) }

    /// The sum of a row word's counts.
    @inline(__always) func total(of word: Int32) -> Double { counts.total(ofRow: Int(word) + 1) }

    /// The count of a row word and a column word.
    func count(_ word: Int32, _ column: Int32) -> Double {
        entries(of: word).first { counts.columns[$0] == column }.map { counts.count($0) } ?? 0
    }
}
