/// A part of a name as a catalogue writes it.
struct CatalogueNamePart: Sendable, Hashable {
    /// Where it lies, in scalars.
    let range: Range<Int>
    /// Whether its syllables are joined.
    let isJoined: Bool
    let isCapital: Bool
}

/// Divides names of places and peoples for catalogue entries (ALA-LC, Chinese, “Separation of syllables”).
enum CatalogueNames {
    /// 族, “people”; 立, “established by”, after a word for a jurisdiction; 代 and 朝 after a dynasty.
    private static let people: UInt32 = 0x65CF, established: UInt32 = 0x7ACB
    private static let ages: Set<UInt32> = [0x4EE3, 0x671D]

    /// The parts of a place's name: what is proper to it, the peoples of an autonomous area, and the word for its kind.
    static func parts(ofPlace range: Range<Int>, in text: HanText) -> [CatalogueNamePart] {
        let words = HanTables.nameWords, place = text.folded[range]
        guard !HanTables.places.isUndivided(place) else { return [part(range)] }
        let kind = max(
            words.suffixLength(of: place, kinds: [.district, .feature], leaving: 2),
            words.suffixLength(of: place, kinds: [.stream]))
        guard kind > 0 else { return [part(range)] }
        let end = range.upperBound - kind
        return names(range.lowerBound..<end, in: text) + [part(end..<range.upperBound)]
    }

    /// The parts of a word that is no place by itself: a people, a dynasty, a kind of place after a place; nil for a common word.
    static func parts(of range: Range<Int>, in text: HanText, afterPlace: Bool) -> [CatalogueNamePart]? {
        let words = HanTables.nameWords, word = text.folded[range]
        let isName = words.contains(word, as: .joined) || words.contains(word, as: .era) || isPeople(word)
        if isName || range.count > 1 && words.contains(word, as: .people) { return [part(range)] }
        if afterPlace, words.contains(word, as: .district) || words.contains(word, as: .stream) && word.count == 1 {
            return [part(range)]
        }
        if afterPlace, range.count == 2, word.last == established, words.contains(word.dropLast(), as: .district) {
            return [
                part(range.lowerBound..<(range.lowerBound + 1)),
                CatalogueNamePart(range: (range.upperBound - 1)..<range.upperBound, isJoined: false, isCapital: false),
            ]
        }
        let isAge = range.count > 1 && ages.contains(word.last ?? 0) && words.contains(word.dropLast(), as: .dynasty)
        let areDynasties = range.count == 2 && word.allSatisfy { words.contains(CollectionOfOne($0), as: .dynasty) }
        guard isAge || areDynasties else { return nil }
        return range.map { place in
            CatalogueNamePart(
                range: place..<(place + 1), isJoined: true, isCapital: areDynasties || place == range.lowerBound)
        }
    }

    /// A name with the names of peoples after it: 宁夏回族.
    private static func names(_ range: Range<Int>, in text: HanText) -> [CatalogueNamePart] {
        for start in (range.lowerBound + 1)..<max(range.lowerBound + 1, range.upperBound - 1) {
            let rest = text.folded[start..<range.upperBound]
            if isPeople(rest) || HanTables.nameWords.contains(rest, as: .people) && rest.count > 1 {
                return names(range.lowerBound..<start, in: text) + [part(start..<range.upperBound)]
            }
        }
        return [part(range)]
    }

    private static func isPeople(_ word: ArraySlice<UInt32>) -> Bool {
        word.last == people && HanTables.nameWords.contains(word.dropLast(), as: .people)
    }

    private static func part(_ range: Range<Int>) -> CatalogueNamePart {
        CatalogueNamePart(range: range, isJoined: true, isCapital: true)
    }
}
