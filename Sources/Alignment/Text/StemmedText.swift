/// The stems of a text's segments, interned in the order of first occurrence.
struct StemmedText: Sendable {
    /// Every distinct stem.
    let stems: [String]
    /// The stems of each segment, as indexes of `stems`.
    let segments: [[Int32]]

    init(_ text: PreparedText) {
        var index: [String: Int32] = [:]
        var stems: [String] = []
        let stemOfWord = text.vocabulary.map { word -> Int32 in
            guard let stem = Stem.stem(of: word) else { return -1 }
            if let known = index[stem] { return known }
            index[stem] = Int32(stems.count)
            stems.append(stem)
            return Int32(stems.count - 1)
        }
        self.stems = stems
        segments = text.words.map { words in words.map { stemOfWord[Int($0)] }.filter { $0 >= 0 } }
    }
}
