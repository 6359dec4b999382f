internal import TranslationTypes

/// The parts of words by which a lexicon counts, of a text's segments, interned in the order of first occurrence.
struct StemmedText: Sendable {
    /// Every distinct part.
    let stems: [String]
    /// The parts of each segment's words, as indexes of `stems`.
    let segments: [[Int32]]

    init(_ text: PreparedText) {
        var index: [String: Int32] = [:]
        var stems: [String] = []
        let stemsOfWord = text.vocabulary.map { word in
            Stem.stems(of: word).map { stem -> Int32 in
                if let known = index[stem] { return known }
                index[stem] = Int32(stems.count)
                stems.append(stem)
                return Int32(stems.count - 1)
            }
        }
        self.stems = stems
        segments = text.words.map { words in words.flatMap { stemsOfWord[Int($0)] } }
    }
}
