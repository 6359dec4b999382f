public import TranslationTypes

/// Concepts with their terms, in order, each under an identifier of its own.
///
///     var builder = TermbaseBuilder()
///     builder.begin(file: "Glossaries/xinjiang.tsv")
///     while let concept = try reader.next() { try builder.add(concept, line: reader.line, termLines: reader.termLines) }
///     let termbase = builder.build()
///     termbase.concept("C001")?.terms.first?.text    // "reeducation camp"
public struct Termbase: Sendable, Hashable {
    /// The concepts in the order in which they were added.
    public let concepts: [Concept]
    /// The files that they are from, in order; empty when none was named.
    public let files: [String]

    private let indexes: [String: Int32]
    private let origins: TermOrigins

    init(concepts: [Concept], files: [String], indexes: [String: Int32], origins: TermOrigins) {
        self.concepts = concepts
        self.files = files
        self.indexes = indexes
        self.origins = origins
    }

    /// The same with other concepts under the same identifiers.
    func replacing(concepts: [Concept]) -> Termbase {
        Termbase(concepts: concepts, files: files, indexes: indexes, origins: origins)
    }

    /// Takes concepts that are from no file.
    /// - Throws: ``TermbaseError`` when an identifier is empty or stands twice.
    public init(_ concepts: some Sequence<Concept>) throws(TermbaseError) {
        var builder = TermbaseBuilder(clashes: .refuse)
        for concept in concepts { try builder.add(concept) }
        self = builder.build()
    }

    /// How many terms all concepts have together.
    public var termCount: Int { concepts.reduce(0) { $0 + $1.terms.count } }

    /// The index of the concept with an identifier; nil when there is none. O(1).
    public func index(of identifier: String) -> Int? { indexes[identifier].map(Int.init) }

    /// The concept with an identifier; nil when there is none. O(1).
    public func concept(_ identifier: String) -> Concept? { index(of: identifier).map { concepts[$0] } }

    /// The term at an address, which must be one of this termbase.
    public subscript(address: TermAddress) -> Term { concepts[address.concept].terms[address.term] }

    /// The addresses of all terms, in order: the numbers of a recogniser's terms.
    public var addresses: [TermAddress] {
        concepts.indices.flatMap { concept in
            concepts[concept].terms.indices.map { TermAddress(concept: concept, term: $0) }
        }
    }

    /// Where a concept begins; nil when it is from no file.
    public func place(ofConcept index: Int) -> TermPlace? { origins.place(ofConcept: index, files: files) }

    /// Where a term stands; its concept's place when the line of the term is not known.
    public func place(of address: TermAddress) -> TermPlace? { origins.place(of: address, files: files) }

    /// The terms with exactly this text, of one language tag or, without one, of any. Looks at all terms.
    public func terms(_ text: String, language: LanguageTag? = nil) -> [TermAddress] {
        addresses.filter { address in
            let term = self[address]
            return term.text == text && (language == nil || language == term.language)
        }
    }
}
