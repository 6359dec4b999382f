/// Words with the readings of their characters: the phrases of rime's Terra Pinyin, lines of `WORD⇥SYLLABLES`.
///
/// The file writes the tone changes of 一 and 不 out; they are taken back here, since ISO 7098 (clause 5.5) and GB/T 16159
/// keep the tones of the single characters. Words are kept in simple characters, the one form for looking up.
struct PhraseBook: Sendable {
    private var phrases: HashedWords
    /// The syllables of all phrases, one after the other; the number of a phrase is where its own begin.
    private var syllables: [UInt16] = []

    /// The numbers of phrases that the book reads in several ways, not in tone alone.
    private var disputed: Set<UInt32> = []

    /// 一, and its own reading; 不, likewise.
    private static let one: UInt32 = 0x4E00, not: UInt32 = 0x4E0D
    /// About 1,800,000 bytes hold 52,000 phrases, some in two forms.
    private static let bytesPerPhrase = 30

    /// The readings of a phrase's characters; nil when the book does not have it.
    func readings(of hash: WordHash, count: Int) -> ArraySlice<UInt16>? {
        phrases.value(of: hash).map { syllables[Int($0)..<(Int($0) + count)] }
    }

    /// Whether the book reads a phrase in several ways (道行 dàohang, dàohéng).
    func isDisputed(_ hash: WordHash) -> Bool { phrases.value(of: hash).map(disputed.contains) ?? false }

    /// Whether the book has a phrase.
    func contains(_ hash: WordHash) -> Bool { phrases.value(of: hash) != nil }

    /// Reads the dictionary, and tells of each phrase's first character and length.
    ///
    /// - Throws: ``LanguageDataError`` when the file holds no phrases.
    init(_ bytes: [UInt8], note: (UInt32, Int) -> Void) throws(LanguageDataError) {
        phrases = HashedWords(capacity: bytes.count / Self.bytesPerPhrase)
        syllables.reserveCapacity(bytes.count / 6)
        var line = PhraseLine()
        var offset = 0
        let span = bytes.span, foldings = HanTables.foldings
        while offset < span.count {
            offset = line.read(span, from: offset)
            guard line.isPhrase else { continue }
            insert(line.word.map(foldings.folded), line.syllables, note)
            if line.word.contains(where: foldings.isListed) {
                insert(line.word.map(foldings.foldedFully), line.syllables, note)
            }
        }
        guard phrases.count > 0 else {
            throw LanguageDataError(
                .chineseReadings,
                "terra_pinyin.dict.yaml holds no phrases; reinstall \(LanguageDataFile.chineseReadings.package)")
        }
    }

    /// Puts in a phrase of our own, in simple characters, in place of what the dictionary may have.
    mutating func set(_ word: [UInt32], to readings: [Syllable]) {
        var hash = WordHash()
        for scalar in word { hash.add(scalar) }
        phrases.set(hash, to: UInt32(syllables.count))
        syllables += readings.lazy.map(\.code)
    }

    private mutating func insert(_ word: [UInt32], _ readings: [Syllable], _ note: (UInt32, Int) -> Void) {
        var hash = WordHash()
        for scalar in word { hash.add(scalar) }
        let settled = zip(word, readings).map(Self.withoutToneChange)
        if let known = phrases.value(of: hash) {
            if !zip(settled, syllables[Int(known)...]).allSatisfy({ $0.row == Syllable(code: $1).row }) {
                disputed.insert(known)
            }
            guard Self.isLighter(settled, than: syllables[Int(known)..<(Int(known) + word.count)], in: word) else {
                return
            }
            for (place, syllable) in settled.enumerated() { syllables[Int(known) + place] = syllable.code }
            return
        }
        phrases.set(hash, to: UInt32(syllables.count))
        syllables += settled.lazy.map(\.code)
        note(word[0], word.count)
    }

    /// 一 is yī and 不 is bù wherever they are not read otherwise altogether.
    private static func withoutToneChange(_ character: UInt32, _ syllable: Syllable) -> Syllable {
        guard character == one || character == not, let plain = HanTables.readings.reading(of: character),
            plain.row == syllable.row
        else { return syllable }
        return plain
    }

    /// Whether the readings are the others with a neutral tone at the end: dictionaries list xiùcai before xiùcái. Words with
    /// 不 have it for other reasons.
    private static func isLighter(_ new: [Syllable], than old: ArraySlice<UInt16>, in word: [UInt32]) -> Bool {
        guard let last = new.last, last.tone == 0, let oldLast = old.last, !word.contains(not) else { return false }
        return Syllable(code: oldLast).tone != 0 && zip(new, old).allSatisfy { $0.row == Syllable(code: $1).row }
    }
}
