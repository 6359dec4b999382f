/// Chinese text as Pinyin, syllable by syllable or word by word: `stage han-syllables TONES GROUPS [taiwan] [names]`.
struct HanSyllableStage: Stage {
    /// How tones are written.
    enum Tones: String, Sendable { case marks, numbers, none }
    /// What is put together: nothing, the syllables of a word, those of a whole stretch.
    enum Groups: String, Sendable { case syllables, words, stretches }

    let reader: HanReader
    let tones: Tones
    let groups: Groups
    /// Whether names have capitals, and a person's surname stands apart from the given name.
    var marksNames = false

    func pieces(of text: String) -> [Piece] {
        let text = reader.text(text)
        var spelled = SpelledText(text)
        spelled.addRuns { add($0, of: text, to: &$1) }
        return spelled.pieces
    }

    private func add(_ run: Range<Int>, of text: HanText, to spelled: inout SpelledText) {
        for word in reader.words(of: text, in: run) {
            let readings = reader.readings(of: text, in: word.range)
            switch groups {
            case .words: add(word, readings: readings, of: text, to: &spelled)
            case .syllables, .stretches:
                for (place, syllable) in zip(word.range, readings) {
                    let isAttached =
                        groups == .stretches
                        ? place > run.lowerBound : isEnding(syllable, place > word.range.lowerBound)
                    spelled.add(spelling(of: syllable), for: place..<(place + 1), isAttached: isAttached)
                }
            }
        }
    }

    /// A word, or the parts of a long one (ISO 7098:2015, 8 and 9, where names are marked).
    private func add(_ word: HanWord, readings: [Syllable], of text: HanText, to spelled: inout SpelledText) {
        var readings = readings
        var parts = reader.parts(of: word, in: text)
        switch marksNames ? word.kind : .other {
        case .person(let length) where length > 0:
            let surname = word.range.lowerBound..<(word.range.lowerBound + length)
            let given = surname.upperBound..<word.range.upperBound
            parts = [surname, given].filter { !$0.isEmpty }
            readings = reader.surnameReadings(of: text, in: surname)
            if !given.isEmpty { readings += reader.givenNameReadings(of: text, in: given) }
        case .foreigner: parts = [word.range]
        case .person, .place, .other: break
        }
        let start = word.range.lowerBound
        for part in parts {
            let written = joined(readings[(part.lowerBound - start)..<(part.upperBound - start)])
            let isName = marksNames && word.kind != .other
            spelled.add(isName ? written.prefix(1).uppercased() + written.dropFirst() : written, for: part)
        }
    }

    /// Whether the syllable is the r that closes the one before it (花儿 huār).
    private func isEnding(_ syllable: Syllable, _ isInside: Bool) -> Bool {
        isInside && HanTables.syllables.spelling(of: syllable, in: .pinyin) == "r"
    }

    private func joined(_ readings: ArraySlice<Syllable>) -> String {
        var word = ""
        for syllable in readings {
            let letters = HanTables.syllables.spelling(of: syllable, in: .pinyin)
            let needsApostrophe = !word.isEmpty && tones != .numbers && "aoeê".contains(letters.prefix(1))
            word += (needsApostrophe ? "'" : "") + spelling(of: syllable)
        }
        return word
    }

    private func spelling(of syllable: Syllable) -> String {
        let letters = HanTables.syllables.spelling(of: syllable, in: .pinyin)
        switch tones {
        case .marks: return ToneMark.put(syllable.tone, on: letters)
        case .numbers: return letters + String(syllable.tone == 0 ? Self.neutral : syllable.tone)
        case .none: return letters
        }
    }

    /// The number of the neutral tone (ISO 7098 leaves it open; dictionaries write 5).
    private static let neutral = 5
}
