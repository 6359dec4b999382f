extension FoundNames {
    /// One JSON object: `files`, and `names` with `file`, `line`, `column`, `passage`, `start`, `end` (code points of the passage), `kind`, `name`,
    /// `form`, `reason`.
    public func json() throws -> String {
        try JSONFragment.text(Written(files: files.count, names: names.map { WrittenPlace($0) }))
    }

    /// One JSON object: `files`, and `names` with `name`, `kind`, `count`, `forms`, `files`.
    public func summaryJSON() throws -> String {
        try JSONFragment.text(
            WrittenSummary(files: files.count, names: summary.map { WrittenEntry($0) }))
    }

    private struct Written: Encodable {
        let files: Int
        let names: [WrittenPlace]
    }

    private struct WrittenPlace: Encodable {
        let file: String
        let line: Int?
        let column: Int?
        let passage: Int
        let start: Int
        let end: Int
        let kind: String
        let name: String
        let form: String
        let reason: String

        init(_ place: Place) {
            (file, line, column, passage) = (place.file, place.line, place.column, place.passage)
            (start, end, kind) = (place.span.start, place.span.end, place.span.kind)
            (name, form, reason) = (place.span.name, place.span.form, place.span.reason)
        }
    }

    private struct WrittenSummary: Encodable {
        let files: Int
        let names: [WrittenEntry]
    }

    private struct WrittenEntry: Encodable {
        struct Form: Encodable {
            let form: String
            let count: Int
        }
        let name: String
        let kind: String
        let count: Int
        let forms: [Form]
        let files: [String]

        init(_ entry: Entry) {
            (name, kind, count, files) = (entry.name, entry.kind, entry.count, entry.files)
            forms = entry.forms.map { Form(form: $0.form, count: $0.count) }
        }
    }
}
