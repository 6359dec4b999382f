internal import EmbeddedData

/// What the rules of English do not say: irregular plurals and verbs, spellings, and words that decide where a term's head is.
struct EnglishLexicon: Sendable {
    /// Plurals of a word, the usual one first.
    private var plurals: [[UInt8]: [[UInt8]]] = [:]
    /// Ends of singulars with the ends of their plurals, the longest first.
    private var pluralEnds: [(singular: [UInt8], plural: [UInt8])] = []
    /// Past tenses and participles by the base of a verb.
    private(set) var verbs: [[UInt8]: (past: [[UInt8]], participle: [[UInt8]])] = [:]
    /// Gerunds that the rules do not give, by the base of a verb.
    private(set) var gerunds: [[UInt8]: [[UInt8]]] = [:]
    private var lists: [String: Set<[UInt8]>] = [:]
    let spellings: EnglishSpellings

    /// The embedded lexicon, read once.
    static let embedded = EnglishLexicon(
        nouns: EmbeddedFile(required: "inflection/en.nouns").text,
        verbs: EmbeddedFile(required: "inflection/en.verbs").text,
        words: EmbeddedFile(required: "inflection/en.words").text,
        variants: EmbeddedFile(required: "inflection/en.variants").text)

    /// Reads the four files.
    init(nouns: String, verbs: String, words: String, variants: String) {
        spellings = EnglishSpellings(variants)
        for fields in Self.rows(nouns) {
            precondition(fields.count == 2, "nouns: \(fields)")
            if fields[0].hasPrefix("-") {
                pluralEnds.append((Array(fields[0].dropFirst().utf8), Array(fields[1].utf8)))
            } else {
                plurals[Array(fields[0].utf8)] = Self.alternatives(fields[1])
            }
        }
        pluralEnds.sort { $0.singular.count > $1.singular.count }
        for fields in Self.rows(verbs) {
            precondition(fields.count == 3 || fields.count == 4, "verbs: \(fields)")
            let base = Array(fields[0].utf8)
            self.verbs[base] = (Self.alternatives(fields[1]), Self.alternatives(fields[2]))
            if fields.count == 4 { gerunds[base] = Self.alternatives(fields[3]) }
        }
        for fields in Self.rows(words) {
            lists[String(fields[0].dropLast())] = Set(fields.dropFirst().map { Array($0.utf8) })
        }
    }

    private static func rows(_ text: String) -> [[Substring]] {
        text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ") }
    }

    private static func alternatives(_ text: Substring) -> [[UInt8]] {
        text.split(separator: "/").map { Array($0.utf8) }
    }

    /// Whether a word stands in a list of the file of words.
    func list(_ name: String, has word: [UInt8]) -> Bool { lists[name]?.contains(word) ?? false }

    /// The irregular plurals of a word; nil when the rules hold.
    func irregularPlurals(of word: [UInt8]) -> [[UInt8]]? {
        if let listed = plurals[word] { return listed }
        for end in pluralEnds where word.count > end.singular.count && word.ends(with: end.singular) {
            return [word.dropLast(end.singular.count) + end.plural]
        }
        return nil
    }
}

extension [UInt8] {
    /// Whether the last bytes are these.
    func ends(with end: some Collection<UInt8>) -> Bool { suffix(end.count).elementsEqual(end) }
}
