/// Chinese names of places, and of persons, in another system: `stage han-place SYSTEM [one-name]`.
///
/// A stretch that is one name is written as one; in running text the words are found first, and names among them have
/// capitals.
struct HanPlaceStage: Stage {
    let reader: HanReader
    let spelling: HanSpelling
    /// Whether a stretch is always one name, with at most a word for a kind of place or building at its end.
    let isOneName: Bool

    /// The most characters of a stretch that no dictionary knows and that is still one name.
    private static let longestUnknownName = 4

    func pieces(of text: String) -> [Piece] {
        let text = reader.text(text)
        var spelled = SpelledText(text, punctuation: spelling.punctuation)
        spelled.addRuns { add($0, of: text, to: &$1) }
        return spelled.pieces
    }

    private func add(_ run: Range<Int>, of text: HanText, to spelled: inout SpelledText) {
        if isOneName || HanTables.places.contains(text.folded[run]) { return addPlace(run, of: text, to: &spelled) }
        let words = reader.words(of: text, in: run)
        // Two known places side by side are two names (新疆伊犁).
        let arePlaces = words.count > 1 && words.allSatisfy { $0.kind == .place }
        let isName = !arePlaces && !words.contains { if case .person = $0.kind { true } else { false } }
        if isName, run.count == text.scalars.count, run.count <= Self.longestUnknownName {
            return addPlace(run, of: text, to: &spelled)
        }
        for word in words { add(word, of: text, to: &spelled) }
    }

    private func add(_ word: HanWord, of text: HanText, to spelled: inout SpelledText) {
        switch word.kind {
        case .place: addPlace(word.range, of: text, to: &spelled)
        case .person(let surname): addPerson(word.range, surname, of: text, to: &spelled)
        case .foreigner, .other:
            let isName = word.kind == .foreigner
            let readings = reader.readings(of: text, in: word.range)
            for part in isName ? [word.range] : reader.parts(of: word, in: text) {
                let syllables = readings[
                    (part.lowerBound - word.range.lowerBound)..<(part.upperBound - word.range.lowerBound)]
                spelled.add(spelling.word(syllables, isCapital: isName), for: part)
            }
        }
    }

    private func addPerson(_ range: Range<Int>, _ surname: Int, of text: HanText, to spelled: inout SpelledText) {
        let surname = range.lowerBound..<(range.lowerBound + surname), given = surname.upperBound..<range.upperBound
        if !surname.isEmpty {
            spelled.add(spelling.word(reader.surnameReadings(of: text, in: surname), isCapital: true), for: surname)
        }
        if !given.isEmpty {
            spelled.add(spelling.word(reader.givenNameReadings(of: text, in: given), isCapital: true), for: given)
        }
    }

    private func addPlace(_ range: Range<Int>, of text: HanText, to spelled: inout SpelledText) {
        let place = text.folded[range]
        if let name = spelling.established(place) { return spelled.add(name, for: range) }
        let kind = kindLength(of: place)
        let name = range.lowerBound..<(range.upperBound - kind), rest = name.upperBound..<range.upperBound
        let readings = reader.readings(of: text, in: range)
        if kind > 0, let known = spelling.established(text.folded[name]) {
            spelled.add(known, for: name)
        } else {
            spelled.add(spelling.word(readings.prefix(name.count), isCapital: true, isPlace: true), for: name)
        }
        guard kind > 0 else { return }
        spelled.add(spelling.word(readings.suffix(rest.count), isCapital: true, isPlace: true), for: rest)
    }

    /// How many characters of a place's end say what kind of place it is.
    private func kindLength(of place: ArraySlice<UInt32>) -> Int {
        guard !HanTables.places.isUndivided(place) else { return 0 }
        let words = HanTables.nameWords
        guard spelling.dividesPlaces else {
            let feature = words.suffixLength(of: place, kinds: [.feature], leaving: 2)
            let isEstablished = spelling.established(place.dropLast(feature)) != nil
            return max(words.suffixLength(of: place, kinds: [.district], leaving: 2), isEstablished ? feature : 0)
        }
        if spelling == .pinyin {
            return max(
                words.suffixLength(of: place, kinds: [.district, .feature], leaving: 2),
                words.suffixLength(of: place, kinds: [.stream]))
        }
        let building = words.suffixLength(of: place, kinds: [.building], leaving: 2)
        let feature = max(
            words.suffixLength(of: place, kinds: [.feature], leaving: 2),
            words.suffixLength(of: place, kinds: [.stream]))
        return max(building, words.contains(place.suffix(feature), as: .settled) ? 0 : feature)
    }
}
