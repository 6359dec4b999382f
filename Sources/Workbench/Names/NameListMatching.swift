internal import NameMatching

/// Finds names in a list: who or what of a list is meant by a name.
///
/// The list is read once and indexed; queries are answered one after the other.
public struct NameListMatching {
    /// How a list is read and what is wanted of it.
    public struct Options: Sendable {
        /// The columns that make the name of a row, in order; found by their headings when empty.
        public var nameColumns: [String] = []
        /// The column of identifiers; found by its heading when nil.
        public var identifierColumn: String?
        /// The most candidates for a name.
        public var limit = 5
        /// The lowest score of a candidate.
        public var minimum = 0.0

        /// Whether the columns may be those of the queries alone.
        public var columnsAreOptional = false

        /// The usual options: five candidates, however unlikely.
        public init() {}

        var columns: NameColumns.Choice {
            .init(names: nameColumns, identifier: identifierColumn, isOptional: columnsAreOptional)
        }

        /// What queries must have of the columns that were said, when the list has them or has not.
        func queryColumns(afterList followsChoice: Bool) -> NameColumns.Choice {
            .init(names: nameColumns, identifier: identifierColumn, isOptional: followsChoice)
        }
    }

    /// The rows of the list.
    let list: NameList
    let options: Options
    private let index: NameIndex
    private var scoring: NameScoring

    /// Reads and indexes a list.
    /// - Parameters:
    ///   - file: CSV, TSV or JSON Lines with `name`, optionally `id`, `lang`, `kind`; or a `.txt` with one name a line.
    ///   - options: how it is read.
    ///   - progress: told how many rows are read.
    /// - Throws: an error with file, line and advice.
    public init(list file: String, options: Options = Options(), progress: (Int) -> Void = { _ in }) throws {
        let reader = try NameTableReader(file: file, choice: options.columns)
        list = try NameList(reader, name: file, progress: progress)
        self.options = options
        let matcher = NameMatcher.standard
        scoring = NameScoring(matcher)
        index = NameIndex(list.names, matcher: matcher)
    }

    /// How many names the list holds.
    public var count: Int { list.count }

    /// Rows of the list that hold no name, which are left out.
    public var emptyRows: Int { list.emptyRows }

    /// The entries of the list most like a name, best first.
    ///
    /// An entry that stands in the list under several spellings comes once, by its likest one.
    mutating func candidates(for name: Name, limit: Int? = nil) -> [NameCandidate] {
        let limit = limit ?? options.limit
        guard limit > 0, !name.text.isEmpty else { return [] }
        let asked = list.repeatsIdentifiers ? limit * Self.spellingsOfAnEntry : limit
        var seen: Set<String> = []
        var candidates: [NameCandidate] = []
        let query = scoring.prepared(name)
        for found in index.candidates(for: query, limit: asked, minimum: options.minimum) {
            let identifier = list.identifier(found.position)
            guard !list.repeatsIdentifiers || seen.insert(identifier).inserted else { continue }
            candidates.append(candidate(found, identifier, query))
            if candidates.count == limit { break }
        }
        return candidates
    }

    /// The names of the list that match a row of it, without the row itself.
    func neighbours(of row: Int, minimum: Double, limit: Int) -> [NameIndex.Candidate] {
        index.candidates(for: index.prepared(at: row), limit: limit + 1, minimum: minimum).filter { $0.position != row }
    }

    private mutating func candidate(
        _ found: NameIndex.Candidate, _ identifier: String, _ query: PreparedName
    ) -> NameCandidate {
        let listed = index.prepared(at: found.position)
        let reason = scoring.verdict(query, listed).reason
        return NameCandidate(
            row: found.position, identifier: identifier, name: listed.name.text, score: found.score,
            isMatch: found.score >= NameMatcher.threshold, reason: reason)
    }

    /// Spellings of one entry that a list may hold and that may all come before the next entry: six scripts and some.
    private static let spellingsOfAnEntry = 8
}

/// An entry of a list that a name may mean.
struct NameCandidate: Sendable, Hashable {
    /// The place in the list, from 0.
    let row: Int
    /// The entry's identifier in the list.
    let identifier: String
    /// The name as the list has it.
    let name: String
    /// The probability that the same is meant.
    let score: Double
    /// Whether the score reaches the threshold.
    let isMatch: Bool
    /// Why, in one line.
    let reason: String

    /// Candidates as a JSON array: `id`, `name`, `score`, `match`, `reason`.
    static func append(_ candidates: [NameCandidate], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "["))
        for (number, candidate) in candidates.enumerated() {
            bytes += (number == 0 ? "{\"id\": " : ", {\"id\": ").utf8
            JSONEscapes.append(candidate.identifier, to: &bytes)
            bytes += ", \"name\": ".utf8
            JSONEscapes.append(candidate.name, to: &bytes)
            bytes += ", \"score\": ".utf8
            WrittenScore.append(candidate.score, to: &bytes)
            bytes += ", \"match\": \(candidate.isMatch), \"reason\": ".utf8
            JSONEscapes.append(candidate.reason, to: &bytes)
            bytes.append(UInt8(ascii: "}"))
        }
        bytes.append(UInt8(ascii: "]"))
    }
}
