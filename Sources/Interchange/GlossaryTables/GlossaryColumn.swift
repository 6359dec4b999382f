/// What a column of a glossary table holds, as its name in the header line says.
public enum GlossaryColumn: Sendable, Hashable {
    case concept, language, term, status, partOfSpeech, definition, note, source, date, subject, casePolicy
    /// All that has no column of its own, as ``TermDetailCode`` writes it.
    case details
    /// Any other name: a detail of the term with that category and the element `column`.
    case other(String)

    /// Reads a name; capitals do not matter, and a space, a hyphen and an underscore are the same.
    public init(_ name: String) {
        let plain = String(name.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
        self = Self.named[plain] ?? .other(name)
    }

    /// The name in the header line of a file of our own.
    public var name: String {
        switch self {
        case .concept: "concept"
        case .language: "lang"
        case .term: "term"
        case .status: "status"
        case .partOfSpeech: "part_of_speech"
        case .definition: "definition"
        case .note: "note"
        case .source: "source"
        case .date: "date"
        case .subject: "subject"
        case .casePolicy: "case"
        case .details: "details"
        case .other(let name): name
        }
    }

    /// The columns of a file that nothing more is known of, in order.
    public static let usual: [GlossaryColumn] = [
        .concept, .language, .term, .status, .partOfSpeech, .definition, .note, .source, .date,
    ]

    /// The names that are understood; the README beside this file lists them.
    private static let named: [String: GlossaryColumn] = [
        "concept": .concept, "concept_id": .concept, "conceptid": .concept, "entry": .concept, "entry_id": .concept,
        "lang": .language, "language": .language, "locale": .language, "xml:lang": .language,
        "term": .term, "designation": .term,
        "status": .status, "term_status": .status, "usage_status": .status, "administrative_status": .status,
        "administrativestatus": .status,
        "part_of_speech": .partOfSpeech, "partofspeech": .partOfSpeech, "pos": .partOfSpeech,
        "definition": .definition, "note": .note, "notes": .note, "comment": .note, "usage": .note,
        "source": .source, "citation": .source, "reference": .source,
        "date": .date, "subject": .subject, "subject_field": .subject, "domain": .subject,
        "case": .casePolicy, "case_policy": .casePolicy, "details": .details,
    ]
}
