/// A way to inflect one word as a noun.
struct RussianCandidate: Sendable {
    let type: RussianClass
    let paradigm: ParadigmWord.Paradigm
    /// Whether the word itself stands in the list, or only its end.
    let isListed: Bool
}

/// What a word would be as an adjective in the nominative.
struct RussianAdjective: Sendable {
    let row: String
    let gender: RussianClass.Gender
    let isPlural: Bool
    /// The word without its ending.
    let stem: [UInt8]
}

extension RussianLexicon {
    /// What a second choice among paradigms costs.
    private static let doubtCost = 1

    /// The ways in which a word may be a noun, the best first.
    func nouns(of word: ArraySlice<UInt8>, isName: Bool) -> [RussianCandidate] {
        byLastPart(of: word) { last in
            let known = knownNouns(last)
            return known.isEmpty ? ruledNouns(last, isName: isName) : known
        }
    }

    /// The same whether or not the word is a name.
    func allNouns(of word: ArraySlice<UInt8>) -> [RussianCandidate] {
        byLastPart(of: word) { last in
            let known = knownNouns(last)
            return known.isEmpty ? ruledNouns(last, isName: false) + ruledNouns(last, isName: true) : known
        }
    }

    /// Of a word with hyphens only the last part changes.
    private func byLastPart(
        of word: ArraySlice<UInt8>, _ find: (ArraySlice<UInt8>) -> [RussianCandidate]
    ) -> [RussianCandidate] {
        let split = Self.afterHyphen(word)
        guard split > word.startIndex else { return find(word) }
        let prefix = Array(word[..<split])
        return find(word[split...]).map { $0.prefixed(prefix) }
    }

    private func knownNouns(_ word: ArraySlice<UInt8>) -> [RussianCandidate] {
        let listed = listedNouns(Array(word))
        return listed.isEmpty ? compoundNouns(word) : listed
    }

    /// What the end of a word says.
    private func ruledNouns(_ word: ArraySlice<UInt8>, isName: Bool) -> [RussianCandidate] {
        // An abbreviation: СССР, КНР.
        guard (0..<word.russianLetterCount).contains(where: { RussianLetters.vowels.contains(word.russianLetter($0)) })
        else { return [] }
        let named = isName ? nameEnds.values(endOf: word) : []
        let entries = named.isEmpty ? ends.values(endOf: word) : named
        return entries.enumerated().compactMap { place, entry in
            guard case .noun(let number) = entry, nouns[number].leavesStem(of: word) else { return nil }
            return candidate(number, Array(word), cost: place == 0 ? 0 : Self.doubtCost, isListed: false)
        }
    }

    /// Entries of the word itself, as a singular or as a plural.
    private func listedNouns(_ word: [UInt8]) -> [RussianCandidate] {
        let numbers = words[word] ?? []
        let singulars = numbers.enumerated().map { place, number in
            candidate(number, word, cost: place == 0 ? 0 : Self.doubtCost, isListed: true)
        }
        let cost = numbers.isEmpty ? 0 : Self.doubtCost
        return singulars
            + (plurals[word] ?? []).map { candidate($0.noun, $0.citation, cost: cost, isListed: true).inPlural }
    }

    private func candidate(_ number: Int, _ word: [UInt8], cost: Int, isListed: Bool) -> RussianCandidate {
        let noun = nouns[number]
        return RussianCandidate(
            type: noun.type,
            paradigm: ParadigmWord.Paradigm(
                stems: noun.stems(of: word, rows: paradigms), declension: noun.declension, cost: cost),
            isListed: isListed)
    }

    /// Where the last part of a word with hyphens begins.
    private static func afterHyphen(_ word: ArraySlice<UInt8>) -> Int {
        guard let hyphen = word.lastIndex(of: UInt8(ascii: "-")), hyphen + 1 < word.endIndex else {
            return word.startIndex
        }
        return hyphen + 1
    }

    /// Entries of the second part of a compound whose first one is listed, such as спец and супер.
    private func compoundNouns(_ word: ArraySlice<UInt8>) -> [RussianCandidate] {
        /// A shorter rest is hardly a word of its own.
        let shortestRest = 5
        let letters = word.russianLetterCount
        var key: UInt64 = 0
        var count = 0
        while count < RussianPrefixes.limit, letters - count > shortestRest {
            key = RussianPrefixes.key(key, adding: word.russianLetter(letters - 1 - count))
            count += 1
            guard prefixes.contains(key) else { continue }
            let split = word.startIndex + count * RussianLetter.width
            let rest = listedNouns(Array(word[split...]))
            if !rest.isEmpty { return rest.map { $0.prefixed(Array(word[..<split])) } }
        }
        return []
    }

    // MARK: - Adjectives

    /// What the word is as an adjective; nil when it does not look like one, or is a noun of the list.
    ///
    /// - Parameter isBeforeNoun: whether a noun in its gender follows: then even простой is one, which else is a standstill.
    func adjective(_ word: ArraySlice<UInt8>, isName: Bool, isBeforeNoun: Bool = false) -> RussianAdjective? {
        let last = word[Self.afterHyphen(word)...]
        let bytes = Array(last)
        if let row = adjectives[bytes] { return RussianAdjective(word, row: row, paradigms) }
        if !isBeforeNoun, let numbers = words[bytes], !numbers.contains(where: { nouns[$0].type.isAdjectival }) {
            return nil
        }
        if plurals[bytes] != nil { return nil }
        let named = isName ? nameEnds.values(endOf: last) : []
        guard case .adjective(let row)? = (named.isEmpty ? ends.values(endOf: last) : named).first else { return nil }
        return RussianAdjective(word, row: row, paradigms)
    }
}

extension RussianAdjective {
    /// Reads gender and number off a nominative.
    fileprivate init?(_ word: ArraySlice<UInt8>, row: String, _ paradigms: RussianParadigms) {
        self.row = row
        for (gender, isPlural) in Self.agreements {
            let type = RussianClass(row: row, gender: gender, isPlural: isPlural)
            let ending = paradigms.citationEnding(type).letters
            guard !ending.isEmpty, word.suffix(ending.count).elementsEqual(ending) else { continue }
            (self.gender, self.isPlural, stem) = (gender, isPlural, Array(word.dropLast(ending.count)))
            return
        }
        return nil
    }

    private static let agreements: [(RussianClass.Gender, isPlural: Bool)] = [
        (.masculine, false), (.feminine, false), (.neuter, false), (.masculine, true),
    ]
}

extension RussianClass {
    /// The class of an adjective that goes with a noun.
    init(row: String, gender: Gender, isPlural: Bool, isAnimate: Bool = false) {
        self.row = row
        self.gender = isPlural ? .masculine : gender == .common ? .masculine : gender
        self.isPlural = isPlural
        self.isAnimate = isAnimate
        isFleeting = false
        stress = "a"
        hasIrregularNominativePlural = false
        hasIrregularGenitivePlural = false
        hasSecondLocative = false
    }
}

extension RussianCandidate {
    /// The same word after the first part of a compound.
    fileprivate func prefixed(_ prefix: [UInt8]) -> RussianCandidate {
        var paradigm = paradigm
        paradigm.stems = paradigm.stems.map { prefix + $0 }
        return RussianCandidate(type: type, paradigm: paradigm, isListed: isListed)
    }

    /// The plural alone.
    var inPlural: RussianCandidate {
        var type = type
        type.isPlural = true
        var paradigm = paradigm
        paradigm.declension = Declension(paradigm.declension.forms.filter { $0.features.contains(.plural) })
        return RussianCandidate(type: type, paradigm: paradigm, isListed: isListed)
    }
}
