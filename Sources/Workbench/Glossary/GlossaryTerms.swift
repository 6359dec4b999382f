public import Terminology
public import TranslationTypes
public import Transliteration

/// The terms of glossaries, made ready to be found.
public struct GlossaryTerms: Sendable {
    /// The concepts.
    public let termbase: Termbase
    /// What finds the terms, which are numbered through all concepts.
    public let recognizer: TermRecognizer
    private let addresses: [TermAddress]

    /// Takes all terms of a termbase.
    public init(_ termbase: Termbase, data: any LanguageData = InstalledLanguageData()) {
        self.termbase = termbase
        addresses = termbase.addresses
        recognizer = TermRecognizer(addresses.map { SoughtTerm(termbase[$0]) }, data: data)
    }

    /// The concept and the term of a number.
    public func term(_ number: Int) -> (concept: Concept, term: Term) {
        let address = addresses[number]
        return (termbase.concepts[address.concept], termbase[address])
    }

    /// The number of a term's concept in the termbase.
    func conceptNumber(_ number: Int) -> Int { addresses[number].concept }

    func description(of number: Int) -> (term: String, status: String?, concept: String?) {
        let (concept, term) = term(number)
        return (term.text, term.status?.rawValue, concept.identifier)
    }
}
