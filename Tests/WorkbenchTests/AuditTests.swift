import Foundation
import Testing
import TranslationTypes
import Workbench

@Suite struct AuditTests {
    /// Expected values were counted by hand in the texts below.
    @Test func `counts terms by period, author and folder, and tells where the leading one changed`() async throws {
        let workspace = try AuditWorkspace()
        try workspace.article("azattyq/a.md", "Он был в центре. Центры растут.", date: "2018-03-05", author: "Айгуль")
        try workspace.article("azattyq/b.md", "Он был в лагере, не в центре.", date: "2018-12-30", author: "Берик")
        try workspace.article("rfa/2019/04/c.md", "Лагеря и лагерь.", author: "Айгуль")
        try workspace.article("d.md", "О лагерях молчат.")
        let report = try await workspace.audit()
        #expect(report.files == 4 && report.segments == 4 && report.undatedFiles == 1)
        #expect(report.findings.map(\.name) == ["forbidden-term"])
        #expect(report.findingCount == 3 && report.needsAttention)
        let concept = try #require(report.concepts.first { $0.concept == "C1" })
        let camp = try #require(concept.terms.first { $0.term == "лагерь" })
        #expect(camp.status == .preferred && camp.total.all == 4 && camp.undated.all == 1)
        #expect(camp.periods.map { "\($0.period) \($0.count.own)" } == ["2018 1", "2019 2"])
        #expect(camp.authors.map { "\($0.name) \($0.count.own)" } == ["Айгуль 2", "Берик 1"])
        #expect(camp.folders.map { "\($0.name) \($0.count.own)" } == ["rfa 2", " 1", "azattyq 1"])
        #expect(camp.first.map { "\($0.date) \($0.file)" } == "2018-12-30 azattyq/b.md")
        #expect(camp.last.map { "\($0.date) \($0.file)" } == "2019-04 rfa/2019/04/c.md")
        let drift = try #require(concept.drift.first)
        #expect(concept.drift.count == 1)
        #expect(drift.before.term == "центр" && drift.before.count == 3 && drift.before.of == 4)
        #expect(drift.after.term == "лагерь" && "\(drift.after.period)" == "2019")
    }

    @Test func `counts by month where it is asked to`() async throws {
        let workspace = try AuditWorkspace()
        try workspace.article("a.md", "Лагерь.", date: "2018-03-05")
        try workspace.article("b.md", "Лагерь.", date: "2018-04-01T10:00:00Z")
        let terms = try await workspace.audit(by: .month).concepts[0].terms
        #expect(terms[0].periods.map { "\($0.period)" } == ["2018-03", "2018-04"])
    }

    @Test func `keeps quotations apart and finds nothing in them`() async throws {
        let workspace = try AuditWorkspace()
        try workspace.article("a.md", "Он сказал: «Я был в центре». Мы были в центре.", date: "2018-03-05")
        let report = try await workspace.audit()
        let term = try #require(report.concepts.first?.terms.first)
        #expect(term.total.own == 1 && term.total.quoted == 1)
        #expect(report.findingCount == 1)
    }

    @Test(arguments: ["# exempt: path old/**\n", "# exempt: before 2017\n"])
    func `counts what is exempt by path or day, and finds nothing there`(_ exempt: String) async throws {
        let workspace = try AuditWorkspace(exempt: exempt)
        try workspace.article("old/a.md", "Центр открыт.", date: "2016-03-05")
        try workspace.article("new/b.md", "Центр открыт.", date: "2018-03-05")
        let report = try await workspace.audit()
        #expect(report.findingCount == 1 && report.exemptFiles == 1)
        #expect(report.concepts[0].terms[0].total.own == 2)
    }

    @Test func `lists a bad file and goes on`() async throws {
        let workspace = try AuditWorkspace()
        try workspace.article("a.md", "Лагерь.", date: "2018")
        _ = try workspace.folder.write("<tmx version=\"1.4\"><body><tu>", to: "archive/b.tmx")
        _ = try workspace.folder.write("no package", to: "archive/c.docx")
        try workspace.article("d.md", "Лагерь.", date: "2018")
        let report = try await workspace.audit()
        #expect(report.badFiles.map(\.file) == ["b.tmx", "c.docx"])
        #expect(report.badFiles.allSatisfy { !$0.message.isEmpty })
        #expect(report.needsAttention && report.concepts[0].terms[0].total.own == 2)
        await #expect(throws: WorkbenchError.self) {
            _ = try await ArchiveAudit(workspace.rules).report(on: workspace.folder.path("missing"))
        }
    }

    @Test func `hides what a comment turns off`() async throws {
        let workspace = try AuditWorkspace()
        try workspace.article("a.md", "<!-- tilmach:off -->\n\nЦентр открыт.", date: "2018")
        let report = try await workspace.audit()
        #expect(report.findingCount == 0 && report.suppressed == 1)
        let memory = largeMemory(3000).replacingOccurrences(of: "<body>", with: "<body><!-- tilmach:off -->\n")
        _ = try workspace.folder.write(memory, to: "archive/b.tmx")
        #expect(try await workspace.audit().suppressed == 2001)
    }

    /// Units of TMX with their own dates; the file is beyond what one task gets.
    private func largeMemory(_ units: Int) -> String {
        let note = "<note>" + String(repeating: "note ", count: 140) + "</note>"
        let body = (0..<units).map { number in
            let text = number % 3 == 0 ? "Лагерь закрыт" : number % 3 == 1 ? "Центр открыт" : "Все в лагерях и центрах"
            return """
                <tu tuid="\(number)" creationdate="\(2015 + number % 7)0305T120000Z" creationid="u\(number % 5)">\
                \(note)<tuv xml:lang="ru"><seg>\(text)</seg></tuv></tu>
                """
        }
        return """
            <?xml version="1.0"?><tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" \
            o-tmf="t" adminlang="en" srclang="*all*" datatype="plaintext"/><body>\(body.joined(separator: "\n"))</body></tmx>
            """
    }

    @Test func `gives the same report and the same findings whatever the number of tasks`() async throws {
        let workspace = try AuditWorkspace()
        try workspace.article("a/a.md", "Центр открыт.", date: "2018-03-05", author: "Айгуль")
        let units = 3000
        let memory = largeMemory(units)
        #expect(memory.utf8.count > 2 << 20)
        _ = try workspace.folder.write(memory, to: "archive/b.tmx")
        try workspace.article("c/c.md", "Центр открыт.", date: "2018-03-05")
        let one = try await workspace.audit(findings: workspace.folder.path("1.jsonl"), tasks: 1)
        let four = try await workspace.audit(findings: workspace.folder.path("4.jsonl"), tasks: 4)
        #expect(one == four)
        let lines = try workspace.folder.text("1.jsonl")
        #expect(lines == (try workspace.folder.text("4.jsonl")))
        // Two of three units have the forbidden term.
        #expect(lines.split(separator: "\n").count == units / 3 * 2 + 2)
        #expect(one.segments == units + 2 && one.findingCount == units / 3 * 2 + 2)
        let term = try #require(one.concepts[0].terms.first)
        #expect(term.total.own == units / 3 * 2 && term.periods.count == 7 && term.authors.count == 5)
        #expect(term.first.map { "\($0.date)" } == "2015-03-05")
        let first = try #require(lines.split(separator: "\n").first)
        #expect(first.contains(#""file":"a/a.md""#) && first.contains(#""date":"2018-03-05""#))
    }

    @Test(.timeLimit(.minutes(1))) func `ends with an error when the findings cannot be written`() async throws {
        let workspace = try AuditWorkspace()
        _ = try workspace.folder.makeFolder("archive")
        _ = try workspace.folder.write(largeMemory(3000), to: "archive/b.tmx")
        // A device that every write to fails on.
        await #expect(throws: (any Error).self) { _ = try await workspace.audit(findings: "/dev/full", tasks: 3) }
    }

    @Test func `looks for more where rules are named`() async throws {
        let workspace = try AuditWorkspace(only: ["forbidden-term", "inconsistent-term"])
        try workspace.article("a.md", "Центр открыт.", date: "2018")
        #expect(try await workspace.audit().findings.map(\.name) == ["forbidden-term"])
    }

    @Test func `writes a page with a chart that can be read and heard, and JSON`() async throws {
        let workspace = try AuditWorkspace()
        _ = try workspace.folder.makeFolder("archive/2018/03")
        _ = try workspace.folder.makeFolder("archive/2019")
        _ = try workspace.folder.write("بۇ مەركەزدە ئىدى، ئۇ كىشىلەر مەركەزدە تۇراتتى.", to: "archive/2018/03/a.txt")
        _ = try workspace.folder.write("بۇ لاگېردا ئىدى، ئۇ كىشىلەر لاگېردا تۇراتتى.", to: "archive/2019/b.txt")
        let report = try await workspace.audit()
        let page = String(decoding: try report.page(), as: UTF8.self)
        #expect(page.contains("<svg") && page.contains("role=\"img\"") && page.contains("aria-label=\"Shares"))
        #expect(page.contains("2018: term 1: 2; 2019: term 2: 2"))
        #expect(page.contains(">مەركەز</td>") && page.contains("dir=\"auto\""))
        #expect(!page.contains("src=") && !page.contains("<link"))
        let object = try JSONSerialization.jsonObject(with: Data(try report.json().utf8)) as? [String: Any]
        let concepts = try #require(object?["concepts"] as? [[String: Any]])
        let terms = try #require(concepts[0]["terms"] as? [[String: Any]])
        #expect(terms.map { $0["term"] as? String } == ["مەركەز", "لاگېر"])
        #expect((concepts[0]["drift"] as? [[String: Any]])?.count == 1)
        #expect(report.text.contains("deprecated-term: 2"))
    }

    @Test(arguments: [
        ("2018-03-05", "2018-03-05"), ("2018-03-05T10:00:00Z", "2018-03-05"), ("20180305T120000Z", "2018-03-05"),
        ("2018-03", "2018-03"), ("2018", "2018"), ("2018-13-05", "2018"), ("gestern", nil), ("", nil), ("180305", nil),
    ])
    func `reads dates as files write them`(_ text: String, _ expected: String?) {
        #expect(ArchiveDate(text).map { "\($0)" } == expected)
    }

    @Test(arguments: [
        ("2018/03/a.html", "2018-03"), ("news/2018-03-05.md", "2018-03-05"), ("2018/a.md", "2018"),
        ("a/20180305-b.txt", "2018-03-05"), ("orwell-1984.md", nil), ("room-2018.md", nil),
        ("2018/03/12345.html", "2018-03"),
        ("a.md", nil), ("2018/2018-03-05/x.md", "2018-03-05"), ("1517/x.md", nil), ("2018_03_05.txt", "2018-03-05"),
    ])
    func `finds dates in paths`(_ path: String, _ expected: String?) {
        #expect(ArchiveDate(path: path).map { "\($0)" } == expected)
    }

    @Test func `reads any text as a date or as none`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed", seed)
        var state = seed
        for _ in 0..<2000 {
            var text = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(Array("0123456789-/_.TZaж٣")[Int(state >> 33) % 19])
            }
            for date in [ArchiveDate(text), ArchiveDate(path: text)].compactMap(\.self) {
                #expect((1...12).contains(date.month ?? 1) && (1...31).contains(date.day ?? 1))
            }
        }
    }
}
