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
    /// A number of the table holds the logarithm of the count, in cost units, below the kind.
    private static let kindShift: UInt32 = 16, logarithmMask: UInt32 = 1 << 16 - 1
    /// A line of the file is about 14.5 bytes long.
    private static let bytesPerLine = 13

    private var words: HashedWords
    /// The logarithm of the occurrences of all words together, in cost units.
    private let total: Int

    /// The cost of a word that occurs `count` times.
    func cost(ofCount count: Double) -> Int { total - Int(Self.costUnit * Logarithm.natural(count)) }

    /// The entry of a word; nil when the list does not have it.
    func entry(of hash: WordHash) -> Entry? {
        guard let value = words.value(of: hash), let kind = Kind(rawValue: UInt8(value >> Self.kindShift)) else {
            return nil
        }
        return Entry(cost: max(0, total - Int(value & Self.logarithmMask)), kind: kind)
    }

    /// Reads the list, and tells of each Chinese word as it goes by.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - note: Called with each word's characters and its kind.
    /// - Throws: ``LanguageDataError`` when the file holds no words.
    init(_ bytes: [UInt8], note: ([UInt32], Kind) -> Void) throws(LanguageDataError) {
        var words = HashedWords(capacity: bytes.count / Self.bytesPerLine)
        var logarithms = CountLogarithms()
        var total = 0
        var line = WordLine()
        var offset = 0
        let span = bytes.span
        while offset < span.count {
            offset = line.read(span, from: offset)
            total += line.count
            guard let hash = line.hash else { continue }
            words.set(hash, to: logarithms.logarithm(of: line.count) | UInt32(line.kind.rawValue) << Self.kindShift)
            note(line.word, line.kind)
        }
        guard total > 0 else {
            throw LanguageDataError(
                .chineseWords, "jieba's dict.txt holds no words; reinstall \(LanguageDataFile.chineseWords.package)")
        }
        self.words = words
        self.total = Int(Self.costUnit * Logarithm.natural(Double(total)))
    }

    /// Makes sure of a word: the dictionary has 桂林 as a person, and some places not at all.
    mutating func mark(_ word: [UInt32], as kind: Kind) {
        var hash = WordHash()
        for scalar in word { hash.add(scalar) }
        let marked = UInt32(Self.costUnit * Logarithm.natural(Self.markedCount))
        let logarithm = words.value(of: hash).map { $0 & Self.logarithmMask } ?? marked
        words.set(hash, to: logarithm | UInt32(kind.rawValue) << Self.kindShift)
    }

    /// What a name counts for that the dictionary lacks: as much as its rarer county seats.
    private static let markedCount = 20.0
}

/// The logarithms of counts in cost units, remembered: most words are rare and share a few counts.
private struct CountLogarithms {
    private static let remembered = 4096
    private static let unknown = UInt32.max
    private var logarithms = [UInt32](repeating: Self.unknown, count: Self.remembered)

    mutating func logarithm(of count: Int) -> UInt32 {
        let count = max(1, count)
        guard count < Self.remembered else { return fresh(count) }
        if logarithms[count] == Self.unknown { logarithms[count] = fresh(count) }
        return logarithms[count]
    }

    private func fresh(_ count: Int) -> UInt32 { UInt32(WordList.costUnit * Logarithm.natural(Double(count))) }
}
