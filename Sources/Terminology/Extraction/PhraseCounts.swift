/// The phrases of one language of a memory that occur often enough, by number.
struct PhraseCounts {
    /// A phrase.
    struct Phrase {
        /// The lemmas.
        let lemmas: [Int32]
        /// Segments that hold it.
        var segments: Int32 = 0
        /// Segments in which it is part of one longer phrase, at most.
        var inLonger: Int32 = 0
        /// How it is written, with how often.
        var spellings: [String: Int] = [:]
    }

    private(set) var phrases: [Phrase] = []
    /// For each segment its phrases, each once.
    private(set) var ofSegment: [[Int32]] = []

    /// The most words of a phrase.
    static let longest = 4
    /// Spellings that are kept of one phrase.
    private static let mostSpellings = 16

    /// - Parameter fewest: segments that a phrase must be in.
    init(_ text: ExtractionText, texts: [String], fewest: Int) {
        var counts = NumberTable(minimumCapacity: 1 << 12)
        for row in text.segments {
            var seen: Set<UInt64> = []
            Self.forEachPhrase(in: row, text) { key, _ in
                guard seen.insert(key).inserted else { return }
                counts.set(key, (counts[key] ?? 0) + 1)
            }
        }
        var numbers = NumberTable(minimumCapacity: 1 << 12)
        for (index, row) in text.segments.enumerated() {
            var own: [Int32] = []
            let utf8 = Array(texts[index].utf8)
            Self.forEachPhrase(in: row, text) { key, range in
                guard Int(counts[key] ?? 0) >= fewest else { return }
                let number = numbers[key] ?? UInt32(phrases.count)
                if Int(number) == phrases.count {
                    numbers.set(key, number)
                    phrases.append(Phrase(lemmas: row[range].map(\.lemma)))
                }
                let spelling = String(
                    decoding: utf8[row[range.lowerBound].range.lowerBound..<row[range.upperBound - 1].range.upperBound],
                    as: UTF8.self)
                note(Int(number), spelling, isNew: !own.contains(Int32(number)))
                if !own.contains(Int32(number)) { own.append(Int32(number)) }
            }
            ofSegment.append(own)
        }
        countLonger()
    }

    private mutating func note(_ phrase: Int, _ spelling: String, isNew: Bool) {
        if isNew { phrases[phrase].segments += 1 }
        guard phrases[phrase].spellings.count < Self.mostSpellings || phrases[phrase].spellings[spelling] != nil else {
            return
        }
        phrases[phrase].spellings[spelling, default: 0] += 1
    }

    /// A phrase that nearly always stands in a longer one is a part of that term and none of its own (Frantzi and Ananiadou's C-value,
    /// 1996, in its simplest form).
    private mutating func countLonger() {
        var byLemmas: [[Int32]: Int] = [:]
        for (number, phrase) in phrases.enumerated() { byLemmas[phrase.lemmas] = number }
        for phrase in phrases where phrase.lemmas.count > 1 {
            for part in [Array(phrase.lemmas.dropLast()), Array(phrase.lemmas.dropFirst())] {
                guard let number = byLemmas[part] else { continue }
                phrases[number].inLonger = max(phrases[number].inLonger, phrase.segments)
            }
        }
    }

    /// Whether a phrase stands by itself often enough.
    func standsAlone(_ phrase: Int32) -> Bool {
        let own = phrases[Int(phrase)]
        return Double(own.inLonger) < Self.mostShareInLonger * Double(own.segments)
    }

    /// Of ten segments nine.
    private static let mostShareInLonger = 0.9

    /// How a phrase is written: its shortest spelling that is not rare, since endings make words longer; names keep their capitals.
    func spelling(of phrase: Int32) -> String {
        let spellings = phrases[Int(phrase)].spellings
        let most = spellings.values.max() ?? 0
        let usual = spellings.filter { $0.value * Self.rarity >= most }
        return usual.min { a, b in (a.key.utf8.count, -a.value, a.key) < (b.key.utf8.count, -b.value, b.key) }?.key
            ?? ""
    }

    /// A spelling is rare that occurs less than once for so many times of the most frequent one.
    private static let rarity = 4

    private static func forEachPhrase(
        in row: [ExtractionText.Word], _ text: ExtractionText, _ body: (UInt64, Range<Int>) -> Void
    ) {
        for start in row.indices where !text.isEmpty[Int(row[start].lemma)] {
            var hash = PrefixHash()
            for end in start..<min(start + longest, row.count) {
                if end > start, !row[end].joins { break }
                hash.add(UInt64(row[end].lemma) + 1)
                if !text.isEmpty[Int(row[end].lemma)] { body(hash.value | 1, start..<(end + 1)) }
            }
        }
    }
}
