internal import TranslationTypes

/// Words for kinds of place that stand beside names: 市, ناھىيىسى, қаласы, область, County.
struct PlaceKindWords: Sendable {
    static let titles = ["lang", "script", "word", "position", "stored", "features"]

    /// A name without the word for its kind, and the features that the word allows.
    struct Reading: Sendable {
        /// Where the name stands among the letters.
        let letters: Range<Int>
        /// ``PlaceFeature/bit`` of each feature that the word can mean.
        let features: UInt32
    }

    private struct Word: Sendable {
        let language: LanguageTag
        let features: UInt32
        /// Whether names of the gazetteer are also found without this word: 伊宁 finds 伊宁市, but 天 not 天山.
        let isLeftOffInIndex: Bool
    }

    private let before: FoldedKeyTable<Word>
    private let after: FoldedKeyTable<Word>

    /// Reads the table of words.
    init(_ text: String, file: String) throws(GazetteerError) {
        var before = FoldedKeyTable<Word>.Pairs()
        var after = FoldedKeyTable<Word>.Pairs()
        for row in try PlaceTable(text, file: file, titles: Self.titles).rows {
            guard let folded = PlaceNameFolding.shared(String(row.cells[2])) else {
                throw row.error("a line without word", "give one in the third column")
            }
            let word = try Self.word(row)
            switch row.cells[3] {
            case "before": before.append(word, under: folded.letters)
            case "after": after.append(word, under: folded.letters)
            default: throw row.error("“\(row.cells[3])” is no position", "use before or after")
            }
        }
        self.before = FoldedKeyTable(before)
        self.after = FoldedKeyTable(after)
    }

    /// The names that remain when words for kinds of place are left off, the longest word first.
    /// - Parameters:
    ///   - name: the folded name.
    ///   - language: for a name of the gazetteer its language, whose words alone count then; nil for a name asked for.
    func readings(of name: FoldedPlaceName, storedIn language: LanguageTag? = nil) -> [Reading] {
        var readings: [Reading] = []
        let count = name.letters.count
        if name.traits.contains(.han) {
            var cut = max(Self.shortestHanName, count - Self.longestHanWord)
            while cut < count {
                add(after, cut..<count, name: 0..<cut, of: name, language, to: &readings)
                cut += 1
            }
        }
        guard name.wordStarts.count > 1 else { return readings }
        for cut in name.wordStarts.dropFirst() {
            add(after, cut..<count, name: 0..<cut, of: name, language, to: &readings)
        }
        for cut in name.wordStarts.dropFirst().reversed() {
            add(before, 0..<cut, name: cut..<count, of: name, language, to: &readings)
        }
        return readings
    }

    /// Names of one character keep their word: 沛县.
    private static let shortestHanName = 2
    /// 柯尔克孜自治州 has seven characters; the longest of the table, with room.
    private static let longestHanWord = 8

    private func add(
        _ table: FoldedKeyTable<Word>, _ word: Range<Int>, name rest: Range<Int>, of name: FoldedPlaceName,
        _ language: LanguageTag?, to readings: inout [Reading]
    ) {
        var features: UInt32 = 0
        for index in table.range(of: name.letters[word]) {
            let word = table.values[index]
            if let language, !word.isLeftOffInIndex || word.language != language { continue }
            features |= word.features
        }
        if features != 0 { readings.append(Reading(letters: rest, features: features)) }
    }

    private static func word(_ row: PlaceTable.Row) throws(GazetteerError) -> Word {
        guard let language = try? LanguageTag("\(row.cells[0])-\(row.cells[1])") else {
            throw row.error("“\(row.cells[0])-\(row.cells[1])” is no language", "use codes such as ug, Arab")
        }
        guard row.cells[4] == "yes" || row.cells[4] == "no" else {
            throw row.error("“\(row.cells[4])” does not say whether", "use yes or no")
        }
        var features: UInt32 = 0
        for name in row.cells[5].split(separator: " ") {
            guard let feature = PlaceFeature(rawValue: String(name)) else {
                throw row.error("“\(name)” is no feature", "use some of \(PlaceFeature.allCases.map(\.rawValue))")
            }
            features |= feature.bit
        }
        return Word(language: language.base, features: features, isLeftOffInIndex: row.cells[4] == "yes")
    }
}
