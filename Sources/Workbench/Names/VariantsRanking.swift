internal import NameMatching
internal import Terminology
internal import TextNormalization
internal import TranslationTypes

/// Puts the spellings of a name in order: the workspace's own first, most used first, then as they come from the speller.
struct VariantsRanking {
    /// A spelling with what is known of its use.
    private struct Candidate {
        let language: LanguageTag
        let name: String
        var scheme: String
        /// What the gazetteer says of the name and where it has it from.
        var status: String?
        var source: String?
        var record: VariantsRecords.Record?
        var use: VariantsCounts.Use?
        /// Whether each word of it is attested though it is not attested whole.
        var hasAttestedWords = false

        /// What goes first: smaller is better.
        var tier: Int {
            if let status = record?.term.status, status >= .deprecated { return 5 }
            if record == nil, let status, Self.ofThePast.contains(status) { return 5 }
            if let record { return record.term.status == .admitted ? 1 : 0 }
            if use != nil { return 2 }
            if scheme == "gazetteer" { return 3 }
            return hasAttestedWords ? 3 : 4
        }

        /// Names that a text of today hardly means.
        private static let ofThePast: Set<String> = [
            PlaceNameStatus.former.rawValue, PlaceNameStatus.historical.rawValue,
        ]
    }

    private var candidates: [Candidate] = []
    private var places: [String: Int] = [:]

    /// Spellings in the speller's order, and what the ledger and the glossaries have.
    init(_ variants: [NameVariant], _ records: [VariantsRecords.Record]) {
        for record in records { insert(record) }
        for variant in variants { insert(variant) }
    }

    private mutating func insert(_ record: VariantsRecords.Record) {
        let language = record.term.language.base
        let key = "\(language) \(record.term.text)"
        guard places[key] == nil else { return }
        places[key] = candidates.count
        candidates.append(
            Candidate(
                language: language, name: record.term.text, scheme: record.isLedger ? "ledger" : "glossary",
                record: record))
    }

    private mutating func insert(_ variant: NameVariant) {
        let key = "\(variant.language.base) \(variant.name)"
        guard places[key] == nil else { return }
        places[key] = candidates.count
        candidates.append(
            Candidate(
                language: variant.language.base, name: variant.name, scheme: variant.scheme, status: variant.status,
                source: variant.source))
    }

    /// What memories are searched for: the spellings, and their words.
    func sought(shortestWord: Int) -> [SoughtTerm] {
        var texts: Set<String> = []
        var terms: [SoughtTerm] = []
        for candidate in candidates {
            for text in [candidate.name] + Self.words(of: candidate.name)
            where text.count >= shortestWord || text == candidate.name {
                guard texts.insert("\(candidate.language) \(text)").inserted else { continue }
                terms.append(SoughtTerm(text, language: candidate.language, partOfSpeech: .properNoun))
            }
        }
        return terms
    }

    private static func words(of name: String) -> [String] {
        let words = name.split { " ·".contains($0) }.map(String.init)
        return words.count > 1 ? words : []
    }

    /// Adds what was counted.
    mutating func add(_ counts: VariantsCounts) {
        var counted: Set<String> = []
        for place in candidates.indices {
            let (name, language) = (candidates[place].name, candidates[place].language)
            // Spellings that differ in signs alone are found at the same places: those are the first one's.
            let key = VariantsRecords.key(name.filter { $0.isLetter || $0 == " " }, language)
            if counted.insert("\(language) \(key)").inserted {
                candidates[place].use = counts.use(of: name, in: language)
            }
            if candidates[place].use != nil, candidates[place].record == nil { candidates[place].scheme = "attested" }
            let words = Self.words(of: name)
            if !words.isEmpty, words.allSatisfy({ counts.use(of: $0, in: language) != nil }) {
                candidates[place].hasAttestedWords = true
            }
        }
    }

    /// Adds the words that the ledger and the glossaries have alone, as surnames are: the surname decides, or the last word where none is told.
    mutating func add(_ records: VariantsRecords) {
        for place in candidates.indices {
            let (name, language) = (candidates[place].name, candidates[place].language)
            guard let last = Self.words(of: name).last else { continue }
            let surname = PersonName(name, language: language).parts(.surname).first?.text
            if records.holds(surname ?? last, language) { candidates[place].hasAttestedWords = true }
        }
    }

    /// The entries, grouped by language and script.
    func entries(limit: Int) -> [VariantsEntry] {
        let forms = NameSpeller.forms + Set(candidates.map(\.language)).subtracting(NameSpeller.forms).sorted()
        return forms.flatMap { form in
            let group = candidates.indices.filter { candidates[$0].language == form }
            let sorted = group.sorted { a, b in
                let (first, second) = (candidates[a], candidates[b])
                return (first.tier, -(first.use?.count ?? 0), a) < (second.tier, -(second.use?.count ?? 0), b)
            }
            return sorted.prefix(limit).enumerated().map { rank, place in entry(candidates[place], rank: rank + 1) }
        }
    }

    private func entry(_ candidate: Candidate, rank: Int) -> VariantsEntry {
        let term = candidate.record?.term
        let date = [candidate.use?.date, term?.date.flatMap { ArchiveDate($0) }].compactMap(\.self).max()
        let places = candidate.record.map { [$0.isLedger ? "Glossaries/names.tsv" : "Glossaries"] } ?? []
        let sources =
            places + (candidate.source.map { [$0] } ?? []) + (candidate.use?.memories ?? []).map { "Memories/\($0)" }
        return VariantsEntry(
            language: candidate.language, name: candidate.name, scheme: candidate.scheme, rank: rank,
            count: candidate.use?.count, date: date?.description,
            source: sources.isEmpty ? nil : sources.joined(separator: "; "),
            status: term?.status?.rawValue ?? candidate.status,
            note: candidate.record.map { [$0.concept, term?.source].compactMap(\.self).joined(separator: ", ") })
    }
}
