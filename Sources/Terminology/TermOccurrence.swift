public import Inflection

/// One place of a text at which a term stands.
public struct TermOccurrence: Sendable, Hashable {
    /// Where, in UTF-8 offsets of the text.
    public let utf8Range: Range<Int>
    /// The index of the term among those that the recogniser was made of.
    public let term: Int
    /// What the place adds to the term: number, case, possessor.
    public let features: Features
    /// One analysis for each word of the term; empty where the place is the term letter by letter.
    public let analyses: [WordAnalysis]

    /// The script that the text writes the term in, where it is not the language's usual one, such as `kk-Arab`; empty otherwise.
    public let route: String

    /// Puts an occurrence together.
    public init(
        utf8Range: Range<Int>, term: Int, features: Features = [], analyses: [WordAnalysis] = [],
        route: String = ""
    ) {
        self.utf8Range = utf8Range
        self.term = term
        self.features = features
        self.analyses = analyses
        self.route = route
    }
}
