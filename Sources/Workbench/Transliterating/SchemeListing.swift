public import TranslationTypes
public import Transliteration

/// The schemes as they are shown to people, all from the heads of their files.
public struct SchemeListing: Sendable {
    /// Sorted by language, then by id.
    public let schemes: [Scheme]

    /// The schemes of the catalog.
    ///
    /// - Parameters:
    ///   - language: Those of one language alone, when given.
    ///   - words: Words that must all stand in id, title, aliases or standard; case is ignored.
    public init(language: LanguageTag? = nil, words: [String] = []) throws {
        let all = try SchemeCatalog.standard.schemes()
        schemes =
            all
            .filter { scheme in language.map { $0.language == scheme.language.language } ?? true }
            .filter { scheme in
                let text = ([scheme.id, scheme.title, scheme.standard] + scheme.aliases).joined(separator: " ")
                    .lowercased()
                return words.allSatisfy { text.contains($0.lowercased()) }
            }
            .sorted { ($0.language.description, $0.id) < ($1.language.description, $1.id) }
    }

    /// One scheme as a person reads it.
    public struct Line: Sendable, Hashable {
        /// Its id.
        public let id: String
        /// Title, year, direction, reversibility and aliases.
        public let facts: String
    }

    /// The schemes in short.
    public var lines: [Line] {
        schemes.map { scheme in
            var facts = [scheme.title]
            if !scheme.year.isEmpty, !scheme.title.contains(scheme.year) { facts.append(scheme.year) }
            facts.append("\(scheme.from) → \(scheme.to)")
            facts.append("reversible: \(scheme.reversibility.degree.rawValue)")
            if !scheme.aliases.isEmpty { facts.append("also \(scheme.aliases.joined(separator: ", "))") }
            return Line(id: scheme.id, facts: facts.joined(separator: "; "))
        }
    }

    /// The list as JSON: one object a scheme.
    public func json() throws -> String { try JSONFragment.text(schemes.map(Entry.init)) }

    private struct Entry: Encodable {
        let id, title, language, from, to, standard, year, reversible: String
        let aliases, sources, notes: [String]

        init(_ scheme: Scheme) {
            id = scheme.id
            title = scheme.title
            language = scheme.language.description
            from = scheme.from
            to = scheme.to
            standard = scheme.standard
            year = scheme.year
            reversible = scheme.reversibility.description
            aliases = scheme.aliases
            sources = scheme.sources
            notes = scheme.notes
        }
    }
}
