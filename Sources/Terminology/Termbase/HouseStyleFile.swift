internal import TranslationTypes

extension HouseStyle {
    /// Reads a style file: head lines `# key: value`, a line of column names, a term a line; fields parted by tabs.
    ///
    /// - Parameters:
    ///   - bytes: The file's content.
    ///   - name: By what it is asked for.
    ///   - file: What errors call it.
    /// - Throws: ``HouseStyleError`` with the line.
    public init(bytes: [UInt8], name: String, file: String) throws(HouseStyleError) {
        self.init(name: name, file: file)
        var columns: [String] = []
        var number = 0
        for raw in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            guard number <= Self.mostLines else {
                throw Self.error(file, number, "the style has more than \(Self.mostLines) lines", "is it a style?")
            }
            let line = try Self.text(of: raw, file, number)
            if line.isEmpty || line.hasPrefix("##") { continue }
            if columns.isEmpty, line.hasPrefix("#") {
                try readHead(line, number)
            } else if columns.isEmpty {
                columns = try Self.columns(line, file, number)
            } else {
                lines.append(try Self.line(line, columns, file, number))
            }
        }
        if columns.isEmpty {
            throw Self.error(
                file, max(number, 1), "no line names the columns",
                "write \(Self.knownColumns.joined(separator: ", ")), parted by tabs")
        }
    }

    /// Lines: a style of the largest house has some thousands.
    private static let mostLines = 1_000_000
    private static let knownColumns = ["concept", "lang", "term", "status", "note", "source", "date"]
    private static let neededColumns = ["concept", "lang", "term", "status"]

    private static func error(_ file: String, _ line: Int, _ message: String, _ advice: String) -> HouseStyleError {
        HouseStyleError(file: file, line: line, message: message, advice: advice)
    }

    /// A line without its end and without a mark of the byte order.
    private static func text(
        of raw: ArraySlice<UInt8>, _ file: String, _ number: Int
    ) throws(HouseStyleError) -> String {
        var bytes = raw
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw error(file, number, "the line is not UTF-8", "save the file as UTF-8")
        }
        return text
    }

    // MARK: - Head lines

    private mutating func readHead(_ line: String, _ number: Int) throws(HouseStyleError) {
        let parts = line.dropFirst().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let key = String(parts[0]).trimmingSpaces
        let value = parts.count > 1 ? String(parts[1]).trimmingSpaces : ""
        guard parts.count > 1, !value.isEmpty else {
            throw Self.error(file, number, "the head line is not “# key: value”", "begin a comment with ##")
        }
        switch key {
        case "title": title = value
        case "inherits":
            if let parent {
                throw Self.error(
                    file, number, "the style inherits from “\(parent)” already", "a style inherits from one other")
            }
            parent = value
        case "exempt":
            guard let exemption = StyleExemption(value) else {
                throw Self.error(
                    file, number, "“\(value)” is no exemption",
                    "write quotations, organisation NAME, path PATTERN, or before YEAR-MONTH-DAY")
            }
            exemptions.append(exemption)
        case "severity": try readSeverity(value, number)
        default:
            throw Self.error(
                file, number, "“\(key)” is no key of a style",
                "known are title, inherits, exempt, severity; begin a comment with ##")
        }
    }

    private mutating func readSeverity(_ value: String, _ number: Int) throws(HouseStyleError) {
        let words = value.split(separator: " ").map(String.init)
        guard words.count == 2, let severity = FindingSeverity(rawValue: words[1]) else {
            throw Self.error(
                file, number, "“\(value)” gives no rule a severity", "write the rule and error, warning, info or off")
        }
        severities[words[0]] = severity
    }

    // MARK: - Terms

    private static func columns(_ line: String, _ file: String, _ number: Int) throws(HouseStyleError) -> [String] {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).trimmingSpaces }
        for needed in neededColumns where !columns.contains(needed) {
            throw error(
                file, number, "no column is “\(needed)”", "the columns are \(knownColumns.joined(separator: ", "))")
        }
        for column in columns where !knownColumns.contains(column) || columns.count(where: { $0 == column }) > 1 {
            throw error(
                file, number, "the column “\(column)” is unknown or stands twice",
                "the columns are \(knownColumns.joined(separator: ", "))")
        }
        return columns
    }

    private static func line(
        _ text: String, _ columns: [String], _ file: String, _ number: Int
    ) throws(HouseStyleError) -> Line {
        let fields = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == columns.count else {
            throw error(
                file, number, "the line has \(fields.count) fields, the header line \(columns.count)",
                "part the fields by tabs, also the empty ones")
        }
        var cells: [String: String] = [:]
        for (column, field) in zip(columns, fields) where !field.isEmpty { cells[column] = field }
        guard let concept = cells["concept"], let term = cells["term"] else {
            throw error(file, number, "the line names no concept or no term", "write both")
        }
        guard let status = TermStatus(rawValue: cells["status"] ?? "") else {
            throw error(
                file, number, "“\(cells["status"] ?? "")” is no status",
                "write one of \(TermStatus.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        let language: LanguageTag
        do { language = try LanguageTag(cells["lang"] ?? "") } catch {
            throw Self.error(file, number, "the language of the line is none", error.description)
        }
        let entry = Term(term, language: language, note: cells["note"], source: cells["source"], date: cells["date"])
        return Line(concept: concept, term: entry, status: status, number: number)
    }
}
