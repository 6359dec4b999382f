/// The words that an article comes back to, and how much another text has of them.
struct TopicWords: Sendable {
    private let words: Set<String>

    /// Words that stand in at least two of the paragraphs, one of them among the anchors.
    init(_ paragraphs: [String], anchoredIn anchors: [String]) {
        var counts: [String: Int] = [:]
        for paragraph in paragraphs { for word in Self.longWords(paragraph) { counts[word, default: 0] += 1 } }
        let anchored = Set(anchors.flatMap { Self.longWords($0) })
        words = Set(counts.filter { $0.value >= 2 }.keys).intersection(anchored)
    }

    /// The part of a text's own words that are the article's, from 0 to 1.
    func share(of text: String) -> Double {
        let own = Self.longWords(text)
        if own.isEmpty { return 0 }
        return Double(own.count { words.contains($0) }) / Double(own.count)
    }

    /// Words long enough to mean something by themselves, cut to a stem's length so that endings do not part them.
    static func longWords(_ text: String) -> Set<String> {
        var result: Set<String> = []
        for word in TitleMatch.words(text) {
            let scalars = word.unicodeScalars
            if scalars.first.map(TextShape.isIdeograph) == true {
                result.insert(word)
            } else if scalars.count >= shortest {
                result.insert(String(String.UnicodeScalarView(scalars.prefix(stem))))
            }
        }
        return result
    }

    /// Letters; most words without meaning of their own are shorter, in the four alphabets.
    private static let shortest = 5
    private static let stem = 6
}
