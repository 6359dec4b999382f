internal import NameMatching
internal import Terminology
internal import TranslationTypes

/// Names that are written down somewhere, so that they are found wherever they stand: those of the shipped gazetteer, of a
/// workspace's ledger and of the proper nouns in its glossaries.
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
        names = gazetteer.places.flatMap(Self.names)
        guard let workspace else { return }
        let shelf = GlossaryShelf(workspace)
        for concept in try shelf.ledger().concepts + shelf.termbase().concepts { add(concept) }
    }

    private static func names(of place: Place) -> [Name] {
        place.names.map { Name($0.name, language: $0.language, kind: .place) }
    }

    /// A concept's proper nouns, where it is known what they name; institutions are not looked for.
    private mutating func add(_ concept: Concept) {
        let terms = concept.terms.filter { $0.partOfSpeech == .properNoun }
        guard !terms.isEmpty, let kind = kind(of: concept) else { return }
        names += terms.map { Name($0.text, language: $0.language, kind: kind) }
    }

    /// What the concept's field of knowledge says, as it does in ledgers, or the gazetteer.
    private func kind(of concept: Concept) -> NameKind? {
        if let subject = concept.subject { return NameKind(rawValue: subject.lowercased()) }
        let isPlace = concept.terms.contains { term in
            gazetteer.places(named: term.text, language: term.language).first?.fit == .whole
        }
        return isPlace ? .place : nil
    }
}
