/// Cuts a stretch of Chinese characters into words: the row of words of the least cost, by dynamic programming.
///
/// Each word costs what its frequency says; names of persons that no dictionary has compete by the frequencies of their
/// characters (the class-based model of Sun Maosong and others, 1995, in its simplest form).
struct HanSegmenter: Sendable {
    /// What is asked of the words.
    struct Options: Sendable {
        /// Whether names of persons are looked for.
        var findsPersons = true
        /// Whether words of words, such as 出版社 or 师范大学, are cut into their parts; places and persons stay whole.
        var cutsCompounds = false
        /// Names that are known to occur in the text, in simple characters; they cost nothing.
        var knownNames: Set<[UInt32]> = []
        /// What a name costs more than its characters say, in the units of ``WordList``.
        var personPenalty = 0
    }

    let lexicon: HanLexicon
    let options: Options

    /// The best way to reach a place.
    private struct Step {
        var cost = Int.max
        var start = 0
        var kind = HanWord.Kind.other
    }

    /// What a character without an entry counts for.
    static let unseenCount = 0.5
    /// What a phrase counts for that has a reading but no frequency.
    static let phraseCount = 2.0

    /// The words of a stretch of simple characters.
    ///
    /// - Returns: The words in order; their ranges are those of the slice.
    func words(of text: ArraySlice<UInt32>) -> [HanWord] {
        let unseen = lexicon.words.cost(ofCount: Self.unseenCount),
            phrase = lexicon.words.cost(ofCount: Self.phraseCount)
        var steps = [Step](repeating: Step(), count: text.count + 1)
        steps[0].cost = 0
        for start in text.indices {
            let base = steps[start - text.startIndex].cost
            visit(text, from: start, unseen: unseen, phrase: phrase) { end, cost, kind in
                let place = end - text.startIndex
                guard base + cost < steps[place].cost else { return }
                steps[place] = Step(cost: base + cost, start: start, kind: kind)
            }
        }
        return row(of: steps, in: text)
    }

    private func row(of steps: [Step], in text: ArraySlice<UInt32>) -> [HanWord] {
        var words: [HanWord] = []
        var end = text.endIndex
        while end > text.startIndex {
            let step = steps[end - text.startIndex]
            words.append(HanWord(range: step.start..<end, kind: step.kind))
            end = step.start
        }
        return words.reversed()
    }

    /// Tells of every word that begins at a place.
    private func visit(
        _ text: ArraySlice<UInt32>, from start: Int, unseen: Int, phrase: Int,
        tell: (_ end: Int, _ cost: Int, _ kind: HanWord.Kind) -> Void
    ) {
        var hash = WordHash()
        hash.add(text[start])
        tell(start + 1, lexicon.words.entry(of: hash)?.cost ?? unseen, .other)
        var lengths = lexicon.lengths.lengths(of: text[start]) >> 2
        var length = 1
        while lengths != 0, start + length < text.endIndex {
            hash.add(text[start + length])
            length += 1
            defer { lengths >>= 1 }
            guard lengths & 1 != 0 else { continue }
            if let entry = lexicon.words.entry(of: hash) {
                let kind = kind(of: entry.kind, text[start..<(start + length)])
                if isWanted(entry.kind, kind, text[start..<(start + length)]) { tell(start + length, entry.cost, kind) }
            } else if !options.cutsCompounds, lexicon.phrases.contains(hash) {
                tell(start + length, phrase, .other)
            }
        }
        if options.findsPersons { visitNames(text, from: start, tell: tell) }
        if options.cutsCompounds { visitPlaces(text, from: start, tell: tell) }
    }

    /// Whether a word of the dictionary counts where words of words are cut.
    private func isWanted(_ listed: WordList.Kind, _ kind: HanWord.Kind, _ word: ArraySlice<UInt32>) -> Bool {
        let length = word.count
        guard options.cutsCompounds, length > 2 else { return true }
        switch kind {
        case .other:
            return listed == .other && length < 4 || HanTables.nameWords.contains(word, as: .joined) || isPeople(word)
        // 黄河流域 is a known place with words after it.
        case .place: return length < 4 || !(2...(length - 1)).contains { isPlaceWithWords(word, nameLength: $0) }
        default: return true
        }
    }

    private func isPlaceWithWords(_ word: ArraySlice<UInt32>, nameLength: Int) -> Bool {
        let words = HanTables.nameWords
        return HanTables.places.contains(word.prefix(nameLength)) && !HanTables.places.contains(word)
            && words.suffixLength(of: word, kinds: [.district, .feature], leaving: 2) == 0
    }

    private func isPeople(_ word: ArraySlice<UInt32>) -> Bool {
        HanTables.nameWords.contains(word.last == Self.people ? word.dropLast() : word, as: .people)
    }

    /// 族.
    private static let people: UInt32 = 0x65CF

    /// The dictionary marks much as a person that is none (天全县): only a surname with a given name is believed.
    private func kind(of listed: WordList.Kind, _ word: ArraySlice<UInt32>) -> HanWord.Kind {
        switch listed {
        case .other, .compound: return HanTables.places.contains(word) || isUnlistedPlace(word) ? .place : .other
        case .foreigner: return isForeign(word) ? .foreigner : .other
        case .place: return .place
        case .person:
            if HanTables.nameWords.suffixLength(of: word, kinds: [.district]) > 0, word.count > 2 { return .place }
            guard options.findsPersons else { return .other }
            if word.count == 2, word.last == Self.master { return .person(surnameLength: 0) }
            if HanTables.nameWords.contains(word, as: .author) { return .person(surnameLength: 1) }
            let surname = HanTables.surnames.surnameLength(of: word)
            // Words of two characters are marked so rashly (师范, 高潮, 白雪) that only the list of authors is believed.
            if word.count > 2, isBelievable(word, surname) { return .person(surnameLength: surname) }
            if isForeign(word) { return .foreigner }
            return surname == 1 && word.count == 3 ? .person(surnameLength: surname) : .other
        }
    }

    /// Rare surnames are frequent words: only double and frequent surnames are
    /// believed, with one or two characters; of others, three characters that the dictionary has.
    private func isBelievable(_ name: ArraySlice<UInt32>, _ surname: Int) -> Bool {
        switch (surname, name.count - surname) {
        case (1, 1...2): HanTables.nameWords.contains(name.prefix(1), as: .frequent)
        case (2..., 1...2): true
        default: false
        }
    }

    /// A foreigner's name has three characters at least, all of those that write sounds.
    private func isForeign(_ word: ArraySlice<UInt32>) -> Bool {
        word.count > 2 && word.allSatisfy { HanTables.nameWords.contains(CollectionOfOne($0), as: .sound) }
    }

    /// 子, after the surname of a philosopher: 孔子 is one name.
    private static let master: UInt32 = 0x5B50

    private func visitNames(_ text: ArraySlice<UInt32>, from start: Int, tell: (Int, Int, HanWord.Kind) -> Void) {
        for length in 1...4 where start + length <= text.endIndex {
            let name = text[start..<(start + length)]
            if !options.knownNames.isEmpty, options.knownNames.contains(Array(name)) {
                tell(start + length, 0, .person(surnameLength: HanTables.surnames.surnameLength(of: name)))
            }
        }
        let rest = text[start...]
        let surname = HanTables.surnames.surnameLength(of: rest.prefix(3))
        guard surname > 0, surname < min(3, rest.count) else { return }
        for given in 1...2 where start + surname + given <= text.endIndex {
            let name = text[start..<(start + surname + given)]
            guard isBelievable(name, surname) else { continue }
            var cost = lexicon.givenNames.cost(of: name, surnameLength: surname) + options.personPenalty
            if HanTables.nameWords.prefixLength(of: text[name.endIndex...], kind: .work) > 0 { cost -= Self.workBonus }
            tell(name.endIndex, max(0, cost), .person(surnameLength: surname))
        }
    }

    /// A word for an author's work makes a name before it a hundred times likelier.
    private static let workBonus = 460

    /// An unknown place: two characters and a word for a jurisdiction.
    private func visitPlaces(_ text: ArraySlice<UInt32>, from start: Int, tell: (Int, Int, HanWord.Kind) -> Void) {
        let end = start + Self.unknownPlaceLength
        guard end <= text.endIndex, isUnlistedPlace(text[start..<end]) else { return }
        tell(end, Self.unknownPlaceCost, .place)
    }

    /// Whether a word ends in a word for a jurisdiction and begins with no common word: 全椒县, but not 贫困县.
    private func isUnlistedPlace(_ word: ArraySlice<UInt32>) -> Bool {
        guard word.count >= Self.unknownPlaceLength, let last = word.last, Self.jurisdictions.contains(last) else {
            return false
        }
        var head = WordHash()
        for scalar in word.dropLast() { head.add(scalar) }
        return lexicon.words.entry(of: head).map { $0.cost >= Self.rareCost } ?? true
    }

    private static let unknownPlaceLength = 3
    /// A place counts as one word in two hundred, a character of its name as one in a thousand: 5.3 + 2 · 6.9.
    private static let unknownPlaceCost = 1910
    /// What a word costs that jieba's corpus of 60 million has fifty times.
    private static let rareCost = 1400
    /// 县, 市, 区, 镇, 乡.
    private static let jurisdictions: Set<UInt32> = [0x53BF, 0x5E02, 0x533A, 0x9547, 0x4E61]
}
