public import Alignment

extension Aligner {
    /// An aligner with every kind of evidence that is known: its own, and names by the sounds of Chinese characters.
    /// - Parameter lexicon: which words translate which, of the languages to be aligned and in their direction.
    public static func withNames(lexicon: Lexicon? = nil) -> Aligner {
        Aligner(evidence: standardEvidence + [ChineseNameEvidence()], lexicon: lexicon)
    }
}
