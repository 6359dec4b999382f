public import TranslationTypes

/// How a house wants each term used: what the checks ask.
///
/// Terms and concepts go by number: terms as the recogniser numbers them.
public struct TermPolicy: Sendable {
    /// What is said of a term, and where.
    public struct Ruling: Sendable, Hashable {
        /// How the term may be used.
        public var status: TermStatus
        /// The reason, as a clause.
        public var note: String?
        /// The publication, standard or page behind it.
        public var source: String?
        /// Its date.
        public var date: String?
        /// The style that says so; nil for the glossary itself.
        public var style: String?

        /// Puts a ruling together.
        public init(
            _ status: TermStatus, note: String? = nil, source: String? = nil, date: String? = nil, style: String? = nil
        ) {
            self.status = status
            self.note = note
            self.source = source
            self.date = date
            self.style = style
        }

        /// The first web address in the source.
        public var url: String? { source.flatMap(WebAddress.first) }
    }

    /// The concept of each term.
    public let concepts: [Int]
    /// The identifier of each concept.
    public let identifiers: [String]
    /// The terms as they are sought.
    public let terms: [SoughtTerm]
    private let rulings: [Ruling]
    private let termsOfConcept: [[Int]]

    /// Takes the terms in the recogniser's order, each with its concept and what is said of it.
    public init(terms: [SoughtTerm], concepts: [Int], identifiers: [String], rulings: [Ruling]) {
        self.terms = terms
        self.concepts = concepts
        self.identifiers = identifiers
        self.rulings = rulings
        var own = [[Int]](repeating: [], count: identifiers.count)
        for (term, concept) in concepts.enumerated() { own[concept].append(term) }
        termsOfConcept = own
    }

    /// What is said of a term.
    public func ruling(of term: Int) -> Ruling { rulings[term] }

    /// The identifier of a term's concept.
    public func concept(of term: Int) -> String { identifiers[concepts[term]] }

    /// All terms of a concept in a language, in any of its scripts, preferred ones first.
    public func terms(of concept: Int, language: String) -> [Int] {
        termsOfConcept[concept].filter { terms[$0].language.language == language }
            .sorted { (rulings[$0].status, $0) < (rulings[$1].status, $1) }
    }

    /// The preferred term of a concept in a language: in the script asked for, or else in the usual one.
    public func preferred(of concept: Int, language: LanguageTag) -> Int? {
        let candidates = terms(of: concept, language: language.language).filter { rulings[$0].status == .preferred }
        return candidates.first { terms[$0].language.script == language.script } ?? candidates.first
    }
}
