/// Writes a catalogue entry piece by piece.
struct CatalogueWriter {
    private let reader: HanReader
    private let text: HanText
    private let entry: CatalogueEntry
    private var spelled: SpelledText
    /// Whether the next word has a capital.
    private var wantsCapital = true
    /// Whether all that the entry's present area has so far is the name of a place: what follows a colon is a publisher then.
    private var isPlaceAlone = false
    /// Whether the last word was a person's name.
    private var followsPerson = false
    /// Whether the area names publishers.
    private var isImprint = false
    /// 传, zhuàn after a person's name: a life.
    private static let life: UInt32 = 0x4F20

    private static let colon: UInt32 = 0x3A, semicolon: UInt32 = 0x3B, space: UInt32 = 0x20

    init(reader: HanReader, text: HanText, entry: CatalogueEntry) {
        self.reader = reader
        self.text = text
        self.entry = entry
        spelled = SpelledText(text)
    }

    /// The pieces of the entry, with the full stop that ends a statement of responsibility.
    func finished() -> [Piece] {
        var pieces = spelled.pieces
        if entry.lacksStop, let last = pieces.indices.last { pieces[last].output += "." }
        return pieces
    }

    // MARK: - What is not Chinese

    /// Adds what stands between Chinese words: the signs of ISBD without the space before a colon and a semicolon.
    mutating func addForeign(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        for place in range {
            let next = place + 1 < text.scalars.count ? text.scalars[place + 1] : 0
            if text.scalars[place] == Self.space, next == Self.colon || next == Self.semicolon {
                spelled.drop(place..<(place + 1))
            } else {
                spelled.addForeign(place..<(place + 1))
            }
        }
        settleCapital(after: String(text.string(range).filter { !$0.isWhitespace }))
    }

    /// A title, a parallel title, a part after a full stop and what brackets hold begin with a capital; a title's second part
    /// after a colon does not, but a publisher after its place does.
    private mutating func settleCapital(after signs: String) {
        switch signs.last {
        case ":", "：":
            isImprint = isImprint || isPlaceAlone
            wantsCapital = isImprint
        case "/", "=", ".", "。", ";", "；", "(", "（", "[", "《", "〈", "「", "“", "-", "—": wantsCapital = true
        case "•", "·", nil: break
        default: wantsCapital = false
        }
        isPlaceAlone = false
        if signs.contains("/") || signs.contains("=") { isImprint = false }
    }

    // MARK: - Chinese

    /// Adds a stretch of Chinese characters.
    mutating func add(_ run: Range<Int>) {
        if let statement = entry.statements[run.lowerBound] { return add(statement, run) }
        if isDynasty(run) { return addName([CatalogueNamePart(range: run, isJoined: true, isCapital: true)]) }
        let figures = CatalogueNumbers.figures(in: text.folded[run])
        var done = run.lowerBound
        for (range, digits) in figures {
            addWords(done..<range.lowerBound)
            spelled.add(digits, for: range)
            wantsCapital = false
            done = range.upperBound
        }
        addWords(done..<run.upperBound)
    }

    /// A dynasty in brackets before an author's name.
    private func isDynasty(_ run: Range<Int>) -> Bool {
        run.lowerBound > 0 && "([（〔".unicodeScalars.contains { $0.value == text.scalars[run.lowerBound - 1] }
            && HanTables.nameWords.contains(text.folded[run], as: .dynasty)
    }

    private mutating func add(_ statement: CatalogueEntry.Statement, _ run: Range<Int>) {
        wantsCapital = false
        addCommon(statement.leading)
        addPerson(statement.person, HanTables.surnames.surnameLength(of: text.folded[statement.person]))
        addCommon(statement.person.upperBound..<run.upperBound)
        wantsCapital = false
    }

    private mutating func addWords(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let options = HanSegmenter.Options(
            cutsCompounds: true, knownNames: entry.persons, personPenalty: Self.personPenalty)
        let words = reader.words(of: text, in: range, options: options)
        var commonStart = range.lowerBound
        var afterPlace = false
        for word in words {
            if let parts = parts(of: word, afterPlace: afterPlace) {
                addCommon(commonStart..<word.range.lowerBound)
                addName(parts)
                followsPerson = word.kind == .foreigner
            } else if case .person(let surname) = word.kind {
                addCommon(commonStart..<word.range.lowerBound)
                addPerson(word.range, surname)
            } else {
                afterPlace = false
                continue
            }
            commonStart = word.range.upperBound
            afterPlace = true
        }
        isPlaceAlone = commonStart == range.upperBound && words.allSatisfy { $0.kind == .place }
        addCommon(commonStart..<range.upperBound)
        wantsCapital = false
    }

    /// A name that only the frequencies of its characters speak for must be this much likelier than words: one in twenty, in the
    /// units of ``WordList``. Titles are full of rare words.
    private static let personPenalty = 300

    private func parts(of word: HanWord, afterPlace: Bool) -> [CatalogueNamePart]? {
        switch word.kind {
        case .place: CatalogueNames.parts(ofPlace: word.range, in: text)
        case .foreigner: [CatalogueNamePart(range: word.range, isJoined: true, isCapital: true)]
        case .other: CatalogueNames.parts(of: word.range, in: text, afterPlace: afterPlace)
        case .person: nil
        }
    }

    private mutating func addName(_ parts: [CatalogueNamePart]) {
        guard let first = parts.first, let last = parts.last else { return }
        let whole = first.range.lowerBound..<last.range.upperBound
        let readings = reader.readings(of: text, in: whole)
        for part in parts {
            let word = Self.joined(
                readings[(part.range.lowerBound - whole.lowerBound)..<(part.range.upperBound - whole.lowerBound)])
            spelled.add(part.isCapital ? HanSpelling.capitalized(word) : word, for: part.range)
        }
        wantsCapital = false
    }

    private mutating func addPerson(_ range: Range<Int>, _ surnameLength: Int) {
        let surname = range.lowerBound..<(range.lowerBound + surnameLength),
            given = surname.upperBound..<range.upperBound
        if !surname.isEmpty {
            let readings = reader.surnameReadings(of: text, in: surname)
            spelled.add(HanSpelling.capitalized(Self.joined(readings)), for: surname)
        }
        if !given.isEmpty {
            let readings = reader.givenNameReadings(of: text, in: given)
            spelled.add(HanSpelling.capitalized(Self.joined(readings)), for: given)
        }
        wantsCapital = false
        followsPerson = true
    }

    /// Adds common words, syllable by syllable, read as the words that they are.
    private mutating func addCommon(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let words = reader.words(of: text, in: range, options: .init(findsPersons: false))
        for word in words {
            for (place, syllable) in zip(word.range, reader.readings(of: text, in: word.range)) {
                let isLife = place == range.lowerBound && followsPerson && text.folded[place] == Self.life
                let letters = isLife ? "zhuan" : HanSpelling.pinyin.spelling(of: syllable)
                let full = letters == "r" ? "er" : letters
                spelled.add(wantsCapital ? HanSpelling.capitalized(full) : full, for: place..<(place + 1))
                wantsCapital = false
            }
        }
        followsPerson = false
    }

    /// Syllables joined, with an apostrophe only where they could be read otherwise: Xi'an, but Haerbin.
    private static func joined(_ readings: some Sequence<Syllable>) -> String {
        var word = "", last = ""
        for syllable in readings {
            let letters = HanSpelling.pinyin.spelling(of: syllable)
            let needsApostrophe =
                "aoeê".contains(letters.prefix(1)) && !last.isEmpty && HanTables.syllables.isAmbiguous(last + letters)
            word += (needsApostrophe ? "'" : "") + letters
            last = letters
        }
        return word
    }
}
