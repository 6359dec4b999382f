/// Compares words by their sounds; keeps its room between words, one for each thread.
struct WordComparer {
    private let tables: SoundTables
    private var aligner = SoundAligner()
    private var characters = CharacterComparer()

    init(_ tables: SoundTables) { self.tables = tables }

    /// What the alignment of two words comes to; the same for both orders, with sides exchanged.
    mutating func evidence(_ first: PreparedWord, _ second: PreparedWord) -> WordEvidence {
        let (one, other) = (first.word.system, second.word.system)
        if one == .han && other == .han { return characters.evidence(first.word, second.word) }
        var evidence = WordEvidence(
            cost: 0, rarity: (first.rarity[other.rawValue], second.rarity[one.rawValue]),
            least: (first.least[other.rawValue], second.least[one.rawValue]),
            letters: (Float(first.count), Float(second.count)), skipped: 0)
        let result: SoundAligner.Result
        if one != other, let table = tables.table(other, one) {
            result = aligner.align(second, first, by: table)
        } else if let table = tables.table(one, other) {
            // A table of one system is nearly symmetric; the order of words is fixed so that the answer is.
            let inOrder = one != other || first.word.text <= second.word.text
            result = inOrder ? aligner.align(first, second, by: table) : aligner.align(second, first, by: table)
        } else {
            preconditionFailure("there is no table for two systems")
        }
        evidence.cost = result.cost
        evidence.skipped = Float(result.skipped)
        evidence.surprise = result.surprise
        return evidence
    }

    /// The letters that stand for each other, with the cost of each pair above the best that it could have.
    mutating func pairs(_ first: PreparedWord, _ second: PreparedWord) -> [NameComparison.SoundPair] {
        let (one, other) = (first.word.system, second.word.system)
        if one == .han && other == .han { return characters.pairs(first.word, second.word) }
        let (a, b) = (Array(first.word.text.unicodeScalars), Array(second.word.text.unicodeScalars))
        func pair(_ i: Range<Int>, _ j: Range<Int>, _ cost: Float) -> NameComparison.SoundPair {
            NameComparison.SoundPair(
                first: String(String.UnicodeScalarView(a[i])), second: String(String.UnicodeScalarView(b[j])),
                cost: Double(cost))
        }
        if one != other, let table = tables.table(other, one) {
            return aligner.steps(second, first, by: table).map { pair($0.second, $0.first, $0.cost) }
        }
        guard let table = tables.table(one, other) else { return [] }
        return aligner.steps(first, second, by: table).map { pair($0.first, $0.second, $0.cost) }
    }
}
