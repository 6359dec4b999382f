internal import NameMatching

/// Finds names of one list that are of the same person or place.
public struct NameDuplicates {
    /// What a run came to.
    public struct Summary: Sendable, Hashable {
        /// Names looked at.
        public var names = 0
        /// Groups of duplicates.
        public var groups = 0
        /// Names in groups.
        public var grouped = 0
    }

    private let matching: NameListMatching
    private let format: NameTableFormat
    private let forExcel: Bool

    /// - Parameters:
    ///   - matching: the list; the least score of its options is not below the threshold of a match.
    ///   - format: how the result is written.
    ///   - forExcel: whether a mark goes before it by which Excel knows UTF-8.
    public init(_ matching: NameListMatching, format: NameTableFormat, forExcel: Bool = false) {
        self.matching = matching
        self.format = format
        self.forExcel = forExcel
    }

    /// Finds the groups and writes them: in CSV and TSV a line for each member, in JSON Lines one for each group.
    /// - Parameters:
    ///   - write: takes the result, line by line.
    ///   - progress: told how many names are looked at.
    public func run(write: ([UInt8]) throws -> Void, progress: (Int) -> Void = { _ in }) throws -> Summary {
        let groups = NameGroups(pairs(progress)).groups
        if format != .jsonl {
            if forExcel { try write(NameTableFormat.excelMark) }
            try write(
                format.line(["group", "id", "name", "score", "reason", "decision"] + matching.list.otherHeadings))
        }
        var scoring = NameScoring()
        for (number, group) in groups.enumerated() {
            let members = members(of: group, &scoring)
            if format == .jsonl {
                try write(Self.object(number + 1, members))
            } else {
                for (member, candidate) in zip(group, members) {
                    try write(format.line(line(number + 1, member, candidate)))
                }
            }
        }
        return Summary(
            names: matching.count, groups: groups.count, grouped: groups.reduce(0) { $0 + $1.count })
    }

    private func pairs(_ progress: (Int) -> Void) -> [NameGroups.Pair] {
        let minimum = max(matching.options.minimum, NameMatcher.threshold)
        var pairs: [NameGroups.Pair] = []
        for row in 0..<matching.count {
            for other in matching.neighbours(of: row, minimum: minimum, limit: Self.mostNeighbours) {
                pairs.append(.init(row, other.position, score: other.score))
            }
            progress(row + 1)
        }
        return pairs
    }

    private func members(of group: [NameGroups.Member], _ scoring: inout NameScoring) -> [NameCandidate] {
        let center = matching.list.name(group[0].row)
        return group.map { member in
            let name = matching.list.name(member.row)
            let (first, second) = (scoring.prepared(center), scoring.prepared(name))
            let reason = member.score == nil ? "" : scoring.verdict(first, second).reason
            return NameCandidate(
                row: member.row, identifier: matching.list.identifier(member.row), name: name.text,
                score: member.score ?? 1, isMatch: true, reason: reason)
        }
    }

    private func line(_ group: Int, _ member: NameGroups.Member, _ candidate: NameCandidate) -> [String] {
        [
            "\(group)", candidate.identifier, candidate.name, member.score.map { WrittenScore.text($0) } ?? "",
            candidate.reason, "",
        ] + matching.list.others(member.row)
    }

    private static func object(_ group: Int, _ members: [NameCandidate]) -> [UInt8] {
        var line = Array("{\"group\": \(group), \"members\": ".utf8)
        NameCandidate.append(members, to: &line)
        return line + "}\n".utf8
    }

    /// Names like one name that are looked at: more bearers than a name has among duplicates worth a person's look.
    private static let mostNeighbours = 50
}
