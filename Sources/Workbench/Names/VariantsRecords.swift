internal import Terminology
internal import TextNormalization
internal import TranslationTypes

/// What the ledger of names and the glossaries of a workspace say a name is called.
struct VariantsRecords {
    /// A spelling that somebody wrote down.
    struct Record {
        let term: Term
        let concept: String
        let isLedger: Bool
    }

    private var concepts: [(concept: Concept, isLedger: Bool)] = []
    private var places: [String: [Int]] = [:]

    /// - Throws: what reading the ledger and the glossaries throws, with file and line.
    init(_ shelf: GlossaryShelf) throws {
        for concept in try shelf.ledger().concepts { insert(concept, isLedger: true) }
        for concept in try shelf.termbase().concepts { insert(concept, isLedger: false) }
    }

    private mutating func insert(_ concept: Concept, isLedger: Bool) {
        for term in concept.terms { places[Self.key(term.text, term.language), default: []].append(concepts.count) }
        concepts.append((concept, isLedger))
    }

    /// Spellings are compared after folding: case, look-alikes, presentation forms and signs make no difference.
    static func key(_ text: String, _ language: LanguageTag) -> String {
        language.language + ":" + Normalizer(.matching, language: language)(text)
    }

    /// All terms of the concepts that have one of these spellings in its language, the ledger's first.
    func records(of spellings: [(name: String, language: LanguageTag)]) -> [Record] {
        var seen: Set<Int> = []
        for spelling in spellings { seen.formUnion(places[Self.key(spelling.name, spelling.language)] ?? []) }
        return seen.sorted().flatMap { place in
            let (concept, isLedger) = concepts[place]
            return concept.terms.map { Record(term: $0, concept: concept.identifier, isLedger: isLedger) }
        }
    }

    /// Whether a word is a term of its own, as a surname that stands in the ledger without given names.
    func holds(_ word: String, _ language: LanguageTag) -> Bool { places[Self.key(word, language)] != nil }
}
