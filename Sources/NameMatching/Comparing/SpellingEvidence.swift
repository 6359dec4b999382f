/// What plain letters show of two names: the parts that belong together, added up, and the names as one word each.
struct SpellingEvidence {
    private var letters: Float = 0, commonLetters: Float = 0
    private var consonants: Float = 0, commonConsonants: Float = 0
    private var prefix: Float = 0
    private var whole: (letters: Float, consonants: Float) = (0, 0)
    /// Pairs of parts: of equal consonants, of which one begins with all of the other, of unequal beginning, of unequal end.
    private var sameConsonants: Float = 0, begun: Float = 0, beginnings: Float = 0, ends: Float = 0
    private var pairs: Float = 0
    /// Pairs of parts whose sounds speak against them.
    private var contradicted: Float = 0

    init(_ evidence: NameEvidence, _ first: PreparedName, _ second: PreparedName) {
        for place in first.parts.indices where evidence.partners[place] != PartPairing.none {
            add(first.parts[place].plain, second.parts[Int(evidence.partners[place])].plain)
            if evidence.ratios[place] < 0 { contradicted += 1 }
        }
        whole.letters = Self.share(first.plain.letters, second.plain.letters)
        whole.consonants = Self.share(first.plain.consonants, second.plain.consonants)
    }

    private mutating func add(_ one: PlainSpelling, _ other: PlainSpelling) {
        pairs += 1
        letters += Float(one.letters.count + other.letters.count)
        commonLetters += Float(2 * PlainSpelling.common(one.letters, other.letters))
        let same = PlainSpelling.common(one.consonants, other.consonants)
        consonants += Float(one.consonants.count + other.consonants.count)
        commonConsonants += Float(2 * same)
        if same == one.consonants.count && same == other.consonants.count { sameConsonants += 1 }
        let prefix = one.prefix(with: other)
        self.prefix += Float(prefix)
        if prefix == min(one.letters.count, other.letters.count) { begun += 1 }
        if one.beginsWithVowel != other.beginsWithVowel { beginnings += 1 }
        if one.endsWithVowel != other.endsWithVowel { ends += 1 }
    }

    /// How many numbers ``append(to:)`` adds.
    static let count = 14

    /// Adds the numbers that the network sees.
    func append(to features: inout [Float]) {
        let pairs = max(1, pairs)
        features.append(commonLetters / max(1, letters))
        features.append(letters - commonLetters)
        features.append(commonConsonants / max(1, consonants))
        features.append(consonants - commonConsonants)
        features.append(sameConsonants / pairs)
        features.append(prefix / pairs)
        features.append(begun / pairs)
        features.append(beginnings / pairs)
        features.append(ends / pairs)
        features.append(whole.letters)
        features.append(whole.consonants)
        features.append(contradicted)
        features.append(contradicted / pairs)
        features.append(consonants)
    }

    private static func share(_ one: [UInt8], _ other: [UInt8]) -> Float {
        Float(2 * PlainSpelling.common(one, other)) / Float(max(1, one.count + other.count))
    }
}
