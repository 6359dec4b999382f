internal import NameMatching
internal import TranslationTypes

/// Which columns of a table hold what a name has.
struct NameColumns: Sendable, Hashable {
    /// What a person said of the columns; headings say the rest.
    struct Choice: Sendable, Hashable {
        /// The columns whose texts make the name, in order; found by their headings when empty.
        var names: [String] = []
        /// The column of identifiers; found by its heading when nil.
        var identifier: String?
        /// Whether a table with none of these columns goes by its headings, as where they were said of another table.
        var isOptional = false

        var isEmpty: Bool { names.isEmpty && identifier == nil }

        /// Whether a table has one of the columns.
        func isAbout(_ headings: [String]) -> Bool {
            let plain = Set(headings.map(TableHeading.folded))
            return (names + [identifier].compactMap { $0 }).contains { plain.contains(TableHeading.folded($0)) }
        }
    }

    /// Whether the columns are those that were said; false where headings told all.
    let followsChoice: Bool

    /// The column of identifiers; nil when there is none and line numbers serve.
    let identifier: Int?
    /// The columns that together make the name, in order.
    let names: [Int]
    let language: Int?
    let kind: Int?
    /// The columns that are carried along.
    let others: [Int]
    /// The headings of those.
    let otherHeadings: [String]

    /// Finds the columns.
    /// - Throws: ``WorkbenchError`` with the headings that there are when one that is needed or asked for is not among them.
    init(_ headings: [String], choice: Choice, table: String) throws(WorkbenchError) {
        let plain = headings.map(TableHeading.folded)
        let choice = choice.isOptional && !choice.isAbout(headings) ? Choice() : choice
        followsChoice = !choice.isEmpty
        func place(_ wanted: String, _ option: String) throws(WorkbenchError) -> Int {
            if let exact = headings.firstIndex(of: wanted) ?? plain.firstIndex(of: TableHeading.folded(wanted)) {
                return exact
            }
            throw WorkbenchError(
                "\(table):1: there is no column “\(wanted)”",
                advice: "The columns are \(headings.joined(separator: ", ")); \(option) names one of them.")
        }
        var found = Headings(plain)
        var names: [Int] = []
        for name in choice.names { names.append(try place(name, "--name-column")) }
        self.names = names.isEmpty ? found.names() : names
        if let identifier = choice.identifier { found.identifier = try place(identifier, "--id-column") }
        guard !self.names.isEmpty else {
            throw WorkbenchError(
                "\(table):1: no column is known to hold names",
                advice: "The columns are \(headings.joined(separator: ", ")); say which with --name-column.")
        }
        identifier = found.identifier
        language = found.language
        kind = found.kind
        let used = Set(self.names + [identifier, language, kind].compactMap { $0 })
        others = headings.indices.filter { !used.contains($0) }
        otherHeadings = others.map { headings[$0] }
    }

    /// The text of a name whose parts stand in columns: Chinese parts together, others with a space between.
    static func joined(_ parts: [String]) -> String {
        var name = ""
        for part in parts where !part.isEmpty {
            let isHan = name.unicodeScalars.last?.properties.isIdeographic ?? true
            if !name.isEmpty, !isHan || part.unicodeScalars.first?.properties.isIdeographic != true { name += " " }
            name += part
        }
        return name
    }

    /// The columns that headings tell, the plainest heading of each before its likes.
    private struct Headings {
        var identifier: Int?
        let language: Int?
        let kind: Int?
        private let plain: [String]
        private let meanings: [TableHeading?]

        init(_ plain: [String]) {
            self.plain = plain
            meanings = plain.map { TableHeading($0) }
            let meanings = self.meanings
            func place(_ heading: TableHeading, plainest: String) -> Int? {
                plain.firstIndex(of: plainest) ?? meanings.firstIndex(of: heading)
            }
            identifier = place(.identifier, plainest: "id")
            language = place(.language, plainest: "lang")
            kind = place(.kind, plainest: "kind")
        }

        /// A column of whole names; else surname, given name and patronymic, as far as they are there.
        func names() -> [Int] {
            if let whole = plain.firstIndex(of: "name") ?? meanings.firstIndex(of: .name) { return [whole] }
            return [TableHeading.surname, .given, .patronymic].compactMap { meanings.firstIndex(of: $0) }
        }
    }
}
