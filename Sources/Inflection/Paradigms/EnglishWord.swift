/// The paradigms of one English word.
struct EnglishWord {
    private let lexicon: EnglishLexicon
    private let word: [UInt8]

    init(_ word: [UInt8], _ lexicon: EnglishLexicon) {
        self.word = word
        self.lexicon = lexicon
    }

    private static let sibilants = ["s", "x", "z", "ch", "sh"].map { Array($0.utf8) }
    private static let vowels = Set("aeiou".utf8)
    /// Ends in s of words in the singular.
    private static let singularEnds = ["ss", "us", "is", "ics"].map { Array($0.utf8) }
    /// What the other spelling of a word costs.
    private static let spellingCost = 1

    /// This word and, where it has another spelling, that one.
    private func withSpellings(_ paradigm: (EnglishWord) -> ParadigmWord.Paradigm) -> [ParadigmWord.Paradigm] {
        guard let other = lexicon.spellings.other(word) else { return [paradigm(self)] }
        var second = paradigm(EnglishWord(other, lexicon))
        second.cost += Self.spellingCost
        return [paradigm(self), second]
    }

    // MARK: - Nouns

    /// Singular and plural; only itself when it is a plural.
    var noun: [ParadigmWord.Paradigm] { withSpellings { $0.nounParadigm } }

    /// The word as it stands, in both spellings.
    var unchanging: [ParadigmWord.Paradigm] {
        withSpellings { ParadigmWord.Paradigm(stems: [$0.word], declension: .unchanging) }
    }

    private var nounParadigm: ParadigmWord.Paradigm {
        if lexicon.list("uncountable", has: word) {
            return ParadigmWord.Paradigm(stems: [word], declension: .unchanging)
        }
        if let listed = lexicon.irregularPlurals(of: word) { return irregular(listed) }
        if let inner = afterPreposition { return inner }
        if isPlural { return ParadigmWord.Paradigm(stems: [word], declension: .englishPluralOnly) }
        if let stem = stemBeforeY { return ParadigmWord.Paradigm(stems: [stem], declension: .englishInY) }
        let takesE = Self.sibilants.contains { word.ends(with: $0) }
        return ParadigmWord.Paradigm(stems: [word], declension: takesE ? .englishInES : .englishInS)
    }

    private func irregular(_ plurals: [[UInt8]]) -> ParadigmWord.Paradigm {
        let forms = [Declension.Form(0, word, [])] + plurals.map { Declension.Form(0, $0, .plural) }
        return ParadigmWord.Paradigm(stems: [[]], declension: Declension(forms))
    }

    /// Words such as sanctions and rights; not press, virus, crisis, politics.
    private var isPlural: Bool {
        guard word.last == UInt8(ascii: "s"), word.count > 3, !lexicon.list("singular", has: word) else { return false }
        return !Self.singularEnds.contains { word.ends(with: $0) }
    }

    /// The word without its y, where that becomes ies.
    private var stemBeforeY: [UInt8]? {
        guard word.last == UInt8(ascii: "y"), let before = word.dropLast().last, !Self.vowels.contains(before)
        else { return nil }
        return word.dropLast()
    }

    /// Plurals inside a word: mothers-in-law, passers-by, secretaries-general.
    private var afterPreposition: ParadigmWord.Paradigm? {
        guard let hyphen = word.firstIndex(of: UInt8(ascii: "-")), hyphen > 0 else { return nil }
        let rest = word[hyphen...]
        let next = rest.dropFirst().prefix { $0 != UInt8(ascii: "-") }
        let isPreposition = rest.dropFirst(next.count + 1).first == UInt8(ascii: "-") || next.elementsEqual("by".utf8)
        guard
            isPreposition && lexicon.list("preposition", has: Array(next))
                || lexicon.list("after-noun", has: Array(next))
        else { return nil }
        let first = EnglishWord(Array(word[..<hyphen]), lexicon).nounParadigm
        let forms = first.declension.forms.map { form in
            Declension.Form(form.stem, form.ending + rest, form.features)
        }
        return ParadigmWord.Paradigm(stems: first.stems, declension: Declension(forms))
    }

    // MARK: - Verbs

    /// Base, third person, past, participle and gerund.
    var verb: [ParadigmWord.Paradigm] { withSpellings { $0.verbParadigm } }

    private var verbParadigm: ParadigmWord.Paradigm {
        let listed = lexicon.verbs[word]
        let pasts = listed?.past ?? [regularPast]
        let participles = listed?.participle ?? [regularPast]
        var forms = [Declension.Form(0, word, []), Declension.Form(0, thirdPerson, .person3)]
        forms += pasts.map { Declension.Form(0, $0, .past) }
        forms += participles.map { Declension.Form(0, $0, [.past, .participle]) }
        forms += gerunds(pasts).map { Declension.Form(0, $0, .gerund) }
        return ParadigmWord.Paradigm(stems: [[]], declension: Declension(forms))
    }

    private var thirdPerson: [UInt8] {
        let irregular = ["be": "is", "have": "has", "do": "does", "go": "goes"]
        if let form = irregular[String(decoding: word, as: UTF8.self)] { return Array(form.utf8) }
        if let stem = stemBeforeY { return stem + Array("ies".utf8) }
        let plural = lexicon.irregularPlurals(of: word)?.first
        if word.last == UInt8(ascii: "o"), let plural { return plural }
        return word + Array((Self.sibilants.contains { word.ends(with: $0) } ? "es" : "s").utf8)
    }

    private var regularPast: [UInt8] {
        if let stem = stemBeforeY { return stem + Array("ied".utf8) }
        if word.last == UInt8(ascii: "e") { return word + Array("d".utf8) }
        return doubled + Array("ed".utf8)
    }

    /// Stopping as stopped is doubled; travelling and traveling as the pasts are; lying, making.
    private func gerunds(_ pasts: [[UInt8]]) -> [[UInt8]] {
        if let listed = lexicon.gerunds[word] { return listed }
        let suffix = Array("ing".utf8)
        let regular = pasts.filter { $0.ends(with: "ed".utf8) && $0.starts(with: word.dropLast()) }
        if !regular.isEmpty, stemBeforeY == nil, word.last != UInt8(ascii: "e") {
            return regular.map { $0.dropLast(2) + suffix }
        }
        if word.ends(with: "ie".utf8) { return [word.dropLast(2) + Array("ying".utf8)] }
        let keepsE = ["ee", "oe", "ye"].contains { word.ends(with: $0.utf8) } || word == Array("be".utf8)
        if word.last == UInt8(ascii: "e"), !keepsE { return [word.dropLast() + suffix] }
        return [doubled + suffix]
    }

    /// The word with its last consonant doubled, where it has one syllable with one vowel letter before one consonant.
    private var doubled: [UInt8] {
        let letters = word.suffix(3)
        guard let last = letters.last, !Self.vowels.contains(last), !"wxy".utf8.contains(last) else { return word }
        let vowelCount = word.count(where: Self.vowels.contains)
        guard letters.count == 3, vowelCount == 1, Self.vowels.contains(letters[letters.endIndex - 2]) else {
            return word
        }
        return word + [last]
    }

    // MARK: - Anchors

    /// The beginnings of all forms, whatever the word class.
    func addAnchors(to anchors: inout [ArraySlice<UInt8>]) {
        var found: [ArraySlice<UInt8>] = []
        for spelling in [word, lexicon.spellings.other(word)].compactMap(\.self) {
            let isShortened = spelling.last == UInt8(ascii: "e") || EnglishWord(spelling, lexicon).stemBeforeY != nil
            found.append(isShortened && spelling.count > 2 ? spelling.dropLast() : spelling[...])
            let irregular =
                (lexicon.irregularPlurals(of: spelling) ?? [])
                + (lexicon.verbs[spelling].map { $0.past + $0.participle } ?? [])
            found += irregular.filter { form in !found.contains { form.starts(with: $0) } }.map { $0[...] }
            if spelling.ends(with: "ie".utf8) { found.append(spelling.dropLast(2)) }
            let hyphen = spelling.firstIndex(of: UInt8(ascii: "-"))
            if let hyphen, hyphen > 1, EnglishWord(spelling, lexicon).afterPreposition != nil {
                found.append(spelling[..<(hyphen - 1)])
            }
        }
        if word == Array("be".utf8) { found.append(ArraySlice("is".utf8)) }
        if word == Array("have".utf8) { found.append(ArraySlice("has".utf8)) }
        anchors += found
    }
}

extension Declension {
    fileprivate static let englishInS = endings("", "s")
    fileprivate static let englishInES = endings("", "es")
    fileprivate static let englishInY = endings("y", "ies")
    fileprivate static let englishPluralOnly = Declension([Form(0, [], .plural)])

    private static func endings(_ singular: String, _ plural: String) -> Declension {
        Declension([Form(0, Array(singular.utf8), []), Form(0, Array(plural.utf8), .plural)])
    }
}
