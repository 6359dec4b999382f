/// The beginnings of the forms of a word, for an index.
struct RussianAnchors {
    private let lexicon: RussianLexicon

    init(_ lexicon: RussianLexicon) { self.lexicon = lexicon }

    /// A beginning shorter than this, in bytes, finds too many words: two are given instead, день and дн.
    private static let shortest = 3 * RussianLetter.width

    /// Adds the beginnings; none is the beginning of another.
    func collect(_ word: ArraySlice<UInt8>, into anchors: inout [ArraySlice<UInt8>]) {
        var found: [ArraySlice<UInt8>] = []
        if let hyphen = word.firstIndex(of: UInt8(ascii: "-")) {
            // Both parts may change: a beginning of the first is needed.
            if lexicon.list("qualifying", has: word[(hyphen + 1)...]) {
                return collect(word[..<hyphen], into: &anchors)
            }
        }
        if let adjective = lexicon.adjective(word, isName: false, isBeforeNoun: true) {
            Self.add(Self.shortened(adjective), &found)
        }
        for candidate in lexicon.allNouns(of: word) { add(candidate.paradigm, &found) }
        if let verb = RussianVerb(word) { for stem in verb.anchors { Self.add(stem[...], &found) } }
        if found.isEmpty { found.append(word) }
        anchors += found
    }

    /// An adjective's short forms may lose its last н or put a vowel before its last letter.
    private static func shortened(_ adjective: RussianAdjective) -> ArraySlice<UInt8> {
        adjective.stem.dropLast(adjective.stem.count > shortest ? RussianLetter.width : 0)
    }

    private func add(_ paradigm: ParadigmWord.Paradigm, _ found: inout [ArraySlice<UInt8>]) {
        let base = paradigm.stems[RussianStems.base]
        let full = paradigm.stems[RussianStems.full]
        let common = base == full ? base[...] : Self.commonBeginning(base, full)
        if common.count >= min(Self.shortest, base.count) {
            Self.add(common, &found)
        } else {
            Self.add(base[...], &found)
            Self.add(full[...], &found)
        }
        guard paradigm.declension.stemCount > RussianStems.whole else { return }
        for cell in paradigm.declension.cells where cell.stem == RussianStems.whole {
            let form = paradigm.stems[RussianStems.whole] + paradigm.declension.endings[cell.ending]
            if !found.contains(where: form.starts(with:)) { Self.addIrregular(form, &found) }
        }
    }

    /// Shortens a known beginning to what it shares with an irregular form, if that is enough.
    private static func addIrregular(_ form: [UInt8], _ found: inout [ArraySlice<UInt8>]) {
        for known in found {
            let common = commonBeginning(form, Array(known))
            if common.count >= shortest { return add(common, &found) }
        }
        add(form[...], &found)
    }

    private static func add(_ anchor: ArraySlice<UInt8>, _ found: inout [ArraySlice<UInt8>]) {
        if found.contains(where: { anchor.starts(with: $0) }) { return }
        found.removeAll { $0.starts(with: anchor) }
        found.append(anchor)
    }

    private static func commonBeginning(_ a: [UInt8], _ b: [UInt8]) -> ArraySlice<UInt8> {
        let count = zip(a, b).prefix { $0 == $1 }.count
        return a[..<(count - count % RussianLetter.width)]
    }
}
