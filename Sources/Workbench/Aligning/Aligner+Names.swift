public import Alignment

extension Aligner {
    /// An aligner with every kind of evidence that is known: its own, names by the sounds of Chinese characters, and concepts.
    /// - Parameters:
    ///   - configuration: what the aligner is told beside its evidence.
    ///   - lexicon: which words translate which, of the languages to be aligned and in their direction.
    ///   - glossary: terms whose concepts both texts may name.
    public static func withNames(
        configuration: AlignmentConfiguration = AlignmentConfiguration(), lexicon: Lexicon? = nil,
        glossary: GlossaryTerms? = nil
    ) -> Aligner {
        let concepts: [any Evidence] = glossary.map { [GlossaryEvidence($0)] } ?? []
        return Aligner(
            configuration: configuration, evidence: standardEvidence + [ChineseNameEvidence()] + concepts,
            lexicon: lexicon)
    }
}
