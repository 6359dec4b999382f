import Foundation
import Terminology
import Testing
import TranslationTypes
import Workbench

/// Checks and corrections of whole files in a workspace of a test's own.
@Suite struct CheckingTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.makeFolder("Memories")
        _ = try folder.makeFolder("Glossaries/styles")
        _ = try folder.write(
            """
            concept\tlang\tterm\tstatus
            C1\ten\treeducation camp\tpreferred
            C1\ten\tvocational center\tforbidden
            C1\tru\tлагерь перевоспитания\tpreferred
            C1\tru\tпрофессиональный центр\tforbidden
            C2\ten\tChina\tpreferred
            C2\tru\tКитай\tpreferred

            """, to: "Glossaries/g.tsv")
    }

    private func rules() throws -> CheckingRules {
        try StyleShelf(Workspace(root: folder.url)).rules(for: nil)
    }

    private func report(_ files: String..., baseline: Baseline? = nil, source: String? = nil) throws -> CheckReport {
        var options = FileChecking.Options()
        options.source = source
        return try FileChecking(try rules(), options: options).report(on: files, baseline: baseline)
    }

    @Test(arguments: [
        ("a.txt", "He was in a vocational center.\n", "He was in a reeducation camp.\n"),
        ("a.md", "# Title\n\nHe saw *vocational centers* there.\n", "# Title\n\nHe saw *reeducation camps* there.\n"),
        (
            "a.html", "<html lang=\"en\"><body><p>In vocational centers &amp; jails.</p></body></html>\n",
            "<html lang=\"en\"><body><p>In reeducation camps &amp; jails.</p></body></html>\n"
        ),
        (
            "a.po",
            "msgid \"\"\nmsgstr \"\"\n\"Language: ru\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\nmsgid \"in a camp\"\nmsgstr \"в профессиональном центре\"\n",
            "msgid \"\"\nmsgstr \"\"\n\"Language: ru\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\nmsgid \"in a camp\"\nmsgstr \"в лагере перевоспитания\"\n"
        ),
        (
            "a.xlf",
            "<?xml version=\"1.0\"?>\n<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"o\" source-language=\"en\" target-language=\"ru\" datatype=\"plaintext\"><body><trans-unit id=\"1\"><source>in a camp</source><target>в профессиональном центре</target></trans-unit></body></file></xliff>\n",
            "<?xml version=\"1.0\"?>\n<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"o\" source-language=\"en\" target-language=\"ru\" datatype=\"plaintext\"><body><trans-unit id=\"1\"><source>in a camp</source><target>в лагере перевоспитания</target></trans-unit></body></file></xliff>\n"
        ),
        (
            "b.xlf",
            "<?xml version=\"1.0\"?>\n<xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\" trgLang=\"ru\"><file id=\"f\"><unit id=\"1\"><segment><source>in a camp</source><target>в профессиональном центре</target></segment></unit></file></xliff>\n",
            "<?xml version=\"1.0\"?>\n<xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\" trgLang=\"ru\"><file id=\"f\"><unit id=\"1\"><segment><source>in a camp</source><target>в лагере перевоспитания</target></segment></unit></file></xliff>\n"
        ),
    ])
    func `fix puts terms in and leaves all else; a second time it finds nothing`(
        name: String, before: String, after: String
    ) throws {
        let file = try folder.write(before, to: name)
        var options = FileFixing.Options()
        options.isRehearsal = true
        let rehearsal = FileFixing(try rules(), options: options).run([file])
        #expect(rehearsal.count == 1 && rehearsal.failures.isEmpty, "\(rehearsal.failures)")
        #expect(try folder.text(name) == before)
        #expect(FileFixing(try rules()).run([file]).count == 1)
        #expect(try folder.text(name) == after)
        #expect(FileFixing(try rules()).run([file]).count == 0)
        #expect(try folder.text(name) == after)
    }

    @Test func `a finding has its line and column`() throws {
        let file = try folder.write("One.\n\nIn “vocational centers” and vocational centers.\n", to: "a.md")
        let found = try report(file).findings
        #expect(found.map(\.finding.rule) == ["forbidden-term"])
        #expect(found.first?.start == FileFinding.Position(line: 3, column: 29))
    }

    @Test func `a comment lets the lines after it be`() throws {
        let text =
            "<!-- tilmach:off forbidden-term -->\nA vocational center.\n\n<!-- tilmach:on -->\n\nA vocational center.\n"
        let report = try report(try folder.write(text, to: "a.md"))
        #expect(report.findings.map(\.start?.line) == [6])
        #expect(report.suppressed == 1)
    }

    @Test func `a baseline hides what was known`() throws {
        let file = try folder.write("A vocational center.\n", to: "a.txt")
        let first = try report(file)
        try Baseline.write(first.findings, to: folder.path("known.json"))
        _ = try folder.write("New.\n\nA vocational center.\n\nThe vocational centers.\n", to: "a.txt")
        let second = try report(file, baseline: try Baseline(file: folder.path("known.json")))
        #expect(second.suppressed == 1)
        #expect(second.findings.map(\.start?.line) == [5])
    }

    @Test func `a file that cannot be read is told and the others are checked`() throws {
        let good = try folder.write("A vocational center.\n", to: "a.txt")
        let bad = try folder.write("<xliff version=\"1.2\"><file>", to: "b.xlf")
        let report = try report(folder.path("none.txt"), bad, good)
        #expect(report.failures.count == 2)
        #expect(report.failures.allSatisfy { $0.contains("none.txt") || $0.contains("b.xlf") })
        #expect(report.findings.map(\.file) == [good])
        let fixed = FileFixing(try rules()).run([folder.path("none.txt"), bad, good])
        #expect(fixed.failures.count == 2 && fixed.count == 1)
    }

    @Test func `a document is held against its source`() throws {
        let source = try folder.write(
            "The court freed her on 1 August 2018.\n\nShe had left China in April.\n\nThe hearing lasted for 3 hours.\n",
            to: "en.txt")
        let target = try folder.write(
            "Суд освободил её 1 августа 2018 года.\n\nВ апреле она покинула эту страну.\n\nЗаседание длилось 5 часов.\n",
            to: "ru.txt")
        let found = try report(target, source: source).findings
        #expect(found.map(\.finding.rule) == ["missing-term", "number-mismatch", "number-mismatch"])
        #expect(found.map(\.start?.line) == [3, 5, 5])
        #expect(found.last?.start?.column == 19)
        #expect(throws: WorkbenchError.self) { try report(target, target, source: source) }
    }

    /// The rules of SARIF 2.1.0 (OASIS) that the report has to keep: sections 3.13, 3.19, 3.27, 3.30 and 3.55.
    @Test func `SARIF has the members that the standard asks for`() throws {
        let file = try folder.write("Он в профессиональном центре.\n\nA vocational center.\n", to: "мақала.txt")
        let log = try #require(
            try JSONSerialization.jsonObject(with: Data(try report(file).sarif().utf8)) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
        #expect(Set(rules).count == rules.count)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == 2)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index] == result["ruleId"] as? String)
            #expect(["none", "note", "warning", "error"].contains(result["level"] as? String ?? ""))
            #expect((result["message"] as? [String: Any])?["text"] is String)
            let location = try #require(
                (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
            let uri = try #require((location["artifactLocation"] as? [String: Any])?["uri"] as? String)
            #expect(uri.allSatisfy(\.isASCII) && URL(string: uri) != nil)
            let region = try #require(location["region"] as? [String: Int])
            #expect(region["startLine", default: 0] >= 1 && region["startColumn", default: 0] >= 1)
            #expect(region["endColumn", default: 0] > region["startColumn", default: 0])
        }
    }

    @Test func `annotations escape what GitHub would read as syntax`() throws {
        let file = try folder.write("A vocational center.\n", to: "a,b.txt")
        let text = try report(file).gitHubAnnotations()
        #expect(text.hasPrefix("::error file="))
        #expect(text.contains("a%2Cb.txt,line=1,col=3,endLine=1,endColumn=19,title=forbidden-term::"))
    }
}
