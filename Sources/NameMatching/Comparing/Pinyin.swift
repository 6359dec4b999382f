/// Latin words that are Chinese syllables.
enum Pinyin {
    /// The syllables that a Latin word is made of, as a Chinese word; nil when it is no Pinyin of two syllables or more.
    static func word(_ word: SoundWord, _ reader: SoundReader) -> SoundWord? {
        guard word.system == .latin, let syllables = syllables(of: word.text, reader), syllables.count > 1 else {
            return nil
        }
        return reader.characters.word(pinyin: syllables)
    }

    /// Cuts letters into syllables, the longest first; nil when they cannot be cut so.
    /// - Parameter reader: knows the syllables that names in its tables have.
    static func syllables(of text: String, _ reader: SoundReader) -> [String]? {
        let known = reader.characters.pinyin
        let letters = Array(text.utf8)
        guard letters.count <= longestWord else { return nil }
        var ends: [Int?] = Array(repeating: nil, count: letters.count + 1)
        ends[letters.count] = letters.count
        for start in stride(from: letters.count - 1, through: 0, by: -1) {
            for length in stride(from: min(longest, letters.count - start), through: 1, by: -1) {
                guard ends[start + length] != nil, known.contains(Array(letters[start..<start + length])) else {
                    continue
                }
                ends[start] = start + length
                break
            }
        }
        guard ends[0] != nil else { return nil }
        var syllables: [String] = []
        var start = 0
        while start < letters.count, let end = ends[start] {
            syllables.append(String(decoding: letters[start..<end], as: UTF8.self))
            start = end
        }
        return syllables
    }

    /// The longest syllable in letters, and the longest word looked at.
    private static let longest = 6, longestWord = 40
}
