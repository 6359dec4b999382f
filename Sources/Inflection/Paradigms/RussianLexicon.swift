internal import EmbeddedData

/// What is known of Russian words one by one and by their ends: classes of nouns, rows of adjectives, words that do not change.
struct RussianLexicon: Sendable {
    let paradigms: RussianParadigms
    /// All entries, in the order of the file.
    private(set) var nouns: [RussianNoun] = []
    /// Entries of nouns by the whole word.
    private(set) var words: [[UInt8]: [Int]] = [:]
    /// Entries of nouns by their nominative plural.
    private(set) var plurals: [[UInt8]: [(noun: Int, citation: [UInt8])]] = [:]
    /// Entries of nouns and rows of adjectives by the end of a word.
    private(set) var ends = RussianSuffixTable<Entry>()
    /// The same for words written with a capital.
    private(set) var nameEnds = RussianSuffixTable<Entry>()
    /// Rows of adjectives by the whole word.
    private(set) var adjectives: [[UInt8]: String] = [:]
    /// Words by what they do in a term: `unchanging`, `appositive` and the like.
    private(set) var lists: [String: Set<[UInt8]>] = [:]
    /// The full paradigm of an adjective, by row.
    private(set) var adjectiveDeclensions: [String: Declension] = [:]
    /// Adjectives for one gender, and nouns with an adjective's endings, by class.
    private(set) var agreeingDeclensions: [RussianClass: Declension] = [:]
    let lookAlikes: LookAlikes
    /// First parts of compounds.
    private(set) var prefixes = RussianPrefixes([])

    /// What an end says of a word.
    enum Entry: Sendable {
        case noun(Int)
        case adjective(String)
    }

    /// The embedded lexicon, read once.
    static let embedded = RussianLexicon(
        paradigms: EmbeddedFile(required: "inflection/ru.paradigms").text,
        nouns: EmbeddedFile(required: "inflection/ru.nouns").text,
        words: EmbeddedFile(required: "inflection/ru.words").text,
        lookAlikes: EmbeddedFile(required: "inflection/ru.lookalikes").text)

    /// Reads the four files.
    init(paradigms: String, nouns: String, words: String, lookAlikes: String) {
        self.paradigms = RussianParadigms(paradigms)
        self.lookAlikes = LookAlikes(lookAlikes)
        readLists(words)
        prefixes = RussianPrefixes(lists["prefix"] ?? [])
        readNouns(nouns)
        indexPlurals()
    }

    /// Whether a word stands in a list of the file of words.
    func list(_ name: String, has word: some Sequence<UInt8>) -> Bool { lists[name]?.contains(Array(word)) ?? false }

    // MARK: - Reading

    /// Lines of `name: word word`; `#` begins a remark.
    private mutating func readLists(_ text: String) {
        for line in text.split(separator: "\n") {
            let sides = line.prefix { $0 != "#" }.split(separator: ":")
            guard sides.count == 2 else { continue }
            lists[String(sides[0]), default: []].formUnion(sides[1].split(separator: " ").map { Array($0.utf8) })
        }
    }

    /// Lines of `class: word -end word{irregular}`; `[names]` and `[nouns]` say what follows.
    private mutating func readNouns(_ text: String) {
        var isForNames = false
        for line in text.split(separator: "\n") {
            let line = line.prefix { $0 != "#" }
            if line.hasPrefix("[") {
                isForNames = line.hasPrefix("[names]")
                continue
            }
            let sides = line.split(separator: ":", maxSplits: 1)
            guard sides.count == 2 else { continue }
            for item in sides[1].split(separator: " ") {
                sides[0].hasPrefix("п ")
                    ? addAdjective(item, row: String(sides[0].dropFirst(2)), isForNames: isForNames)
                    : addNoun(item, type: sides[0], isForNames: isForNames)
            }
        }
    }

    private mutating func addAdjective(_ item: Substring, row: String, isForNames: Bool) {
        precondition(paradigms.has(row), "nouns: no paradigm \(row)")
        if adjectiveDeclensions[row] == nil { prepareAdjectives(row) }
        guard item.hasPrefix("-") else {
            adjectives[Array(item.utf8)] = row
            return
        }
        add(.adjective(row), end: Array(item.dropFirst().utf8), isForNames: isForNames)
    }

    private mutating func prepareAdjectives(_ row: String) {
        adjectiveDeclensions[row] = Declension(paradigms.adjective(row))
        for gender in ["м", "ж", "с", "мн"] {
            for animacy in ["", "о"] {
                let type = RussianClass("\(gender)\(animacy) \(row)", end: [], rows: paradigms)
                agreeingDeclensions[type] =
                    RussianNoun(type, end: [], irregular: "", isForNames: false, rows: paradigms).declension
            }
        }
    }

    private mutating func addNoun(_ item: Substring, type: Substring, isForNames: Bool) {
        let word = item.prefix { $0 != "{" }
        let irregular = item.dropFirst(word.count).drop { $0 == "{" }.prefix { $0 != "}" }
        let isEnd = word.hasPrefix("-")
        let end = Array((isEnd ? word.dropFirst() : word).utf8)
        nouns.append(
            RussianNoun(
                RussianClass(type, end: end, rows: paradigms), end: end, irregular: irregular,
                isForNames: isForNames, rows: paradigms))
        let number = nouns.count - 1
        if isEnd {
            add(.noun(number), end: end, isForNames: isForNames)
        } else {
            words[end, default: []].append(number)
        }
    }

    private mutating func add(_ entry: Entry, end: [UInt8], isForNames: Bool) {
        isForNames ? nameEnds.add(entry, end: end) : ends.add(entry, end: end)
    }

    /// Lists the nominative plurals of the listed words, for terms that are given in the plural.
    private mutating func indexPlurals() {
        for (word, numbers) in words {
            for number in numbers where !nouns[number].type.isPlural {
                let noun = nouns[number]
                guard let cell = noun.declension.cells.first(where: { $0.features == .plural }) else { continue }
                let stems = noun.stems(of: word, rows: paradigms)
                let plural = stems[cell.stem] + noun.declension.endings[cell.ending]
                if plural != word { plurals[plural, default: []].append((number, word)) }
            }
        }
    }
}
