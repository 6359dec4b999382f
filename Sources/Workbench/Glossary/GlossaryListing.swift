public import Terminology
public import TranslationTypes

/// What `glossary list` tells.
public struct GlossaryListing: Sendable {
    /// One concept with the terms that were asked for.
    public struct Entry: Sendable, Encodable {
        /// A term of the concept.
        public struct Name: Sendable, Encodable {
            /// The language and script.
            public let lang: String
            /// The citation form.
            public let term: String
            /// How it may be used.
            public let status: String?
            /// How it is used.
            public let note: String?
            /// Where it is from.
            public let source: String?
            /// When.
            public let date: String?
        }

        /// The identifier.
        public let concept: String
        /// What it is, in one of the languages.
        public let definition: String?
        /// Its terms.
        public let terms: [Name]
    }

    /// The concepts in order.
    public let entries: [Entry]

    /// Picks from a termbase.
    ///
    /// - Parameters:
    ///   - termbase: where to pick from.
    ///   - languages: only terms of these; all when empty.
    ///   - part: only concepts with this in a term; all when nil.
    public init(_ termbase: Termbase, languages: [LanguageTag] = [], containing part: String? = nil) {
        let part = part?.lowercased()
        entries = termbase.concepts.compactMap { concept in
            if let part, !concept.terms.contains(where: { $0.text.lowercased().contains(part) }),
                concept.identifier.lowercased() != part
            {
                return nil
            }
            let terms = concept.terms.filter { term in
                languages.isEmpty || languages.contains { term.language.matches($0) }
            }
            guard !terms.isEmpty else { return nil }
            return Entry(
                concept: concept.identifier, definition: Self.definition(of: concept, languages),
                terms: terms.map {
                    Entry.Name(
                        lang: $0.language.description, term: $0.text, status: $0.status?.rawValue, note: $0.note,
                        source: $0.source, date: $0.date)
                })
        }
    }

    private static func definition(of concept: Concept, _ languages: [LanguageTag]) -> String? {
        let wanted = concept.definitions.first { definition in
            languages.isEmpty || languages.contains { definition.language?.matches($0) ?? true }
        }
        return (wanted ?? concept.definitions.first)?.text
    }

    /// One JSON object: `concepts`.
    public func json() throws -> String { try JSONFragment.text(["concepts": entries]) }
}
