/// Why a word is a form of another: the pieces that it is made of, and what they mean.
public struct WordAnalysis: Sendable, Hashable {
    /// One piece of a word.
    public struct Piece: Sendable, Hashable {
        /// The letters as they stand in the word.
        public let text: String
        /// What they are: `stem`, or the features as the grammar's file names them, such as `pl` or `px3`.
        public let gloss: String

        /// Puts a piece together.
        public init(_ text: String, _ gloss: String) {
            self.text = text
            self.gloss = gloss
        }
    }

    /// What the form adds to its base.
    public let features: Features
    /// The pieces in order; together they are the word.
    public let pieces: [Piece]
    /// How much speaks against the analysis: 0 for a form by the rules, more for each one that is broken, such as vowel
    /// harmony in a loan.
    public let cost: Int

    /// Puts an analysis together.
    public init(features: Features, pieces: [Piece], cost: Int = 0) {
        self.features = features
        self.pieces = pieces
        self.cost = cost
    }
}
