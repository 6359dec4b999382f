/// A kind of evidence that segments correspond: it finds things that both texts name.
///
/// The aligner turns each thing into log likelihood ratios of "these segments translate each other" against "they have
/// nothing to do with each other", weighted by how rare the thing is in the two texts, and adds the ratios up.
/// Names, glossary terms and words from a memory come in through this protocol.
public protocol Evidence: Sendable {
    /// The things that segments of this pair share or could share.
    func cues(in pair: PreparedPair) -> [Cue]
}
