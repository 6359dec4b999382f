/// Reads Chinese text: words, what they are, and how their characters are read.
struct HanReader: Sendable {
    let lexicon: HanLexicon
    /// Turns traditional words into simple ones; nil when OpenCC's data is missing: then each character by itself.
    let simplifier: ChineseConverter?
    let region: CharacterReadings.Region

    /// A reader by the data packages.
    ///
    /// - Throws: ``LanguageDataError`` when the word list or the dictionary of readings is missing.
    init(data: any LanguageData, region: CharacterReadings.Region = .mainland) throws(LanguageDataError) {
        lexicon = try HanLexicon.lexicon(from: data)
        do throws(LanguageDataError) { simplifier = try ChineseConverter("t2s", folders: data.conversionFolders) } catch
        { simplifier = nil }
        self.region = region
    }

    /// The text as this reader takes it.
    func text(_ text: String) -> HanText { HanText(text, simplifier: simplifier) }

    /// The words of a stretch of Chinese characters.
    func words(of text: HanText, in run: Range<Int>, options: HanSegmenter.Options = .init()) -> [HanWord] {
        HanSegmenter(lexicon: lexicon, options: options).words(of: text.folded[run])
    }

    /// The words that a long word is made of: four characters and more are written as several (GB/T 16159-2012, 6.1.1.3).
    func parts(of word: HanWord, in text: HanText) -> [Range<Int>] {
        guard word.kind == .other, word.range.count >= Self.longWord else { return [word.range] }
        let options = HanSegmenter.Options(findsPersons: false, cutsCompounds: true)
        let parts = words(of: text, in: word.range, options: options).map(\.range)
        // A row of single characters is an idiom or a name: that stays whole.
        return parts.contains { $0.count > 1 } ? parts : [word.range]
    }

    private static let longWord = 4

    /// How the characters of a word are read, one syllable for each.
    func readings(of text: HanText, in word: Range<Int>) -> [Syllable] {
        let covered = cover(text.folded[word])
        return word.map { place in
            covered[place - word.lowerBound] ?? ownReading(of: text.scalars[place], isAlone: word.count == 1)
        }
    }

    /// How a given name is read: particles by their full reading (地 is dì), words with several readings by that of each character.
    func givenNameReadings(of text: HanText, in name: Range<Int>) -> [Syllable] {
        let covered = cover(text.folded[name], takesDisputed: false)
        return name.map { place in
            covered[place - name.lowerBound] ?? HanTables.nameWords.givenNameReading(of: text.folded[place])
                ?? ownReading(of: text.scalars[place], isAlone: true)
        }
    }

    /// How a surname is read: by the table of surnames, and where that lacks it as any word.
    func surnameReadings(of text: HanText, in surname: Range<Int>) -> [Syllable] {
        HanTables.surnames.reading(of: text.folded[surname]) ?? readings(of: text, in: surname)
    }

    private func ownReading(of scalar: UInt32, isAlone: Bool) -> Syllable {
        let readings = HanTables.readings
        if !isAlone, let full = HanTables.nameWords.givenNameReading(of: scalar) { return full }
        // Every scalar of a run has a reading: that is what a run is.
        return readings.reading(of: scalar, in: isAlone ? region : .mainland) ?? Syllable(row: 0, tone: 0)
    }

    /// The readings that phrases give to a word's characters: of all ways to lay phrases side by side, the one with the
    /// longest phrases (the greatest sum of squared lengths); nil for characters that none covers.
    private func cover(_ word: ArraySlice<UInt32>, takesDisputed: Bool = true) -> [Syllable?] {
        let word = Array(word)
        guard word.count > 1 else { return [Syllable?](repeating: nil, count: word.count) }
        var score = [Int](repeating: 0, count: word.count + 1)
        var length = [Int](repeating: 1, count: word.count + 1)
        var found = [ArraySlice<UInt16>?](repeating: nil, count: word.count + 1)
        for start in word.indices.reversed() {
            score[start] = score[start + 1]
            visitPhrases(word, from: start, takesDisputed) { count, readings in
                let value = count * count + score[start + count]
                guard value > score[start] else { return }
                (score[start], length[start], found[start]) = (value, count, readings)
            }
        }
        var result: [Syllable?] = []
        while result.count < word.count {
            let start = result.count
            result += found[start].map { $0.map { Syllable(code: $0) } } ?? [nil]
        }
        return result
    }

    private func visitPhrases(
        _ word: [UInt32], from start: Int, _ takesDisputed: Bool, tell: (Int, ArraySlice<UInt16>) -> Void
    ) {
        var hash = WordHash()
        hash.add(word[start])
        let lengths = lexicon.lengths.lengths(of: word[start])
        for end in (start + 1)..<max(start + 1, min(word.count, start + WordLengths.longest)) {
            hash.add(word[end])
            let count = end - start + 1
            guard lengths & 1 << UInt16(count) != 0, let readings = lexicon.phrases.readings(of: hash, count: count)
            else {
                continue
            }
            if takesDisputed || !lexicon.phrases.isDisputed(hash) { tell(count, readings) }
        }
    }
}
