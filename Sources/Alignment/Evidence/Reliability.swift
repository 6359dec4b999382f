/// How far each kind of evidence can be relied on, counted on texts whose segments are known to correspond.
///
/// `Scripts/fit-reliabilities.py` counts and writes the table.
struct Reliability: Sendable {
    /// Whether the texts are translations, as those are that were counted; two reports in one language are none.
    private let isTranslation: Bool

    init(_ pair: PreparedPair) { isTranslation = !pair.isOfOneLanguage }

    /// The probability that a segment names a thing when its counterpart does.
    ///
    /// Counted over all pairs of languages: the classes of the table are too small to be told apart.
    /// - Parameters:
    ///   - kind: as the table names it.
    ///   - guess: what holds of other texts, of many hands; where the table says little it is what is taken.
    func of(_ kind: String, guess: Double) -> Double {
        guard isTranslation, let counts = Self.table[kind] else { return guess }
        return (counts.hits + Self.guessWeight * guess) / (counts.mentions + Self.guessWeight)
    }

    private typealias Counts = (hits: Double, mentions: Double)

    private static let table: [String: Counts] = {
        var table: [String: Counts] = [:]
        for row in EvidenceTable.rows("alignment/reliabilities.tsv", columns: 4) {
            guard let hits = Double(row[2]), let mentions = Double(row[3]) else {
                preconditionFailure("alignment/reliabilities.tsv has no counts for \(row[0])")
            }
            table[row[0], default: (0, 0)].hits += hits
            table[row[0], default: (0, 0)].mentions += mentions
        }
        return table
    }()

    /// Mentions: the texts counted are few and translated by one hand, with more care than news is.
    private static let guessWeight = 200.0
}
