public import Terminology
public import TranslationTypes
public import Transliteration

/// The terms of a workspace's glossaries, made ready to be found.
public struct GlossaryTerms: Sendable {
    /// Where a term comes from.
    struct Origin: Sendable {
        let concept: Int
        let term: Int
    }

    /// The concepts.
    public let concepts: [Concept]
    /// What finds the terms, which are numbered through all concepts.
    public let recognizer: TermRecognizer
    private let origins: [Origin]

    /// Takes all terms of some concepts.
    public init(_ concepts: [Concept], data: any LanguageData = InstalledLanguageData()) {
        var sought: [SoughtTerm] = []
        var origins: [Origin] = []
        for (number, concept) in concepts.enumerated() {
            for (place, term) in concept.terms.enumerated() {
                sought.append(SoughtTerm(term))
                origins.append(Origin(concept: number, term: place))
            }
        }
        self.concepts = concepts
        self.origins = origins
        recognizer = TermRecognizer(sought, data: data)
    }

    /// The concept and the term of a number.
    public func term(_ number: Int) -> (concept: Concept, term: Term) {
        let origin = origins[number]
        return (concepts[origin.concept], concepts[origin.concept].terms[origin.term])
    }

    func description(of number: Int) -> (term: String, status: String?, concept: String?) {
        let (concept, term) = term(number)
        return (term.text, term.status?.rawValue, concept.identifier)
    }
}
