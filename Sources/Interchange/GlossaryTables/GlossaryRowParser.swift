internal import TranslationTypes

/// Turns rows of a glossary table into terms; strings that come again are kept once.
struct GlossaryRowParser {
    private let concept: Int
    private let language: Int
    private let term: Int
    private let status: Int?
    private let partOfSpeech: Int?
    private let definition: Int?
    private let note: Int?
    private let source: Int?
    private let date: Int?
    private let subject: Int?
    private let casePolicy: Int?
    private let details: Int?
    private let others: [(name: String, place: Int)]

    private var pool = StringPool()
    private var languages: [(bytes: [UInt8], tag: LanguageTag)] = []
    /// The identifier of the concept that is being read, as it stands in the file.
    private var identifierBytes: [UInt8] = []

    init(_ columns: [GlossaryColumn]) {
        var place: [GlossaryColumn: Int] = [:]
        for (index, column) in columns.enumerated() { place[column] = index }
        concept = place[.concept] ?? 0
        language = place[.language] ?? 0
        term = place[.term] ?? 0
        status = place[.status]
        partOfSpeech = place[.partOfSpeech]
        definition = place[.definition]
        note = place[.note]
        source = place[.source]
        date = place[.date]
        subject = place[.subject]
        casePolicy = place[.casePolicy]
        details = place[.details]
        others = columns.enumerated().compactMap { index, column in
            if case .other(let name) = column { (name, index) } else { nil }
        }
    }

    /// Whether a row has the identifier of the concept that is being read.
    func isSameConcept(_ rows: borrowing GlossaryRows) -> Bool {
        let range = rows.fields[concept]
        guard range.count == identifierBytes.count else { return false }
        let bytes = rows.bytes.span
        let own = identifierBytes.span
        for index in own.indices where own[index] != bytes[range.lowerBound + index] { return false }
        return true
    }

    /// Begins the concept of a row.
    mutating func identifier(_ rows: borrowing GlossaryRows) throws(InterchangeError) -> String {
        let range = rows.fields[concept]
        guard !range.isEmpty else {
            throw rows.failure(
                "the line names no concept", "give it an identifier; lines with the same one name the same thing")
        }
        identifierBytes = Array(rows.bytes[range])
        return try rows.text(range)
    }

    /// Adds a row to its concept; whether it was a term.
    mutating func add(_ rows: borrowing GlossaryRows, to concept: inout Concept?) throws(InterchangeError) -> Bool {
        if rows.fields[term].isEmpty {
            try addToConcept(rows, &concept)
            return false
        }
        let language = try tag(rows)
        guard let language else {
            throw rows.failure("the line names no language", "give it a tag such as kk, kk-Arab, ug, ru, zh-Hans, en")
        }
        var term = Term(try rows.text(self.term), language: language)
        term.status = try status(rows)
        try readPartOfSpeech(rows, &term)
        term.casePolicy = try casePolicy(rows)
        term.note = try optional(note, rows)
        term.source = try optional(source, rows)
        term.date = try optional(date, rows)
        try readDetails(rows, into: &term.details)
        if let subject = try optional(subject, rows), concept?.subject == nil { concept?.subject = subject }
        if let text = try optional(definition, rows) { add(Definition(text, language: language), to: &concept) }
        guard (concept?.terms.count ?? 0) < GlossaryReadingOptions.mostTermsOfConcept else {
            throw rows.failure(
                "the concept has more than \(GlossaryReadingOptions.mostTermsOfConcept) terms",
                "check the column of concepts")
        }
        concept?.terms.append(term)
        return true
    }

    /// A row without a term says something of the concept, or of all its terms in a language.
    private mutating func addToConcept(
        _ rows: borrowing GlossaryRows, _ concept: inout Concept?
    ) throws(InterchangeError) {
        let language = try tag(rows)
        let subject = try optional(subject, rows)
        if concept?.subject == nil { concept?.subject = subject }
        var found: [TermDetail] = []
        try readDetails(rows, into: &found)
        let text = try optional(definition, rows)
        if let text {
            add(Definition(text, language: language, source: try optional(source, rows)), to: &concept)
        } else if found.isEmpty, subject == nil {
            throw rows.failure(
                "the line has no term", "write the term, or take the line out; a line without one gives a definition")
        }
        if found.isEmpty { return }
        if let language {
            concept?.languageDetails[language, default: []] += found
        } else {
            concept?.details += found
        }
    }

    private func add(_ definition: Definition, to concept: inout Concept?) {
        if concept?.definitions.contains(definition) == false { concept?.definitions.append(definition) }
    }

    private mutating func tag(_ rows: borrowing GlossaryRows) throws(InterchangeError) -> LanguageTag? {
        let range = rows.fields[language]
        if range.isEmpty { return nil }
        for known in languages where known.bytes.count == range.count {
            if rows.bytes[range].elementsEqual(known.bytes) { return known.tag }
        }
        let text = try rows.text(range)
        let tag: LanguageTag
        do { tag = try LanguageTag(text) } catch {
            throw rows.failure("the language of the line is none", error.description)
        }
        if languages.count < Self.mostLanguages { languages.append((Array(rows.bytes[range]), tag)) }
        return tag
    }

    private func status(_ rows: borrowing GlossaryRows) throws(InterchangeError) -> TermStatus? {
        guard let status, !rows.isEmpty(status) else { return nil }
        let name = try rows.text(status)
        if let known = TermStatus(exchangeName: name) { return known }
        throw rows.failure(
            "“\(name)” is no status of a term", "write one of preferred, admitted, deprecated, forbidden, or nothing")
    }

    /// A word class that is not in the list is kept as a detail, for `glossary lint` to report.
    private func readPartOfSpeech(_ rows: borrowing GlossaryRows, _ term: inout Term) throws(InterchangeError) {
        guard let partOfSpeech, !rows.isEmpty(partOfSpeech) else { return }
        let name = try rows.text(partOfSpeech)
        if let known = PartOfSpeech(rawValue: name) {
            term.partOfSpeech = known
        } else {
            term.details.append(TermDetail("partOfSpeech", name, element: "termNote"))
        }
    }

    private func casePolicy(_ rows: borrowing GlossaryRows) throws(InterchangeError) -> CasePolicy {
        guard let casePolicy, !rows.isEmpty(casePolicy) else { return .automatic }
        let name = try rows.text(casePolicy)
        if let known = CasePolicy(rawValue: name.lowercased()) { return known }
        throw rows.failure(
            "“\(name)” does not say whether capitals matter", "write one of automatic, insensitive, sensitive")
    }

    private mutating func readDetails(
        _ rows: borrowing GlossaryRows, into result: inout [TermDetail]
    ) throws(InterchangeError) {
        for other in others where !rows.isEmpty(other.place) {
            result.append(TermDetail(other.name, try optional(other.place, rows) ?? "", element: "column"))
        }
        guard let text = try optional(details, rows) else { return }
        guard let decoded = TermDetailCode.decode(text) else {
            throw rows.failure(
                "the column “details” is not of its form", "write element:category=value, parted by “; ”")
        }
        result += decoded
    }

    /// The text of a column that may be missing or empty, which then is nil.
    private mutating func optional(
        _ column: Int?, _ rows: borrowing GlossaryRows
    ) throws(InterchangeError) -> String? {
        guard let column, !rows.isEmpty(column) else { return nil }
        let range = rows.fields[column]
        let hasEscape = !rows.format.hasQuotes && rows.bytes[range].contains(UInt8(ascii: "\\"))
        if !hasEscape, let pooled = pool.string(rows.bytes.span.extracting(range)) { return pooled }
        return try rows.text(range)
    }

    /// Tags that are compared before one is parsed; glossaries have a dozen.
    private static let mostLanguages = 64
}
