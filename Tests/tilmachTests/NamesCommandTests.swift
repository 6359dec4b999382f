import Foundation
import Testing

/// `names` as users run it.
@Suite struct NamesCommandTests {
    private let binary: Binary

    init() throws { binary = try Binary() }

    private func write(_ text: String, to file: String) throws {
        try Data(text.utf8).write(to: binary.workspace.appending(path: file))
    }

    private func writeLists() throws {
        try write("id,name,lang\n1,Мұхтар Әуезов,kk\n2,ئابدۇرېھىم ئۆتكۈر,ug\n3,Мұхтар Әуезов,kk\n", to: "people.csv")
        try write("id,Surname,Given\n7,Әуезов,Мұхтар\n8,Bogart,Humphrey\n", to: "visitors.csv")
        try write("id,Surname\n7,Әуезов\n", to: "a.csv")
        try write("id,name\n1,Әуезов\n", to: "b.csv")
    }

    @Test func `compares names line by line and goes on after a bad one`() throws {
        defer { try? binary.remove() }
        let outcome = try binary.run(
            "names", "compare", "--jsonl",
            input: """
                {"n": 1, "a": "Абай", "b": "Абай", "a_lang": "kk", "b_lang": "kk", "kind": "person"}
                no json
                {"a": "ئابدۇرېھىم", "b": "ئابدۇرېھىم"}

                """)
        #expect(outcome.status == 1 && outcome.lines.count == 3)
        #expect(outcome.lines[0].contains(#""kind": "person", "score": "#))
        #expect(outcome.lines[0].contains(#""match": true, "reason": ""#))
        #expect(outcome.lines[1].hasPrefix(#"{"error":{"line":2,"message":"#))
        #expect(outcome.lines[2].hasPrefix(#"{"a": "ئابدۇرېھىم", "b": "ئابدۇرېھىم", "score": "#))
    }

    @Test func `gives a comparison as one object`() throws {
        defer { try? binary.remove() }
        let outcome = try binary.run("names", "compare", "Абай", "Абай", "--from", "kk", "--kind", "person", "--json")
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        #expect(object?["match"] as? Bool == true && object?["score"] is Double && object?["parts"] is [Any])
        let shown = try binary.run("names", "compare", "Абай", "Абай")
        #expect(shown.status == 0 && shown.output.contains("match"))
        // Nothing invisible goes into a pipe.
        #expect(!shown.output.unicodeScalars.contains { $0 == "\u{2068}" || $0 == "\u{1B}" })
    }

    @Test func `writes a table for review and says what was found`() throws {
        defer { try? binary.remove() }
        try writeLists()
        let outcome = try binary.run(
            "names", "match", "people.csv", "--list", "people.csv", "--output", "review.csv", "--excel", "--min", "0.5")
        #expect(outcome.status == 0 && outcome.output.isEmpty)
        #expect(outcome.errors.contains("3 names looked for among 3: 3 with a match"))
        let bytes = Array(try Data(contentsOf: binary.workspace.appending(path: "review.csv")))
        #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
        let table = String(decoding: bytes.dropFirst(3), as: UTF8.self)
        #expect(table.hasPrefix("query_id,query_name,rank,candidate_id,candidate_name,score,match,reason,decision\n"))
        #expect(table.contains("\n2,ئابدۇرېھىم ئۆتكۈر,1,2,ئابدۇرېھىم ئۆتكۈر,"))
        let groups = try binary.run("names", "match", "--duplicates", "--list", "people.csv")
        #expect(groups.lines.map { $0.prefix(4) } == ["grou", "1\t1\t", "1\t3\t"])
    }

    @Test(arguments: [
        (["names", "compare", "Абай"], "two names"), (["names", "match", "visitors.csv"], "--list"),
        (["names", "match", "--list", "people.csv"], "Give the names to look for"),
        (["names", "match", "none.csv", "--list", "people.csv"], "none.csv: cannot be opened"),
        (["names", "match", "visitors.csv", "--list", "none.csv"], "none.csv: cannot be opened"),
        (["names", "match", "visitors.csv", "--list", "people.csv", "--output", "o.pdf"], ".csv, .tsv, .jsonl"),
        (["names", "match", "visitors.csv", "--list", "people.csv", "--id-column", "x"], "no column “x”"),
        (["names", "match", "visitors.csv", "--list", "people.csv", "--name-column", "Surnam"], "no column “Surnam”"),
        (["names", "match", "--list", "people.csv", "--name-column", "Given", "--jsonl"], "no column “Given”"),
        (["names", "match", "visitors.csv", "--list", "people.csv", "--min", "2"], "--min"),
        (["names", "compare", "a", "b", "--kind", "ship"], "person"),
    ])
    func `ends with status 2 and says why when it cannot run`(_ arguments: [String], _ message: String) throws {
        defer { try? binary.remove() }
        try writeLists()
        let outcome = try binary.run(list: arguments)
        #expect(outcome.status == 2 && outcome.errors.contains(message), "\(outcome.errors)")
        #expect(!FileManager.default.fileExists(atPath: binary.path("o.pdf")))
    }

    @Test func `finds names in files, each in its place or each once`() throws {
        defer { try? binary.remove() }
        try write("# Сапар\n\nКеше Абай Құнанбаевтың жері **Қашқарда** болдық.\n\nҚашқардан келдік.\n", to: "trip.md")
        try write("ئۇ قەشقەردە، 2019-يىلى.\n", to: "ug.txt")
        let outcome = try binary.run("names", "find", "trip.md", "--from", "kk")
        #expect(
            outcome.lines == [
                "trip.md:3:6: person: Абай Құнанбаевтың  Абай Құнанбаев  given name абай",
                "trip.md:3:31: place: Қашқарда  Қашқар  known name",
                "trip.md:5:1: place: Қашқардан  Қашқар  known name",
            ])
        #expect(outcome.status == 0 && outcome.errors.contains("3 names in 1 files"))
        let summary = try binary.run("names", "find", "trip.md", "ug.txt", "none.txt", "--summary")
        #expect(
            summary.lines == [
                "2\tplace\tҚашқар\tҚашқарда, Қашқардан\ttrip.md",
                "1\tperson\tАбай Құнанбаев\tАбай Құнанбаевтың\ttrip.md",
                "1\tplace\tقەشقەر\tقەشقەردە\tug.txt",
            ])
        #expect(summary.status == 2 && summary.errors.contains("none.txt"))
        let json = try binary.run("names", "find", "ug.txt", "--from", "ug", "--format", "json")
        let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        let names = try #require(object?["names"] as? [[String: Any]])
        #expect(names.map { $0["start"] as? Int } == [3] && names.map { $0["end"] as? Int } == [11])
        #expect(names.first?["name"] as? String == "قەشقەر" && names.first?["file"] as? String == "ug.txt")
    }

    /// Lines of every script, one that is no JSON, one whose language is none.
    @Test func `finds names line by line and goes on after a bad one`() throws {
        defer { try? binary.remove() }
        let outcome = try binary.run(
            "names", "find", "--jsonl",
            input: """
                {"id": 7, "text": "俄罗斯总统普京", "lang": "zh"}
                {"text": "Абай",
                {"text": "x", "lang": "1"}
                {"text": "", "lang": "ru"}
                {"text": "ول قۇلجاعا باردى.", "lang": "kk-Arab"}

                """)
        #expect(outcome.status == 1 && outcome.lines.count == 5)
        #expect(outcome.lines[0].hasPrefix(#"{"id": 7, "text": "俄罗斯总统普京", "lang": "zh", "names": "#))
        #expect(outcome.lines[0].contains(#"{"end":3,"form":"俄罗斯","kind":"place","name":"俄罗斯","#))
        #expect(outcome.lines[0].contains(#"{"end":7,"form":"普京","kind":"person","name":"普京","#))
        #expect(
            outcome.lines[1].hasPrefix(#"{"error":{"line":2,"#) && outcome.lines[2].hasPrefix(#"{"error":{"line":3,"#))
        #expect(outcome.lines[3].hasSuffix(#""names": []}"#))
        #expect(outcome.lines[4].contains(#""form":"قۇلجاعا","kind":"place","name":"قۇلجا""#))
    }

    /// Every example of the help texts, in a folder with the files that they name.
    @Test func `runs every example of the help`() throws {
        defer { try? binary.remove() }
        try writeLists()
        let lines = [
            "pairs.jsonl": "{\"a\": \"Абай\", \"b\": \"Abai\"}\n",
            "lines.jsonl": "{\"name\": \"Абай\", \"limit\": 2}\n",
            "texts.jsonl": "{\"text\": \"Абай Алматыға келді.\", \"lang\": \"kk\"}\n",
        ]
        var examples = 0
        for command in [["names"], ["names", "compare"], ["names", "match"], ["names", "find"]] {
            let help = try binary.run(list: ["help"] + command)
            #expect(help.status == 0)
            for line in help.output.split(separator: "\n").map({ $0.trimmingCharacters(in: .whitespaces) })
            where line.hasPrefix("tilmach names ") && !line.hasPrefix("tilmach names <") {
                let sides = line.split(separator: " < ", maxSplits: 1).map(String.init)
                let file = sides.count > 1 ? String(sides[1].prefix { $0 != " " }) : ""
                let outcome = try binary.run(
                    list: Array(Self.words(sides[0]).dropFirst()), input: lines[file] ?? "")
                #expect(outcome.status == 0, "\(line): \(outcome.errors)")
                examples += 1
            }
        }
        #expect(examples == 14)
    }

    /// Words of a shell line, with single quotation marks.
    private static func words(_ line: String) -> [String] {
        line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
            index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
    }
}
