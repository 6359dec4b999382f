import Foundation
import NameMatching
import Testing

@testable import Workbench

/// Lists against lists. Only equal and wholly different names stand here, so that no calibration can change what is expected.
@Suite struct NamesMatchingTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let list = """
        id,name,lang,kind,phone
        a1,Мұхтар Әуезов,kk,person,+7 701
        a2,萨依拉古丽·萨吾提巴依,zh,person,=1+1
        a3,ئابدۇرېھىم ئۆتكۈر,ug,person,-5
        """

    private func matching(
        _ table: String = list, _ name: String = "list.csv", minimum: Double = 0.5
    ) throws -> NameListMatching {
        var options = NameListMatching.Options()
        options.minimum = minimum
        return try NameListMatching(list: try folder.write(table, to: name), options: options)
    }

    private func run(_ queries: String, _ format: NameTableFormat, excel: Bool = false) throws -> [String] {
        var bytes: [UInt8] = []
        var table = try NameMatchTable(try matching(), format: format, forExcel: excel) { bytes += $0 }
        _ = try table.run(queries: try folder.write(queries, to: "q.tsv"))
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test func `writes a line for each candidate and keeps names without any`() throws {
        let lines = try run(
            "id\tname\tlang\tseen\nq1\tМұхтар Әуезов\tkk\t@home\nq2\t\t\t\nq3\tHumphrey Bogart\ten\t\u{200F}x\n", .tsv)
        #expect(
            lines[0]
                == "query_id\tquery_name\trank\tcandidate_id\tcandidate_name\tscore\tmatch\treason\tdecision\tquery_seen\tcandidate_phone"
        )
        let first = lines[1].split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        #expect(Array(first[0..<5]) == ["q1", "Мұхтар Әуезов", "1", "a1", "Мұхтар Әуезов"])
        #expect(first[6] == "yes" && first[8].isEmpty && first[9] == "'@home" && first[10] == "'+7 701")
        #expect(lines[2] == "q2\t\t\t\t\t\t\t\t\t\t")
        #expect(lines[3] == "q3\tHumphrey Bogart\t\t\t\t\t\t\t\t\u{200F}x\t")
        #expect(lines.count == 4)
    }

    @Test func `marks a table for Excel and quotes what needs it`() throws {
        let lines = try run("id\tname\nq,1\tئابدۇرېھىم ئۆتكۈر\n", .csv, excel: true)
        #expect(Array(lines[0].utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
        #expect(lines[1].hasPrefix("\"q,1\",ئابدۇرېھىم ئۆتكۈر,1,a3,ئابدۇرېھىم ئۆتكۈر,"))
        #expect(lines[1].hasSuffix(",-5"))
    }

    @Test func `writes JSON Lines with everything that a name came with`() throws {
        let lines = try run("id\tname\tlang\tseen\nq1\t萨依拉古丽·萨吾提巴依\tzh\tx\"y\nq2\t\t\t\n", .jsonl)
        let object = try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any]
        #expect(object?["id"] as? String == "q1" && object?["seen"] as? String == "x\"y")
        let candidates = try #require(object?["candidates"] as? [[String: Any]])
        #expect(candidates.map { $0["id"] as? String } == ["a2"])
        #expect(candidates[0]["match"] as? Bool == true)
        #expect(lines[1] == #"{"id": "q2", "name": "", "candidates": []}"#)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+cmd", "'+cmd"), ("-x", "'-x"), ("@a", "'@a"), ("\t=1", "'\t=1"), ("＝1", "'＝1"),
        (" =1", "' =1"),
        ("\u{200F}=1", "'\u{200F}=1"), ("-5", "-5"), ("+77011234567", "+77011234567"), ("-1,234.5", "-1,234.5"),
        ("-1+1", "'-1+1"), ("-", "'-"), ("", ""), ("Ол", "Ол"), ("\u{200F}ئۇ-", "\u{200F}ئۇ-"), ("a=b", "a=b"),
    ])
    func `lets no cell become a formula`(_ text: String, _ cell: String) {
        #expect(SpreadsheetCell.safe(text) == cell)
    }

    @Test func `gives an entry with several spellings once`() throws {
        var matching = try matching(
            "id,name\n1,Мұхтар Әуезов\n1,Мұхтар Әуезов\n2,Мұхтар Әуезов\n", "twice.csv")
        let name = Name("Мұхтар Әуезов")
        let (all, one) = (matching.candidates(for: name), matching.candidates(for: name, limit: 1))
        #expect(all.map(\.identifier) == ["1", "2"])
        #expect(one.map(\.identifier) == ["1"])
        let none = matching.candidates(for: Name(""))
        #expect(none.isEmpty)
    }

    @Test func `an empty list has no candidates`() throws {
        var matching = try matching("id,name\n", "none.csv")
        #expect(matching.count == 0)
        let none = matching.candidates(for: Name("Ол"))
        #expect(none.isEmpty)
    }

    @Test(arguments: [
        (#"{"name": "Мұхтар Әуезов", "lang": "kk"}"#, #""id": "a1", "name": "Мұхтар Әуезов", "score": "#),
        (#"{"name": "Мұхтар Әуезов", "limit": 0}"#, "“limit” goes from 1"),
        (#"{"name": "Мұхтар Әуезов", "kind": "ship"}"#, "“ship” is no kind of name"),
        (#"{"lang": "kk"}"#, "“name” is missing"),
    ])
    func `answers lines of JSON`(_ line: String, _ expected: String) throws {
        var batch = NameMatchBatch(try matching())
        do {
            let members = try batch.members(for: try JSONLine(Array(line.utf8)))
            #expect(members[0].key == "candidates")
            #expect(String(decoding: members[0].json, as: UTF8.self).contains(expected))
        } catch { #expect("\(error)".contains(expected)) }
    }

    @Test func `groups duplicates under a center`() throws {
        let table = "id,name\n1,Ол\n2,Мұхтар Әуезов\n3,Humphrey Bogart\n4,Мұхтар Әуезов\n"
        var bytes: [UInt8] = []
        let summary = try NameDuplicates(try matching(table, "d.csv"), format: .jsonl).run { bytes += $0 }
        #expect(summary.names == 4 && summary.groups == 1 && summary.grouped == 2)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.hasPrefix(#"{"group": 1, "members": [{"id": "2", "#) && text.contains(#"{"id": "4", "#))
    }

    /// Worked out by hand: 0 likes 1, 1 likes 2, 2 likes 3, 3 likes 4: 1 and 3 are the strongest, so the chain falls into two.
    @Test func `a chain of likenesses does not become one group`() {
        let pairs = [(0, 1, 0.9), (1, 2, 0.6), (2, 3, 0.6), (3, 4, 0.9)].map {
            NameGroups.Pair($0.0, $0.1, score: $0.2)
        }
        let groups = NameGroups(pairs + pairs).groups.map { $0.map(\.row) }
        #expect(groups == [[1, 0, 2], [3, 4]])
    }

    @Test func `every member of a group is like its center`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededNumbers(seed: seed)
        for _ in 0..<200 {
            let pairs = (0..<30).map { _ in
                NameGroups.Pair(
                    Int.random(in: 0..<15, using: &random), Int.random(in: 0..<15, using: &random),
                    score: Double.random(in: 0.5...1, using: &random))
            }
            let groups = NameGroups(pairs).groups
            let rows = groups.flatMap { $0.map(\.row) }
            #expect(Set(rows).count == rows.count, "seed \(seed)")
            for group in groups {
                for member in group.dropFirst() {
                    let pair = NameGroups.Pair(group[0].row, member.row, score: 0)
                    #expect(
                        pairs.contains {
                            $0.first == pair.first && $0.second == pair.second && $0.score == member.score
                        },
                        "seed \(seed)")
                }
            }
        }
    }

    @Test func `kept names are the names asked for and no more than allowed`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededNumbers(seed: seed)
        var kept = PreparedNames(limit: 8)
        var made = 0
        for _ in 0..<5000 {
            let text = "n\(Int.random(in: 0..<12, using: &random))"
            let name = kept.name(Array(text.utf8)) {
                made += 1
                return NameMatcher.standard.prepared(Name(text))
            }
            #expect(name.name.text == text, "seed \(seed)")
            #expect(kept.count <= 16)
        }
        #expect(made < 5000)
    }
}
