internal import TranslationTypes

/// Finds out which words of a term change together: the head, adjectives before it, names and second nouns after it.
struct RussianTermParser {
    let lexicon: RussianLexicon
    let words: [String]
    let partOfSpeech: PartOfSpeech?
    let isName: Bool
    private var parts: [ParadigmTermForms.Part] = []

    init(_ lexicon: RussianLexicon, words: [String], partOfSpeech: PartOfSpeech?, isName: Bool) {
        self.lexicon = lexicon
        self.words = words
        self.partOfSpeech = partOfSpeech
        self.isName = isName
    }

    /// The forms of the term.
    func parse() -> ParadigmTermForms {
        var parser = self
        parser.parseWords()
        return ParadigmTermForms(parser.parts, hasCases: true)
    }

    private mutating func parseWords() {
        if words.count == 1 {
            parts = [.init(word: RussianSingleWord(self).word(words[0]), role: .head)]
        } else if isPersonalName {
            parsePersonalName()
        } else {
            parsePhrase()
        }
    }

    // MARK: - Phrases

    private mutating func parsePhrase() {
        var next = 0
        while next < words.count, isUnchanging(words[next], at: next) {
            let governs = lexicon.list("preposition", has: words[next].utf8)
            stay(words[next], &next)
            if governs, next + 1 < words.count { stay(words[next], &next) }
        }
        guard parseGroup(at: &next) else { return }
        if next + 1 < words.count, words[next] == "и" {
            stay(words[next], &next)
            _ = parseGroup(at: &next, role: .agrees)
        }
        parseRest(from: next)
    }

    private mutating func stay(_ word: String, _ next: inout Int) {
        parts.append(.init(word: ParadigmWord(fixed: word), role: .stays))
        next += 1
    }

    /// Prepositions and the like, and adverbs before an adjective.
    private func isUnchanging(_ word: String, at index: Int) -> Bool {
        if lexicon.list("unchanging", has: word.utf8) { return true }
        guard word.hasSuffix("о"), index + 1 < words.count else { return false }
        let listed = lexicon.nouns(of: Array(word.utf8)[...], isName: false).contains(where: \.isListed)
        return !listed && lexicon.adjective(Array(words[index + 1].utf8)[...], isName: false) != nil
    }

    /// Adjectives and their noun; false when nothing is left.
    private mutating func parseGroup(
        at next: inout Int, role: ParadigmTermForms.Role = .head
    ) -> Bool {
        var adjectives: [RussianAdjective] = []
        let start = next
        while next < words.count, let adjective = adjective(at: next, isBeforeNoun: true) {
            guard next + 1 < words.count, agreesAhead(adjective, from: next + 1) else { break }
            adjectives.append(adjective)
            next += 1
        }
        guard next < words.count else { return false }
        let noun = RussianSingleWord(self).noun(words[next], agreeing: adjectives.first)
        for (adjective, word) in zip(adjectives, words[start...]) {
            parts.append(agreeing(adjective, word: word, with: noun))
        }
        parts.append(.init(word: noun.word, role: role))
        next += 1
        return true
    }

    private func adjective(at index: Int, isBeforeNoun: Bool = false) -> RussianAdjective? {
        lexicon.adjective(Array(words[index].utf8)[...], isName: false, isBeforeNoun: isBeforeNoun)
    }

    /// Whether the next noun, or adjective before it, is in the gender and number of an adjective.
    private func agreesAhead(_ adjective: RussianAdjective, from index: Int) -> Bool {
        var index = index
        while index < words.count, isUnchanging(words[index], at: index) { index += 1 }
        guard index < words.count else { return false }
        if let other = self.adjective(at: index) {
            return other.isPlural == adjective.isPlural && (other.isPlural || other.gender == adjective.gender)
        }
        return RussianSingleWord(self).candidates(words[index]).contains { $0.agrees(with: adjective) }
    }

    private func agreeing(
        _ adjective: RussianAdjective, word: String, with noun: RussianSingleWord.Noun
    ) -> ParadigmTermForms.Part {
        let type = RussianClass(
            row: adjective.row, gender: adjective.gender, isPlural: adjective.isPlural, isAnimate: noun.isAnimate)
        guard let declension = lexicon.agreeingDeclensions[type] else {
            return .init(word: ParadigmWord(fixed: word), role: .stays)
        }
        let paradigm = ParadigmWord.Paradigm(stems: [adjective.stem, adjective.stem], declension: declension)
        return .init(word: ParadigmWord(citation: word, paradigms: [paradigm]), role: .agrees, isAdjective: true)
    }

    /// What stands after the head: genitives stay, names after a title agree or stay.
    private mutating func parseRest(from start: Int) {
        var next = start
        let title = words[start - 1].utf8
        while next < words.count, let role = role(of: words[next], after: title) {
            parts.append(
                .init(
                    word: RussianSingleWord(self).named(words[next], isPerson: lexicon.list("person", has: title)),
                    role: role))
            next += 1
        }
        while next < words.count { stay(words[next], &next) }
    }

    /// What a name does after a title; nil when it is none, but a genitive such as обороны.
    private func role(of word: String, after title: String.UTF8View) -> ParadigmTermForms.Role? {
        let isPerson = lexicon.list("person", has: title)
        let agrees = lexicon.list("appositive", has: title) || isPerson
        guard agrees || lexicon.list("appositive-stays", has: title) else { return nil }
        let bytes = Array(word.utf8)
        if lexicon.plurals[bytes] != nil || lexicon.list("unchanging", has: bytes) { return nil }
        if !isName, ["ых", "их", "ого", "его", "ов", "ев", "ей"].contains(where: { bytes.ends(with: $0.utf8) }) {
            return nil
        }
        let isUnchanging = lexicon.nouns(of: bytes[...], isName: true).contains { $0.type.row == "0" }
        switch bytes.russianLetter(0) {
        case "ы", "и": return isUnchanging && isName ? .mayStay : nil
        case "а", "я": return isPerson || !agrees ? .mayAgree : .mayStay
        default: return agrees ? .mayStay : .mayAgree
        }
    }

    // MARK: - Personal names

    /// Two or three words with a capital, none of which is a common noun or an adjective before one.
    private var isPersonalName: Bool {
        guard isName, (2...3).contains(words.count) else { return false }
        return words.enumerated().allSatisfy { index, word in
            let bytes = Array(word.utf8)
            guard !lexicon.list("unchanging", has: bytes), lexicon.plurals[bytes] == nil else { return false }
            if lexicon.words[bytes] != nil { return lexicon.list("given-name", has: bytes) }
            return index + 1 == words.count || lexicon.adjective(bytes[...], isName: false) == nil
        }
    }

    private mutating func parsePersonalName() {
        let first = lexicon.nouns(of: Array(words[0].utf8)[...], isName: true).first
        let isWoman = first?.type.gender == .feminine
        parts = words.enumerated().map { index, word in
            if index == 0 { return .init(word: RussianSingleWord(self).named(word, isPerson: true), role: .head) }
            let last = Array(word.utf8).russianLetter(0)
            let isConsonant = !RussianLetters.vowels.contains(last)
            return .init(
                word: RussianSingleWord(self).named(word, isPerson: true),
                role: isWoman && isConsonant ? .mayAgree : .mayStay)
        }
    }
}
