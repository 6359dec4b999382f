internal import TranslationTypes

/// The search for names in a text of words: first the known ones, then full names of persons, then those persons by a part of
/// their name alone.
struct NameSearch {
    let words: TextWords
    let known: KnownNameIndex
    var found: [FoundName] = []
    /// Words that are part of a name already.
    var isTaken: [Bool]
    /// Surnames and given names of the persons found.
    var persons = KnownNameIndex()
    /// Plain forms of all words of the text: a base form that stands there is sure.
    let bases: BaseForms

    init(words: TextWords, known: KnownNameIndex) {
        self.words = words
        self.known = known
        isTaken = [Bool](repeating: false, count: words.words.count)
        bases = BaseForms(words: words)
    }

    mutating func names() -> [FoundName] {
        mark(known)
        if words.hasCapitals { findCapitalised() } else { findByGivenNames() }
        mark(persons)
        return found.sorted { $0.utf8Range.lowerBound < $1.utf8Range.lowerBound }
    }

    // MARK: - Known names
    private mutating func mark(_ names: KnownNameIndex) {
        for index in words.words.indices where !isTaken[index] {
            guard let match = names.match(at: index, in: words), !isTaken[index..<(index + match.count)].contains(true),
                !isPartOfLongerName(index, match), !isPersonal(index, match)
            else { continue }
            add(index..<(index + match.count), match.entry.kind, match.entry.name, match.entry.reason)
        }
    }

    /// A surname alone beside another name is another person: Мелания Трамп is not Дональд Трамп, so it is left out.
    private func isPartOfLongerName(_ index: Int, _ match: KnownNameIndex.Match) -> Bool {
        guard match.entry.kind == .person, words.hasCapitals, index > 0, words.words[index].gap == .space else {
            return false
        }
        let before = words.words[index - 1]
        // At the beginning of a sentence any word has a capital, and only a given name is sure to be one.
        return !isTaken[index - 1] && before.isCapital && (before.gap != .sentence || isGiven(index - 1))
            && !isTitle(index - 1) && before.contexts.isEmpty && !isHeading(index)
    }

    /// Whether a known place is rather a person here: Абай, or Вашингтон in Джордж Вашингтон.
    private func isPersonal(_ index: Int, _ match: KnownNameIndex.Match) -> Bool {
        guard match.entry.kind == .place else { return false }
        // A village may be called Бауыржан Момышұлы.
        if match.count > 1 {
            let last = NameLetters.shared.folded(match.entry.words.last ?? "")
            return isGiven(index) && WordEndings.shared.ending(of: last[...]).patronymic == .strong
        }
        // Нұр-Сұлтан is the city: a person is Нұрсұлтан.
        if isGiven(index) { return words.words[index].token.hyphen < 0 }
        let language = words.language.language
        guard language == "ru" || language == "en", index > 0, words.words[index].gap == .space else { return false }
        let before = index - 1
        guard !isTaken[before], words.words[before].isCapital, isGiven(before), !isNoName(before) else { return false }
        return isOblique(before) == (match.entry.words.first != words.words[index].plain)
    }

    private func isOblique(_ index: Int) -> Bool { bases.isOblique(index) }

    mutating func add(_ range: Range<Int>, _ kind: NameKind, _ name: String, _ reason: String) {
        guard let first = range.first, let last = range.last else { return }
        for index in range { isTaken[index] = true }
        let bytes = words.words[first].token.start..<end(of: last)
        found.append(FoundName(utf8Range: bytes, kind: kind, name: name, reason: reason))
    }

    /// Where a word ends as the last one of a name: an initial with its full stop.
    private func end(of index: Int) -> Int { words.words[index].end + (words.words[index].isInitial ? 1 : 0) }

    /// Adds a person, and what the text may call the person by from now on.
    mutating func addPerson(_ range: Range<Int>, reason: String) {
        let parts = bases.baseForms(of: range)
        let written = range.map { words.slice(words.words[$0].token.start, words.words[$0].end) }
        let asWritten = words.slice(words.words[range.lowerBound].token.start, end(of: range.upperBound - 1))
        let isAsWritten = parts == written || words.words[range.upperBound - 1].isInitial
        let whole = isAsWritten ? asWritten : parts.joined(separator: " ")
        add(range, .person, whole, reason)
        if range.count > 1 { persons.add(whole, .person, words.language, reason: "stands elsewhere in the text") }
        for (part, index) in zip(parts, range) where part.unicodeScalars.count > 2 && !words.words[index].isInitial {
            let isLast = index == range.last
            let isGiven = !words.words[index].kinds.isDisjoint(with: .given)
            // A given name alone is too often another person's, and in Uyghur a word; a surname alone is the person.
            guard isLast || !isGiven, range.count > 1, !isEnglishWord(part) else { continue }
            persons.add(part, .person, words.language, reason: "part of “\(whole)” elsewhere in the text")
        }
        if words.words[range.lowerBound].kinds.contains(.commonHanSurname), range.count == 2 {
            persons.add(parts[0], .person, words.language, reason: "surname of “\(whole)”")
        }
    }

    private func isEnglishWord(_ part: String) -> Bool {
        words.language.language == "en"
            && !ContextWords.words(LetterHash(NameLetters.shared.folded(part)), in: "en").isEmpty
    }

    // MARK: - What words are
    /// A title, with an ending or without.
    func isTitle(_ index: Int) -> Bool {
        var hash = LetterHash()
        let letters = words.letters(index)
        for (place, letter) in letters.enumerated() {
            hash.add(letter)
            let rest = letters.count - place - 1
            guard rest == 0 || rest <= Self.longestTitleEnding && place >= 3 else { continue }
            if NameWordTable.kinds(of: hash).contains(.titleBefore) { return true }
        }
        return false
    }

    /// Letters: -ның is left out, since a title in the genitive belongs to what follows it.
    private static let longestTitleEnding = 2

    /// Whether a line is a heading in English capitals: three words of four begin with one, and all long ones; no full
    /// stop ends it.
    func isHeading(_ index: Int) -> Bool {
        guard words.language.language == "en" else { return false }
        let line = words.words[index].line
        let all = words.words[lineStart(index)...].prefix { $0.line == line }
        return all.count > 3 && all.last?.token.isBeforeStop == false
            && all.count(where: \.isCapital) * 4 >= all.count * 3
            && !all.contains { !$0.isCapital && $0.token.folded.count > Self.longestSmallWord }
    }

    /// Letters of the longest words that headings write small: about, with, from (The Chicago Manual of Style, 8.159, names prepositions and
    /// conjunctions of any length; longer ones are rare).
    private static var longestSmallWord: Int { 5 }

    private func lineStart(_ index: Int) -> Int {
        var start = index
        while start > 0, words.words[start - 1].line == words.words[index].line { start -= 1 }
        return start
    }

    func isOrganisation(_ index: Int) -> Bool { words.words[index].contexts.contains(.organisation) }
    /// А is a word of Russian, and an initial with its full stop.
    func isNoName(_ index: Int) -> Bool {
        words.words[index].contexts.contains(.notName) && !words.words[index].isInitial
    }
    func isGiven(_ index: Int) -> Bool { bases.givenBase(index) != nil }
}
