internal import NameMatching
internal import Terminology
internal import TranslationTypes

/// Names that are written down somewhere, so that they are found wherever they stand: those of the shipped gazetteer, of a
/// workspace's ledger, and of its glossaries, as far as they are proper nouns or places of the gazetteer.
struct WrittenNames {
    /// The names, each with its language and kind.
    private(set) var names: [Name]
    private let gazetteer: Gazetteer

    /// - Parameters:
    ///   - workspace: whose ledger and glossaries are read; nil for none.
    ///   - gazetteer: places that are known beside them.
    /// - Throws: what reading the ledger and the glossaries throws, with file and line.
    init(of workspace: Workspace?, gazetteer: Gazetteer = .standard) throws {
        self.gazetteer = gazetteer
        names = gazetteer.namesInTexts
        guard let workspace else { return }
        let shelf = GlossaryShelf(workspace)
        for concept in try shelf.ledger().concepts + shelf.termbase().concepts { add(concept) }
    }

    /// A concept's terms, where it is known that they are names and of what; institutions are not looked for.
    private mutating func add(_ concept: Concept) {
        let isProperNoun = concept.terms.contains { $0.partOfSpeech == .properNoun }
        let said = isProperNoun ? concept.subject.map { NameKind(rawValue: $0.lowercased()) } : nil
        guard let kind = said ?? placeKind(of: concept, languages: isProperNoun ? 1 : Self.languagesOfPlace) else {
            return
        }
        names += concept.terms.map { Name($0.text, language: $0.language, kind: kind) }
    }

    /// A place where the gazetteer has the concept's terms of so many languages for one place.
    private func placeKind(of concept: Concept, languages: Int) -> NameKind? {
        var spoken: [String: Set<String>] = [:]
        for term in concept.terms {
            for match in gazetteer.places(named: term.text, language: term.language) where match.fit == .whole {
                spoken[match.place.id, default: []].insert(term.language.language)
            }
        }
        return spoken.values.contains { $0.count >= languages } ? .place : nil
    }

    /// Languages: glossaries mostly call names nouns, and one name alone may be a word that a place is named after.
    private static let languagesOfPlace = 3
}
