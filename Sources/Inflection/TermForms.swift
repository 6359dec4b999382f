/// A term as its language inflects it: which words change, which stay, and which go together.
public protocol TermForms: Sendable {
    /// The words in order; each matches one word of the text.
    var words: [any WordForms] { get }

    /// What the whole occurrence adds to the term, given what each of its words was; nil when the words do not go together, as an
    /// adjective in one case and a noun in another.
    ///
    /// - Parameter analyses: one for each word.
    func agreement(of analyses: [WordAnalysis]) -> Features?

    /// The same, where each word has several readings, as лагеря has three: the first combination that goes together.
    ///
    /// - Parameter readings: all analyses of each word, the best first.
    func agreement(ofReadings readings: [[WordAnalysis]]) -> TermAgreement?

    /// The whole term with exactly these features, folded, one string for each word; nil when it has no such form.
    func forms(_ features: Features) -> [String]?

    /// The form that fits where another term with these features stood: what this term does not have is left out or put in as the
    /// language does, as for gender, or a plural without a singular.
    func closestForms(_ features: Features) -> [String]
}
