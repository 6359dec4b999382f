internal import NameMatching
internal import TranslationTypes

/// Matches every name of a table with a list and writes what was found for a person to review.
///
/// In CSV and TSV every candidate is a line, with an empty column for the decision; a name without a candidate has a line of its own. In JSON
/// Lines every name is a line with its candidates.
public struct NameMatchTable {
    /// What a run came to.
    public struct Summary: Sendable, Hashable {
        /// Names looked for.
        public var names = 0
        /// Of those, names with a candidate that reaches the threshold.
        public var matched = 0
        /// Of those, names without any candidate.
        public var withoutCandidate = 0
    }

    private var matching: NameListMatching
    private let format: NameTableFormat
    private let write: ([UInt8]) throws -> Void

    /// - Parameters:
    ///   - matching: the list.
    ///   - format: how the result is written.
    ///   - forExcel: whether a mark goes before it by which Excel knows UTF-8.
    ///   - write: takes the result, line by line.
    public init(
        _ matching: NameListMatching, format: NameTableFormat, forExcel: Bool = false,
        write: @escaping ([UInt8]) throws -> Void
    ) throws {
        self.matching = matching
        self.format = format
        self.write = write
        if forExcel, format != .jsonl { try write(NameTableFormat.excelMark) }
    }

    /// Looks for all names of a table, in constant memory.
    /// - Parameters:
    ///   - file: as the list; `-` is standard input.
    ///   - progress: told how many names are done.
    /// - Throws: an error with file, line and advice; what writing throws.
    public mutating func run(queries file: String, progress: (Int) -> Void = { _ in }) throws -> Summary {
        let choice = matching.options.queryColumns(afterList: matching.list.followsChoice)
        var reader = try NameTableReader(file: file, choice: choice)
        let headings = reader.otherHeadings
        if format != .jsonl { try write(format.line(Self.head(headings, matching.list.otherHeadings))) }
        var summary = Summary()
        while let row = try reader.next() {
            let candidates = matching.candidates(for: row.name)
            summary.names += 1
            if candidates.contains(where: \.isMatch) { summary.matched += 1 }
            if candidates.isEmpty { summary.withoutCandidate += 1 }
            if format == .jsonl {
                try write(Self.object(row, headings, candidates))
            } else {
                for line in lines(row, candidates) { try write(format.line(line)) }
            }
            progress(summary.names)
        }
        return summary
    }

    private static func head(_ own: [String], _ listed: [String]) -> [String] {
        [
            "query_id", "query_name", "rank", "candidate_id", "candidate_name", "score", "match", "reason", "decision",
        ] + own.map { "query_\($0)" } + listed.map { "candidate_\($0)" }
    }

    private func lines(_ row: NameRow, _ candidates: [NameCandidate]) -> [[String]] {
        guard !candidates.isEmpty else {
            return [
                [row.identifier, row.name.text, "", "", "", "", "", "", ""] + row.others
                    + matching.list.otherHeadings.map { _ in "" }
            ]
        }
        return candidates.enumerated().map { number, candidate in
            [
                row.identifier, row.name.text, "\(number + 1)", candidate.identifier, candidate.name,
                WrittenScore.text(candidate.score), candidate.isMatch ? "yes" : "no", candidate.reason, "",
            ] + row.others + matching.list.others(candidate.row)
        }
    }

    private static func object(_ row: NameRow, _ headings: [String], _ candidates: [NameCandidate]) -> [UInt8] {
        var line = Array("{\"id\": ".utf8)
        JSONEscapes.append(row.identifier, to: &line)
        line += ", \"name\": ".utf8
        JSONEscapes.append(row.name.text, to: &line)
        let members =
            [("lang", row.name.language?.description ?? ""), ("kind", row.name.kind?.rawValue ?? "")]
            + zip(headings, row.others)
        for (key, text) in members where !text.isEmpty && key != "candidates" {
            line += ", ".utf8
            JSONEscapes.append(key, to: &line)
            line += ": ".utf8
            JSONEscapes.append(text, to: &line)
        }
        line += ", \"candidates\": ".utf8
        NameCandidate.append(candidates, to: &line)
        return line + "}\n".utf8
    }
}
