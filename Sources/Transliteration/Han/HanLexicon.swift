internal import Synchronization

/// What the data packages know of Chinese words: their frequencies, readings and the names among them.
///
/// It never changes once it is read, so many stages share one; reading takes a tenth of a second and 20 MB.
final class HanLexicon: Sendable {
    let words: WordList
    let phrases: PhraseBook
    let lengths: WordLengths
    let givenNames: GivenNames

    /// The one read last, with the mark of its files.
    private static let last = Mutex<(mark: [Int], lexicon: HanLexicon)?>(nil)

    /// The lexicon of the packages: the one that is there already when the files are the same.
    ///
    /// - Throws: ``LanguageDataError`` when a package is missing or its file damaged.
    static func lexicon(from data: any LanguageData) throws(LanguageDataError) -> HanLexicon {
        let words = try data.bytes(of: .chineseWords), readings = try data.bytes(of: .chineseReadings)
        let mark = mark(of: words) + mark(of: readings)
        if let kept = last.withLock({ $0?.mark == mark ? $0?.lexicon : nil }) { return kept }
        let lexicon = try HanLexicon(words: words, readings: readings)
        last.withLock { $0 = (mark, lexicon) }
        return lexicon
    }

    private init(words: [UInt8], readings: [UInt8]) throws(LanguageDataError) {
        var lengths = WordLengths()
        var givenNames = GivenNames()
        var list = try WordList(words) { word, kind in
            if word.count > 1 { lengths.insert(word.count, at: word[0]) }
            if kind == .person { givenNames.note(word) }
        }
        var phrases = try PhraseBook(readings) { first, count in lengths.insert(count, at: first) }
        for (word, readings) in HanTables.nameWords.phrases {
            phrases.set(word, to: readings)
            lengths.insert(word.count, at: word[0])
        }
        self.phrases = phrases
        let people: UInt32 = 0x65CF  // 族
        let groups = HanTables.nameWords.all(.people)
        let others = groups.union(groups.map { $0 + [people] }).union(HanTables.nameWords.all(.joined))
            .union(HanTables.nameWords.all(.era)).union(HanTables.nameWords.all(.common))
        let marked: [([[UInt32]], WordList.Kind)] = [
            (Array(others), .other), (Array(HanTables.places.places), .place),
            (Array(HanTables.nameWords.all(.author)), .person),
        ]
        for (names, kind) in marked {
            for name in names where name.count > 1 {
                list.mark(name, as: kind)
                lengths.insert(name.count, at: name[0])
            }
        }
        self.words = list
        self.lengths = lengths
        self.givenNames = givenNames
    }

    /// A file's length and every thousandth byte or so, enough to know it again.
    private static func mark(of bytes: [UInt8]) -> [Int] {
        let step = 1021
        return [bytes.count] + stride(from: 0, to: bytes.count, by: step * 8).map { Int(bytes[$0]) }
    }
}
