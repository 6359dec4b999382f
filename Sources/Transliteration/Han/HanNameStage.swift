/// Names of Chinese persons in Pinyin, the surname by its own reading: `stage han-name FORM`.
///
/// Every stretch of Chinese characters is one name; parts of a foreign name stand between dots (阿不都热依木·买买提).
struct HanNameStage: Stage {
    /// How a name is written.
    enum Form: String, Sendable {
        /// Syllables apart, with tone marks: yù chí mǒu mǒu.
        case reading
        /// Like `reading`; a stretch is a surname alone, or several.
        case surname
        /// Syllables apart without tones, ü as yu: lyu xiu cai.
        case syllables
        /// As GB/T 28039-2011 prints it: Ouyang Xiu, Lü Bu.
        case print
        /// As a passport prints it: LYU XIUCAI.
        case passport
    }

    let reader: HanReader
    let form: Form

    /// Dots between the parts of a foreign name.
    private static let dots: Set<UInt32> = [0xB7, 0x2022, 0x2027, 0x30FB, 0xFF65, 0x2219, 0x22C5]
    /// The most characters of a name with a single surname that is divided; a longer one is foreign.
    private static let longestGivenName = 3

    func pieces(of text: String) -> [Piece] {
        let text = reader.text(text)
        var spelled = SpelledText(text)
        var done = 0
        for run in text.runs {
            addBetween(done..<run.lowerBound, of: text, to: &spelled)
            add(run, of: text, to: &spelled)
            done = run.upperBound
        }
        addBetween(done..<text.scalars.count, of: text, to: &spelled)
        return spelled.pieces
    }

    /// A dot between two parts of a name becomes a space.
    private func addBetween(_ range: Range<Int>, of text: HanText, to spelled: inout SpelledText) {
        guard range.count == 1, isDot(range.lowerBound, in: text) else { return spelled.addForeign(range) }
        spelled.addGap(range)
    }

    private func add(_ run: Range<Int>, of text: HanText, to spelled: inout SpelledText) {
        let surname = surname(of: run, in: text)
        if form == .print || form == .passport { return addPrinted(run, surname, of: text, to: &spelled) }
        for (place, syllable) in zip(run, readings(of: run, surname, in: text)) {
            spelled.add(spelling(of: syllable), for: place..<(place + 1))
        }
    }

    /// Where the surname is; the stretch's first character when no surname is known, nothing in a foreign name.
    private func surname(of run: Range<Int>, in text: HanText) -> Range<Int> {
        let isPart = isDot(run.lowerBound - 1, in: text) || isDot(run.upperBound, in: text)
        if isPart { return run.lowerBound..<run.lowerBound }
        if run.count > 1, HanTables.surnames.reading(of: text.folded[run]) != nil || form == .surname { return run }
        let length = HanTables.surnames.surnameLength(of: text.folded[run])
        if run.count > 1, run.count - max(length, 1) > Self.longestGivenName { return run.lowerBound..<run.lowerBound }
        let doubled = coupleLength(of: text.folded[run], length)
        return run.lowerBound..<(run.lowerBound + (length == 0 ? min(1, run.count - 1) : doubled))
    }

    /// Two surnames side by side, those of a couple or of both parents (陈方安生): 2 in a name of four characters that begins
    /// with two frequent single surnames, otherwise the length itself.
    private func coupleLength(of name: ArraySlice<UInt32>, _ length: Int) -> Int {
        guard name.count == 4, length == 1, name.first != name.dropFirst().first else { return length }
        let isCouple = name.prefix(2).allSatisfy { HanTables.nameWords.contains(CollectionOfOne($0), as: .frequent) }
        return isCouple ? 2 : 1
    }

    private func readings(of run: Range<Int>, _ surname: Range<Int>, in text: HanText) -> [Syllable] {
        let rest = surname.upperBound..<run.upperBound
        return (surname.isEmpty ? [] : surnameReadings(surname, in: text))
            + (rest.isEmpty ? [] : reader.givenNameReadings(of: text, in: rest))
    }

    /// The reading of a surname; each character by itself where the whole is not in the table.
    private func surnameReadings(_ range: Range<Int>, in text: HanText) -> [Syllable] {
        if let known = HanTables.surnames.reading(of: text.folded[range]) { return known }
        if range.count > 1 { return range.flatMap { surnameReadings($0..<($0 + 1), in: text) } }
        return reader.givenNameReadings(of: text, in: range)
    }

    private func spelling(of syllable: Syllable) -> String {
        let letters = HanTables.syllables.spelling(of: syllable, in: .pinyin)
        return form == .syllables ? Self.withoutDots(letters) : ToneMark.put(syllable.tone, on: letters)
    }

    private func addPrinted(_ run: Range<Int>, _ surname: Range<Int>, of text: HanText, to spelled: inout SpelledText) {
        let readings = readings(of: run, surname, in: text)
        if !surname.isEmpty {
            let isCouple = surname.count == 2 && HanTables.surnames.reading(of: text.folded[surname]) == nil
            let parts = isCouple ? readings.prefix(2).map { [$0] } : [Array(readings.prefix(surname.count))]
            spelled.add(parts.map(printed).joined(separator: "-"), for: surname)
        }
        let given = surname.upperBound..<run.upperBound
        if !given.isEmpty { spelled.add(printed(Array(readings.dropFirst(surname.count))), for: given) }
    }

    private func printed(_ syllables: [Syllable]) -> String {
        guard form == .passport else { return HanSpelling.pinyin.word(syllables, isCapital: true) }
        return syllables.map { Self.withoutDots(HanSpelling.pinyin.spelling(of: $0)) }.joined().uppercased()
    }

    /// ü as passports write it: yu, and ü before e as well.
    private static func withoutDots(_ letters: String) -> String {
        letters.contains("ü")
            ? letters.split(separator: "ü", omittingEmptySubsequences: false).joined(separator: "yu") : letters
    }

    private func isDot(_ place: Int, in text: HanText) -> Bool {
        text.scalars.indices.contains(place) && Self.dots.contains(text.scalars[place])
    }
}
