/// The words of Chinese with how often they occur and what they are: jieba's `dict.txt`, lines of `WORD COUNT TAG`.
struct WordList: Sendable {
    /// What a word is, as far as names care: from the tags of the People's Daily corpus.
    enum Kind: UInt8, Sendable {
        case other
        /// A person (nr, nrfg).
        case person
        /// A foreigner's name (nrt).
        case foreigner
        /// A place (ns).
        case place
        /// An institution, a fixed phrase, another proper noun (nt, nz, i, l): made of words itself.
        case compound
    }

    /// A word's weight.
    struct Entry: Sendable {
        /// The negative natural logarithm of the word's share of the corpus, in hundredths.
        let cost: Int
        let kind: Kind
    }

    /// The unit of costs: hundredths of a natural logarithm.
    static let costUnit = 100.0
    /// A number of the table holds the cost (first the count) in its low 24 bits and the kind in the high 8.
    private static let kindShift: UInt32 = 24, costMask: UInt32 = 1 << 24 - 1
    /// A line of the file is about 14.5 bytes long.
    private static let bytesPerLine = 13

    private var words: HashedWords
    /// The logarithm of the occurrences of all words together.
    private let logTotal: Double

    /// The cost of a word that occurs `count` times.
    func cost(ofCount count: Double) -> Int { Int(Self.costUnit * (logTotal - Logarithm.natural(count))) }

    /// The entry of a word; nil when the list does not have it.
    func entry(of hash: WordHash) -> Entry? {
        guard let value = words.value(of: hash), let kind = Kind(rawValue: UInt8(value >> Self.kindShift)) else {
            return nil
        }
        return Entry(cost: Int(value & Self.costMask), kind: kind)
    }

    /// Reads the list, and tells of each Chinese word as it goes by.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - note: Called with each word's characters, its count and its kind.
    /// - Throws: ``LanguageDataError`` when the file holds no words.
    init(_ bytes: [UInt8], note: ([UInt32], Int, Kind) -> Void) throws(LanguageDataError) {
        var words = HashedWords(capacity: bytes.count / Self.bytesPerLine)
        var total = 0
        var line = WordLine()
        var offset = 0
        let span = bytes.span
        while offset < span.count {
            offset = line.read(span, from: offset)
            total += line.count
            guard let hash = line.hash else { continue }
            words.set(hash, to: UInt32(line.count) | UInt32(line.kind.rawValue) << Self.kindShift)
            note(line.word, line.count, line.kind)
        }
        guard total > 0 else {
            throw LanguageDataError(
                .chineseWords, "jieba's dict.txt holds no words; reinstall \(LanguageDataFile.chineseWords.package)")
        }
        let logTotal = Logarithm.natural(Double(total))
        words.mapValues { value in
            let count = Double(max(1, value & Self.costMask))
            return UInt32(Self.costUnit * max(0, logTotal - Logarithm.natural(count))) | value & ~Self.costMask
        }
        self.words = words
        self.logTotal = logTotal
    }

    /// Makes sure of a word: the dictionary has 桂林 as a person, and some places not at all.
    mutating func mark(_ word: [UInt32], as kind: Kind) {
        var hash = WordHash()
        for scalar in word { hash.add(scalar) }
        let cost = entry(of: hash)?.cost ?? cost(ofCount: Self.markedCount)
        words.set(hash, to: UInt32(cost) | UInt32(kind.rawValue) << Self.kindShift)
    }

    /// What a name counts for that the dictionary lacks: as much as its rarer county seats.
    private static let markedCount = 20.0
}
