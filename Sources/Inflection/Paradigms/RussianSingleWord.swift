internal import TranslationTypes

/// Makes the paradigms of one word, by what its term says of it.
struct RussianSingleWord {
    private let lexicon: RussianLexicon
    private let partOfSpeech: PartOfSpeech?
    private let isName: Bool

    /// A noun as the head of a term.
    struct Noun {
        let word: ParadigmWord
        let isAnimate: Bool
    }

    init(_ parser: RussianTermParser) {
        lexicon = parser.lexicon
        partOfSpeech = parser.partOfSpeech
        isName = parser.isName
    }

    // MARK: - A term of one word

    /// A word that is a term by itself.
    func word(_ word: String) -> ParadigmWord {
        let bytes = Array(word.utf8)
        if partOfSpeech == .adverb || partOfSpeech == .other || lexicon.list("unchanging", has: bytes) {
            return ParadigmWord(fixed: word)
        }
        let nouns = lexicon.nouns(of: bytes[...], isName: isName)
        if let verb = verb(bytes, nouns: nouns) {
            let doubt = partOfSpeech == .verb ? [] : doubted(nouns.map(\.paradigm))
            return ParadigmWord(citation: word, paradigms: verb.paradigms + doubt, lookAlikes: lexicon.lookAlikes)
        }
        let adjectives = adjective(bytes)
        let isNoun = partOfSpeech == .noun || partOfSpeech == .properNoun || nouns.contains(where: \.isListed)
        let isAdjective = partOfSpeech == .adjective && !adjectives.isEmpty
        let found = isAdjective ? adjectives : isNoun ? nouns.map(\.paradigm) + doubted(adjectives) : adjectives
        return make(word, found.isEmpty ? nouns.map(\.paradigm) : found)
    }

    private func verb(_ word: [UInt8], nouns: [RussianCandidate]) -> RussianVerb? {
        switch partOfSpeech {
        case .verb: return RussianVerb(word[...])
        case nil where !isName && !nouns.contains(where: \.isListed) && !RussianVerb.looksLikeNoun(word):
            return RussianVerb(word[...])
        default: return nil
        }
    }

    /// The paradigms of an adjective that is a term: in the gender of its citation form, unless that is masculine.
    private func adjective(_ word: [UInt8]) -> [ParadigmWord.Paradigm] {
        guard let adjective = lexicon.adjective(word[...], isName: isName) else { return [] }
        if adjective.gender == .masculine, !adjective.isPlural, !isNounByPartOfSpeech {
            return [full(adjective)].compactMap(\.self)
        }
        return [false, true].compactMap { isAnimate in
            let isFirst = isAnimate == (adjective.gender == .masculine || isName)
            return substantive(adjective, isAnimate: isAnimate, cost: isFirst ? 0 : 1)
        }.sorted { $0.cost < $1.cost }
    }

    private var isNounByPartOfSpeech: Bool { partOfSpeech == .noun || partOfSpeech == .properNoun || isName }

    private func full(_ adjective: RussianAdjective) -> ParadigmWord.Paradigm? {
        guard let declension = lexicon.adjectiveDeclensions[adjective.row] else { return nil }
        let stem = adjective.stem
        return ParadigmWord.Paradigm(stems: [stem, RussianShortForms.masculineStem(stem)], declension: declension)
    }

    private func substantive(_ adjective: RussianAdjective, isAnimate: Bool, cost: Int) -> ParadigmWord.Paradigm? {
        let type = RussianClass(
            row: adjective.row, gender: adjective.gender, isPlural: adjective.isPlural, isAnimate: isAnimate)
        guard let declension = lexicon.agreeingDeclensions[type] else { return nil }
        return ParadigmWord.Paradigm(stems: [adjective.stem, adjective.stem], declension: declension, cost: cost)
    }

    private func doubted(_ paradigms: [ParadigmWord.Paradigm]) -> [ParadigmWord.Paradigm] {
        paradigms.map { ParadigmWord.Paradigm(stems: $0.stems, declension: $0.declension, cost: $0.cost + 1) }
    }

    private func make(_ word: String, _ paradigms: [ParadigmWord.Paradigm]) -> ParadigmWord {
        guard !paradigms.isEmpty else { return ParadigmWord(fixed: word) }
        if let both = bothParts(word) { return both }
        return ParadigmWord(citation: word, paradigms: paradigms, lookAlikes: lexicon.lookAlikes)
    }

    // MARK: - A noun in a longer term

    /// What the word may be as a noun, plurals included.
    func candidates(_ word: String) -> [RussianCandidate] {
        lexicon.nouns(of: Array(word.utf8)[...], isName: false)
    }

    /// The noun that adjectives agree with, or an adjective in its place.
    func noun(_ word: String, agreeing adjective: RussianAdjective?) -> Noun {
        let bytes = Array(word.utf8)
        let all = candidates(word)
        if all.isEmpty || !all.contains(where: \.isListed), let own = lexicon.adjective(bytes[...], isName: false) {
            let isAnimate = own.gender == .masculine
            let paradigms = [substantive(own, isAnimate: isAnimate, cost: 0)].compactMap(\.self)
            return Noun(word: make(word, paradigms), isAnimate: isAnimate)
        }
        let fitting = adjective.map { wanted in all.filter { $0.agrees(with: wanted) } } ?? all
        let chosen = fitting.isEmpty ? all : fitting
        return Noun(word: make(word, chosen.map(\.paradigm)), isAnimate: chosen.first?.type.isAnimate ?? false)
    }

    /// A name, or a word after a title.
    ///
    /// - Parameter isPerson: whether the accusative is that of a person.
    func named(_ word: String, isPerson: Bool) -> ParadigmWord {
        let bytes = Array(word.utf8)
        if let adjective = lexicon.adjective(bytes[...], isName: true) {
            return make(word, [substantive(adjective, isAnimate: true, cost: 0)].compactMap(\.self))
        }
        let nouns = lexicon.nouns(of: bytes[...], isName: true)
        let likely = nouns.filter { $0.type.isAnimate == isPerson }
        let others = nouns.filter { $0.type.isAnimate != isPerson }
        return make(word, (likely + others).map(\.paradigm))
    }

    /// Two nouns joined by a hyphen that both change, as in страна-участница.
    private func bothParts(_ word: String) -> ParadigmWord? {
        let halves = word.split(separator: "-")
        guard halves.count == 2, lexicon.list("qualifying", has: halves[1].utf8),
            !lexicon.list("attribute", has: halves[0].utf8)
        else { return nil }
        let nouns = halves.map { lexicon.nouns(of: Array($0.utf8)[...], isName: false).first }
        guard let first = nouns[0]?.paradigm, let second = nouns[1]?.paradigm else { return nil }
        let forms = first.declension.cells.flatMap { cell in
            second.declension.cells.filter { $0.features == cell.features }.map {
                Declension.Form(0, Array("\(first.text(of: cell))-\(second.text(of: $0))".utf8), cell.features)
            }
        }
        let paradigm = ParadigmWord.Paradigm(stems: [[]], declension: Declension(forms))
        return ParadigmWord(citation: word, paradigms: [paradigm])
    }
}

extension RussianCandidate {
    /// Whether an adjective in the nominative can stand before it.
    func agrees(with adjective: RussianAdjective) -> Bool {
        if type.isPlural || adjective.isPlural { return type.isPlural == adjective.isPlural }
        return switch type.gender {
        case .common: adjective.gender != .neuter
        default: type.gender == adjective.gender
        }
    }
}
