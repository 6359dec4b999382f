internal import Inflection
internal import TextNormalization
internal import TranslationTypes

/// Names that are known before the text is read, ready to be recognised in their inflected forms.
struct KnownNameIndex: Sendable {
    /// One name.
    struct Entry: Sendable {
        let name: String
        let kind: NameKind
        let words: [String]
        let reason: String
        /// Whether small letters make another word of it: US, us.
        var isInCapitals = false
    }

    /// Where a known name was found among words.
    struct Match: Sendable {
        let entry: Entry
        /// How many words it takes.
        let count: Int
    }

    /// For each language and script the entries under every beginning of their first word that all its forms have.
    private var shelves: [LanguageTag: [Substring: [Entry]]] = [:]
    /// Chinese names in simple characters by their first character.
    private(set) var han: [UInt32: [(letters: [UInt32], entry: Entry)]] = [:]

    init() {}

    init(_ names: some Sequence<Name>) {
        for name in names {
            guard let kind = name.kind else { continue }
            let hash = LetterHash(NameLetters.shared.folded(name.text))
            for language in Self.languages(of: name) {
                let isWord = kind == .place && ContextWords.words(hash, in: language.language).contains(.word)
                if !isWord { add(name.text, kind, language, reason: "known name") }
            }
        }
    }

    /// The language of a name, or all whose letters it is written in.
    private static func languages(of name: Name) -> [LanguageTag] {
        if let language = name.language { return [language] }
        let first = name.text.unicodeScalars.map { NameLetters.shared.letterClass($0.value) }.first(where: \.isLetter)
        switch first {
        case .han: return [.chinese]
        case .cyrillic: return [.kazakh, .russian, LanguageTag(language: "ug", script: .cyrillic)]
        case .arabic: return [.uyghur, LanguageTag(language: "kk", script: .arabic)]
        default:
            return [.english, LanguageTag(language: "kk", script: .latin), LanguageTag(language: "ug", script: .latin)]
        }
    }

    /// Adds a name in a language.
    mutating func add(_ name: String, _ kind: NameKind, _ language: LanguageTag, reason: String) {
        if language.language == "zh" { return addHan(name, kind, reason) }
        let plain = TextWords.withoutHamza(Normalizer(.matching, language: language)(name), language)
        let words = plain.split(separator: " ").map(String.init)
        guard let first = words.first, first.utf8.count > 1 else { return }
        let entry = Entry(
            name: name, kind: kind, words: words, reason: reason,
            isInCapitals: name == name.uppercased() && name != name.lowercased())
        for anchor in Self.anchors(of: first, isLast: words.count == 1, language: language) {
            shelves[language.base, default: [:]][anchor, default: []].append(entry)
        }
    }

    private mutating func addHan(_ name: String, _ kind: NameKind, _ reason: String) {
        let letters = NameLetters.shared.folded(name)
        guard letters.count > 1, let first = letters.first else { return }
        han[first, default: []].append((letters, Entry(name: name, kind: kind, words: [name], reason: reason)))
        han[first]?.sort { $0.letters.count > $1.letters.count }
    }

    /// Beginnings that every form of a word has.
    private static func anchors(of word: String, isLast: Bool, language: LanguageTag) -> Set<Substring> {
        guard let grammar = NameGrammars.grammar(for: language) else {
            return CaseEndings.endings(of: language)?.anchors(of: word) ?? [word[...]]
        }
        let bytes = Array(word.utf8)
        var anchors: [ArraySlice<UInt8>] = []
        grammar.anchors(of: bytes[...], isLast: isLast, into: &anchors)
        return Set(anchors.map { Substring(decoding: $0, as: UTF8.self) })
    }

    /// The longest known name that begins at a word.
    func match(at index: Int, in words: TextWords) -> Match? {
        guard let shelf = shelves[words.language.base] else { return nil }
        let word = words.words[index].plain
        var best: Match?
        var end = word.startIndex
        while true {
            for entry in shelf[word[..<end]] ?? [] where entry.words.count > best?.count ?? 0 {
                if matches(entry, at: index, in: words) { best = Match(entry: entry, count: entry.words.count) }
            }
            guard end < word.endIndex else { return best }
            end = word.unicodeScalars.index(after: end)
        }
    }

    private func matches(_ entry: Entry, at index: Int, in words: TextWords) -> Bool {
        let count = entry.words.count
        guard index + count <= words.words.count else { return false }
        let found = words.words[index..<(index + count)]
        guard !words.hasCapitals || words.words[index].isCapital, found.dropFirst().allSatisfy({ $0.gap == .space })
        else { return false }
        if entry.isInCapitals, let first = found.first, first.token.capitals < 2 { return false }
        if found.map(\.plain) == entry.words { return true }
        guard let grammar = NameGrammars.grammar(for: words.language) else {
            return hasEnding(entry, found.map(\.plain), words.language)
        }
        let forms = grammar.forms(of: entry.words, partOfSpeech: nil, isName: true)
        guard forms.words.count == count else { return false }
        let readings = zip(forms.words, found).map { forms, word in
            let analyses = forms.analyses(of: Array(word.plain.utf8)[...])
            guard analyses.isEmpty, words.language.language == "kk" else { return analyses }
            return Self.analysesAgainstHarmony(word.plain, forms)
        }
        guard readings.allSatisfy({ !$0.isEmpty }) else { return false }
        // Tibets are Tibetans: in Uyghur a people and its country often have one name.
        if entry.kind == .place, readings.last?.allSatisfy({ $0.features.contains(.plural) }) ?? false { return false }
        return forms.agreement(ofReadings: readings) != nil
    }

    /// Letters that a name has at least for an ending to count that breaks vowel harmony.
    private static let shortestAgainstHarmony = 4

    /// How a word is a form of a name whose endings break vowel harmony, as Бакуде does.
    private static func analysesAgainstHarmony(_ word: String, _ forms: any WordForms) -> [WordAnalysis] {
        let name = forms.citation
        // Байден is no form of Бай.
        guard word.hasPrefix(name), name.unicodeScalars.count >= shortestAgainstHarmony else { return [] }
        let rest = word.unicodeScalars.dropFirst(name.unicodeScalars.count)
        return forms.analyses(of: Array((name + BaseForms.otherHarmony(rest)).utf8)[...])
    }

    /// Whether words are a name with a case ending at its end, in a script without a grammar.
    private func hasEnding(_ entry: Entry, _ found: [String], _ language: LanguageTag) -> Bool {
        guard let endings = CaseEndings.endings(of: language), let word = found.last, let last = entry.words.last else {
            return false
        }
        return found.dropLast() == entry.words.dropLast() && endings.stems(of: word).contains(last)
    }
}
