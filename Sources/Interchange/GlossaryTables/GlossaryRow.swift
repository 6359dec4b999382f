public import TranslationTypes

/// A line of a glossary table: a term, or without one something of its concept.
struct GlossaryRow {
    /// What stands in which column; empty cells are left out.
    private(set) var cells: [GlossaryColumn: String]
    /// The columns of any name, in the order of the details that stand in them.
    private(set) var otherColumns: [GlossaryColumn] = []
    private let language: LanguageTag?

    /// The lines of a concept, in an order from which a reader makes the same concept.
    static func rows(of concept: Concept) -> [GlossaryRow] {
        var rows: [GlossaryRow] = []
        if !concept.details.isEmpty { rows.append(GlossaryRow(concept, nil, concept.details)) }
        for (language, details) in concept.languageDetails.sorted(by: { $0.key < $1.key }) where !details.isEmpty {
            rows.append(GlossaryRow(concept, language, details))
        }
        let firstTerm = rows.count
        rows += concept.terms.map { GlossaryRow(concept, $0) }
        place(concept.definitions, of: concept, into: &rows, from: firstTerm)
        if let subject = concept.subject {
            if rows.isEmpty { rows.append(GlossaryRow(concept, nil, [])) }
            rows[0].cells[.subject] = subject
        }
        return rows
    }

    /// Puts each definition on the next term of its language, or on a line of its own, so that their order stays.
    private static func place(
        _ definitions: [Definition], of concept: Concept, into rows: inout [GlossaryRow], from start: Int
    ) {
        var next = start
        for definition in definitions {
            let row =
                definition.source == nil && definition.language != nil
                ? rows[next...].firstIndex { $0.language == definition.language } : nil
            if let row {
                rows[row].cells[.definition] = definition.text
                next = row + 1
            } else {
                var own = GlossaryRow(concept, definition.language, [])
                own.cells[.definition] = definition.text
                own.cells[.source] = definition.source
                rows.insert(own, at: next)
                next += 1
            }
        }
    }

    private init(_ concept: Concept, _ language: LanguageTag?, _ details: [TermDetail]) {
        self.language = language
        cells = [.concept: concept.identifier]
        cells[.language] = language?.description
        add(details)
    }

    private init(_ concept: Concept, _ term: Term) {
        language = term.language
        cells = [.concept: concept.identifier, .language: term.language.description, .term: term.text]
        cells[.status] = term.status?.rawValue
        cells[.partOfSpeech] = term.partOfSpeech?.rawValue
        if term.casePolicy != .automatic { cells[.casePolicy] = term.casePolicy.rawValue }
        cells[.note] = term.note
        cells[.source] = term.source
        cells[.date] = term.date
        var details = term.details
        // A word class that is not in the list stands in its column as it was read.
        if term.partOfSpeech == nil, let first = details.first, first.category == "partOfSpeech", Self.isPlain(first),
            first.element == "termNote"
        {
            cells[.partOfSpeech] = first.value
            details.removeFirst()
        }
        add(details)
        cells = cells.filter { !$0.value.isEmpty || $0.key == .term }
    }

    /// Plain values of columns have their columns; all else goes into one.
    private mutating func add(_ details: [TermDetail]) {
        var rest = details[...]
        while let detail = rest.first, detail.element == "column", Self.isPlain(detail), !detail.value.isEmpty,
            case .other = GlossaryColumn(detail.category), cells[.other(detail.category)] == nil
        {
            cells[.other(detail.category)] = detail.value
            otherColumns.append(.other(detail.category))
            rest.removeFirst()
        }
        if !rest.isEmpty { cells[.details] = TermDetailCode.encode(Array(rest)) }
    }

    private static func isPlain(_ detail: TermDetail) -> Bool { detail.attributes.isEmpty && detail.parts.isEmpty }
}

extension GlossaryColumn {
    /// The columns that a file of these concepts needs: the usual ones, and what else the concepts have.
    public static func columns(for concepts: some Sequence<Concept>) -> [GlossaryColumn] {
        var known = Set(usual)
        var others: [GlossaryColumn] = []
        for concept in concepts {
            for row in GlossaryRow.rows(of: concept) {
                others += row.otherColumns.filter { known.insert($0).inserted }
                known.formUnion(row.cells.keys)
            }
        }
        return usual + [.subject, .casePolicy].filter(known.contains) + others + [.details].filter(known.contains)
    }
}
