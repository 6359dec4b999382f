internal import Inflection
internal import TranslationTypes

/// Base forms of names that nobody knows beforehand, told from their endings and the other words of the text.
struct BaseForms: Sendable {
    let words: TextWords
    /// Words of the text as they stand.
    private let present: Set<String>
    private let grammar: (any Grammar)?
    /// What there is instead in other scripts.
    private let endings: CaseEndings?

    init(words: TextWords) {
        self.words = words
        present = Set(words.words.map(\.plain))
        grammar = NameGrammars.grammar(for: words.language)
        endings = CaseEndings.endings(of: words.language)
    }

    /// Whether the text has a word just so.
    func isPresent(_ plain: String) -> Bool { present.contains(plain) }

    /// The base forms of the words of a name; in Kazakh and Uyghur only the last word has an ending.
    func baseForms(of range: Range<Int>) -> [String] {
        range.map { index in
            let word = words.words[index]
            let written = words.slice(word.token.start, word.end)
            let isInflected = words.language.language == "ru" || index == range.upperBound - 1
            guard isInflected, let base = base(index, isOblique: isOblique(range)) else { return written }
            return Self.capitalised(base, as: written)
        }
    }

    /// Whether another word of a Russian name shows that the name is not in the nominative.
    private func isOblique(_ range: Range<Int>) -> Bool {
        range.contains { isOblique($0) }
    }

    /// Whether a word is a Russian given name in another case than the nominative.
    func isOblique(_ index: Int) -> Bool {
        words.language.language == "ru" && givenBase(index).map { $0 != words.words[index].plain } ?? false
    }

    /// The given name that a word is a form of; nil when it is none.
    func givenBase(_ index: Int) -> String? {
        let word = words.words[index]
        if !word.kinds.isDisjoint(with: .given) { return word.plain }
        return candidates(word.plain).first { isGiven($0) }
    }

    /// The surname with one of the sure endings that a word is a form of; nil when it is none.
    func surnameBase(_ index: Int) -> String? {
        let word = words.words[index]
        if word.ending.surnameWeight >= 2, word.token.folded.count > 4 { return word.plain }
        return candidates(word.plain).first { Self.surnameWeight($0) >= 3 && $0.unicodeScalars.count > 4 }
    }

    /// The base form of a word; nil where it is as it stands.
    func base(_ index: Int, isOblique: Bool = false) -> String? {
        let word = words.words[index]
        if !word.kinds.isDisjoint(with: .given) { return nil }
        let candidates = candidates(word.plain)
        if let sure = candidates.first(where: { isGiven($0) || present.contains($0) }) { return sure }
        if syllables(word.plain) == 0, index > 0, words.words[index - 1].kinds.contains(.commonHanSurname),
            let base = chineseBase(index)
        {
            return base
        }
        if words.language.language == "ru" { return russian(word, candidates, isOblique) }
        if let surname = candidates.first(where: { Self.surnameWeight($0) >= 2 || Self.hasElement($0) }) {
            return surname
        }
        if let sure = candidates.first(where: { isSureEnding(word.plain, $0) }) { return sure }
        // Путинмен: an ending that names have too, but not together with that of a surname.
        guard Self.surnameWeight(word.plain) == 0 else { return nil }
        return candidates.first { Self.surnameWeight($0) > 0 && word.plain.hasPrefix($0) }
    }

    private func russian(_ word: TextWord, _ candidates: [String], _ isOblique: Bool) -> String? {
        let own = syllables(word.plain)
        if let chinese = candidates.first(where: { syllables($0) > 0 && (own == 0 || syllables($0) < own) }) {
            return chinese
        }
        // Умарова may be a woman's surname or a man's in the genitive; as it stands it is always right for somebody.
        let isFeminine = word.ending.surnameWeight >= 2 && word.plain.hasSuffix("а")
        if isFeminine, !isOblique { return nil }
        if let surname = candidates.first(where: { Self.surnameWeight($0) >= 2 }),
            word.ending.surnameWeight < 2 || isOblique
        {
            return surname
        }
        // Of a surname that nobody knows only an ending after a consonant is taken off: Куспана, not Блази.
        return isOblique ? candidates.first { word.plain.hasPrefix($0) } : nil
    }

    /// Chinese syllables of a word; 0 when it is not made of them.
    func syllables(_ word: String) -> Int { ChineseSyllables.count(NameLetters.shared.folded(word)[...]) }

    /// The base form of a Chinese given name; nil when the word is none in any case.
    func chineseBase(_ index: Int) -> String? {
        let word = words.words[index].plain
        let all = [word] + candidates(word)
        let fitting = all.filter { (1...2).contains(syllables($0)) }
        return fitting.min { syllables($0) < syllables($1) }
    }

    /// Endings that names hardly have of their own: -ның, -ға, -ды; not -да and -ден, as Байден shows.
    private func isSureEnding(_ word: String, _ base: String) -> Bool {
        let ending = String(word.dropFirst(base.count))
        guard base.unicodeScalars.count > 3, word.hasPrefix(base) else { return false }
        if let endings { return endings.isSure(ending) }
        // Кармен is a name, Ляйенмен one with its ending.
        if Self.instrumentals.contains(ending) { return base.unicodeScalars.count > Self.longestBeforeMen }
        return Self.sureEndings.contains(ending)
            || ending.unicodeScalars.count > 2 && !Self.unsureEndings.contains(ending)
    }

    private static let sureEndings: Set<String> = [
        "ға", "ге", "ды", "ді", "ты", "ті", "ны", "ні", "غا", "گە", "قا", "كە", "نى", "مۇ",
    ]
    private static let instrumentals: Set<String> = ["мен", "бен", "пен"]
    /// Letters that names in -мен have before that, at the most: Фридмен.
    private static let longestBeforeMen = 4
    private static let unsureEndings: Set<String> = [
        "дан", "ден", "тан", "тен", "нан", "нен", "دىن", "تىن", "تۇر", "دۇر",
    ]

    /// Whether a Kazakh or Uyghur word ends like a locative, which says where something is and hardly ever a person.
    func isLocative(_ index: Int) -> Bool {
        let word = words.words[index].plain
        return ["kk", "ug"].contains(words.language.language) && Self.locatives.contains(where: word.hasSuffix)
            && words.words[index].kinds.isDisjoint(with: .given) && words.words[index].ending.surnameWeight == 0
    }

    private static let locatives = ["да", "де", "та", "те", "дә", "тә", "da", "de", "ta", "te", "دا", "دە", "تا", "تە"]

    // MARK: - Candidates
    /// What a word may be a form of, the shortest ending first.
    func candidates(_ word: String) -> [String] {
        switch words.language.language {
        case "ru": Self.russianCandidates(word)
        case "kk", "ug": endings?.stems(of: word) ?? suffixCandidates(word)
        default: []
        }
    }

    /// Beginnings of the word of which the grammar says that the word is a plain case form.
    private func suffixCandidates(_ word: String) -> [String] {
        guard let grammar, word.unicodeScalars.count > 4 else { return [] }
        let bytes = Array(word.utf8)
        var found: [String] = []
        var unsure: [String] = []
        var end = word.unicodeScalars.endIndex
        let scalars = word.unicodeScalars
        for _ in 0..<Self.longestEnding {
            end = scalars.index(before: end)
            let base = String(word[..<end])
            guard base.unicodeScalars.count > 2 else { break }
            guard let last = scalars[end...].first, Self.firstLetters.contains(last) else { continue }
            let forms = grammar.forms(of: [base], partOfSpeech: .noun, isName: true)
            var analyses = forms.words.first?.analyses(of: bytes[...]) ?? []
            if analyses.isEmpty {
                let twin = Array((base + Self.otherHarmony(scalars[end...])).utf8)
                analyses = (forms.words.first?.analyses(of: twin[...]) ?? []).map {
                    WordAnalysis(features: $0.features, pieces: $0.pieces, cost: $0.cost + 1)
                }
            }
            guard let cost = analyses.filter({ Self.isCase($0.features) }).map(\.cost).min() else { continue }
            if cost == 0 { found.append(base) } else { unsure.append(base) }
        }
        // Names of other languages often break vowel harmony: Хайлуннің.
        return found + unsure
    }

    /// A Kazakh ending with the vowels of the other harmony: -нің for -ның.
    static func otherHarmony(_ ending: String.UnicodeScalarView.SubSequence) -> String {
        var other = String.UnicodeScalarView()
        for scalar in ending { other.append(harmony[scalar] ?? scalar) }
        return String(other)
    }

    private static let harmony: [Unicode.Scalar: Unicode.Scalar] = [
        "а": "е", "е": "а", "ы": "і", "і": "ы", "ғ": "г", "г": "ғ", "қ": "к", "к": "қ",
    ]

    /// Letters of the longest ending that is taken off: -дағылардың is not, -ىدىكى is.
    private static let longestEnding = 7
    /// Letters with which case endings begin, in Kazakh and Uyghur, and those of particles written together.
    private static let firstLetters = Set("ндтгғқкмбпнغگقكدتنىمچلnі".unicodeScalars)

    private static func isCase(_ features: Features) -> Bool {
        features.isDisjoint(with: [.possessor1, .possessor2, .possessor2Polite, .possessor3, .plural, .belonging])
            && !features.isEmpty
    }

    private static func russianCandidates(_ word: String) -> [String] {
        var found: [String] = []
        for (ending, replacements) in russianEndings where word.hasSuffix(ending) {
            let stem = word.dropLast(ending.count)
            guard stem.unicodeScalars.count > 2 else { continue }
            found += replacements.map { stem + $0 }
        }
        return found
    }

    /// Case endings of names and what the nominative has instead (Русская грамматика 1980, §§ 1139–1215, proper names).
    private static let russianEndings: [(String, [String])] = [
        ("ому", ["ий", "ый"]), ("ого", ["ий", "ый"]), ("ым", ["", "ий", "ый"]), ("им", ["ий"]), ("ом", [""]),
        ("ем", ["ь", "й"]),
        ("ой", ["а", "ая"]), ("ей", ["я", "а"]), ("ую", ["ая"]), ("а", [""]), ("я", ["ь", "й"]), ("у", ["", "а"]),
        ("ю", ["ь", "й", "я"]),
        ("е", ["", "а", "я"]), ("ы", ["а"]), ("и", ["я", "ь", "а"]), ("ии", ["ия"]), ("ию", ["ия", "ий"]),
        ("ией", ["ия"]), ("ия", ["ий"]),
    ]

    private func isGiven(_ word: String) -> Bool {
        let hash = LetterHash(NameLetters.shared.folded(word))
        let kinds = NameWordTable.kinds(of: hash).union(ScriptGivenNames.kinds(of: hash, in: words.language))
        return !kinds.isDisjoint(with: .given)
    }

    private static func surnameWeight(_ word: String) -> Int {
        WordEndings.shared.ending(of: NameLetters.shared.folded(word)[...]).surnameWeight
    }

    private static func hasElement(_ word: String) -> Bool { NameElements.ending(word) != nil }

    /// Gives a base form the capitals of the written word.
    private static func capitalised(_ base: String, as written: String) -> String {
        if written.lowercased() == written { return base }
        if written.hasPrefix(base) { return base }
        if written.lowercased().hasPrefix(base) { return String(written.prefix(base.count)) }
        if written.uppercased() == written { return base.uppercased() }
        return base.prefix(1).uppercased() + base.dropFirst()
    }
}
