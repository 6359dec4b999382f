/// Chinese syllables in Pinyin, in Palladius' letters and in Uyghur letters.
enum ChineseSyllables {
    /// Letters of zhuang, and of two of them.
    private static let longestSyllable = 6, longestWord = 12

    /// The fewest Chinese syllables that a folded word is made of; 0 when it is not.
    static func count(_ word: ArraySlice<UInt32>) -> Int {
        guard word.count <= longestWord else { return 0 }
        var best = [Int](repeating: 0, count: word.count + 1)
        for start in 0..<word.count where start == 0 || best[start] > 0 {
            var hash = LetterHash()
            for end in start..<min(start + longestSyllable, word.count) {
                hash.add(word[word.startIndex + end])
                guard NameWordTable.kinds(of: hash).contains(.hanSyllable) else { continue }
                let count = best[start] + 1
                if best[end + 1] == 0 || best[end + 1] > count { best[end + 1] = count }
            }
        }
        return best[word.count]
    }
}
