internal import TranslationTypes

/// The parts of words by which a lexicon counts, of a text's segments, interned in the order of first occurrence.
struct StemmedText: Sendable {
    /// Every distinct part.
    let stems: WordTable
    /// The parts of each segment's words, as numbers of `stems`.
    let segments: FlatLists<Int32>

    init(_ text: PreparedText) {
        var stems = WordTable()
        var stemsOfWord = FlatLists<Int32>()
        var room: [UInt8] = []
        for word in text.vocabulary {
            Stem.forEachStem(of: word, &room) { stemsOfWord.extend(stems.intern($0.span)) }
            stemsOfWord.endList()
        }
        self.stems = stems
        var segments = FlatLists<Int32>()
        for words in text.words {
            for word in words {
                for place in stemsOfWord.range(Int(word)) { segments.extend(stemsOfWord.elements[place]) }
            }
            segments.endList()
        }
        self.segments = segments
    }

    /// How many words there are.
    var wordCount: Int { stems.count }
}
