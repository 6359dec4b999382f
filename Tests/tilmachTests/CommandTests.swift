import Foundation
import Testing

@Suite struct CommandTests {
    private let binary: Binary

    init() throws { binary = try Binary() }

    @Test func `cuts standard input into sentences`() throws {
        defer { try? binary.remove() }
        let outcome = try binary.run("segment", "--from", "kk", "-", input: "Ол 12.05.2019 ж. келді. Біз күттік.")
        #expect(outcome.status == 0)
        #expect(outcome.lines == ["Ол 12.05.2019 ж. келді.", "Біз күттік."])
    }

    @Test func `answers each line with one line and goes on after a bad one`() throws {
        defer { try? binary.remove() }
        let outcome = try binary.run(
            "segment", "--jsonl",
            input: """
                {"id": 1, "text": "他来了。我们等着。", "lang": "zh"}
                no json
                {"lang": "ug"}
                {"text": "ئۇ كەلدى. بىز كۈتتۇق.", "lang": "ug", "x": 1.50}
                """)
        #expect(outcome.status == 1)
        #expect(outcome.lines.count == 4)
        #expect(outcome.lines[0] == #"{"id": 1, "text": "他来了。我们等着。", "lang": "zh", "segments": ["他来了。","我们等着。"]}"#)
        #expect(outcome.lines[1].hasPrefix(#"{"error":{"line":2,"message":"#))
        #expect(outcome.lines[2] == #"{"error":{"line":3,"message":"“text” is missing"}}"#)
        #expect(outcome.lines[3].contains(#""x": 1.50, "segments": ["#))
    }

    @Test(arguments: [
        ["segment", "missing.txt"], ["segment", "--nonsense"], ["align", "one.md"], ["lookup", "--min", "0", "x"],
        ["memory", "stats", "nothing"], ["memory", "import", "missing.tmx", "--memory", "x"],
        ["lookup", "x", "--from", "en", "--workspace", "/nowhere"], ["align", "a", "b", "--format", "pdf"],
    ])
    func `ends with status 2 and says why when it cannot run`(_ arguments: [String]) throws {
        defer { try? binary.remove() }
        let outcome = try binary.run(list: arguments)
        #expect(outcome.status == 2)
        #expect(!outcome.errors.isEmpty)
    }

    @Test func `aligns two articles with every segment in one link`() throws {
        defer { try? binary.remove() }
        let line =
            #"{"src": ["Суд 1 августа отпустил её.", "Она уехала."], "tgt": ["法院8月1日释放了她。", "她离开了。"], "src_lang": "ru", "tgt_lang": "zh"}"#
        let outcome = try binary.run("align", "--jsonl", input: line)
        #expect(outcome.status == 0)
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        let links = try #require(object?["links"] as? [[Any]])
        #expect(links.flatMap { $0[0] as? [Int] ?? [] } == [0, 1])
        #expect(links.flatMap { $0[1] as? [Int] ?? [] } == [0, 1])
    }

    @Test func `gives an alignment as one object with the fields of the batch form`() throws {
        defer { try? binary.remove() }
        let folder = "Memories/articles/zharkent-verdict"
        let outcome = try binary.run("align", "\(folder)/ru.md", "\(folder)/zh.md", "--json")
        #expect(outcome.status == 0 && outcome.lines.count == 1)
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        #expect(object?["src_lang"] as? String == "ru" && object?["tgt_lang"] as? String == "zh")
        // The counts of sentences that Memories/README.md states.
        #expect((object?["src"] as? [String])?.count == 16 && (object?["tgt"] as? [String])?.count == 15)
        let links = try #require(object?["links"] as? [[Any]])
        #expect(links.flatMap { $0[0] as? [Int] ?? [] } == Array(0..<16))
    }

    @Test(arguments: [
        ("o.tmx", "<?xml"), ("o.tsv", "source_segments\t"), ("o.jsonl", "{\"confidence\""),
        ("o.html", "<!DOCTYPE html>"),
    ])
    func `takes the format of the file from its ending`(_ file: String, _ beginning: String) throws {
        defer { try? binary.remove() }
        let folder = "Memories/articles/zharkent-verdict"
        #expect(try binary.run("align", "\(folder)/ru.md", "\(folder)/zh.md", "--output", file).status == 0)
        #expect(try String(contentsOfFile: binary.path(file), encoding: .utf8).hasPrefix(beginning))
        #expect(try binary.run("align", "\(folder)/ru.md", "\(folder)/zh.md", "--output", "o.xyz").status == 2)
    }

    @Test func `aligns a list of pairs and names the one that it cannot read`() throws {
        defer { try? binary.remove() }
        let folder = "Memories/articles/zharkent-verdict"
        let list = """
            source\ttarget\tsrc_lang\ttgt_lang
            \(folder)/zh.md\t\(folder)/ug.md\tzh\tug
            \(folder)/kk.md\tmissing.md\t\t
            \(folder)/kk.md\t\(folder)/ru.md\t\t
            """
        try list.write(toFile: binary.path("pairs.tsv"), atomically: true, encoding: .utf8)
        let outcome = try binary.run("align", "--batch", "pairs.tsv", "--save", "all", "--output", "all.tmx")
        #expect(outcome.status == 1)
        #expect(outcome.lines.count == 3)
        #expect(outcome.lines[1].contains("missing.md: there is no such file"))
        let counts = try binary.run("memory", "stats", "all", "--json").output
        for language in ["kk", "ru", "ug", "zh"] { #expect(counts.contains("\"\(language)\":")) }
        let again = try binary.run("memory", "import", "all.tmx", "--memory", "all", "--json")
        #expect(again.output.contains(#""added":0"#))
    }

    @Test func `saves an alignment and finds it again`() throws {
        defer { try? binary.remove() }
        let folder = "Memories/articles/zharkent-verdict"
        #expect(try binary.run("align", "\(folder)/ru.md", "\(folder)/ug.md", "--save", "own").status == 0)
        let found = try binary.run(
            "lookup", "--jsonl", "--memory", "own",
            input: #"{"text": "Китайские власти отрицают существование таких лагерей.", "from": "ru", "to": "ug"}"#)
        #expect(found.status == 0)
        #expect(found.output.contains(#""kind":"exact","memory":"own","score":100"#))
        let list = try binary.run("memory", "list")
        #expect(list.lines.map { String($0.prefix { $0 != "\t" }) } == ["own", "xinjiang-news"])
    }

    @Test func `imports exports and imports again without doubling`() throws {
        defer { try? binary.remove() }
        let memory = "Memories/xinjiang-news.tmx"
        let first = try binary.run("memory", "import", memory, "--memory", "copy", "--json")
        #expect(first.status == 0)
        #expect(first.output.contains(#""added":107"#) && first.output.contains(#""units":107,"variants":518"#))
        let second = try binary.run("memory", "import", memory, "--memory", "copy", "--json")
        #expect(second.output.contains(#""added":0"#) && second.output.contains(#""skipped":107"#))
        #expect(try binary.run("memory", "export", "copy", "--output", "copy.tmx").status == 0)
        let third = try binary.run("memory", "import", "copy.tmx", "--memory", "copy", "--json")
        #expect(third.output.contains(#""added":0"#))
        #expect(try binary.run("memory", "stats", "copy", "--json").output == Self.statistics)
    }

    /// The statistics of the memory that ships, counted by hand of grep: `<tu ` and `xml:lang="…"` in the file.
    private static let statistics =
        #"{"languages":{"en":106,"kk":103,"ru":106,"ug":102,"zh":101},"units":107,"variants":518}"# + "\n"

    @Test func `refuses a malformed file and leaves the memory as it was`() throws {
        defer { try? binary.remove() }
        let whole = try String(contentsOfFile: binary.path("Memories/xinjiang-news.tmx"), encoding: .utf8)
        try String(whole.prefix(whole.count / 2)).write(
            toFile: binary.path("cut.tmx"), atomically: true, encoding: .utf8)
        let outcome = try binary.run("memory", "import", "cut.tmx", "--memory", "new", "--json")
        #expect(outcome.status == 2)
        #expect(outcome.output.contains(#""added":0,"errors":[{"line":"#))
        #expect(!FileManager.default.fileExists(atPath: binary.path("Memories/new.tmdb")))
        let some = try binary.run("memory", "import", "cut.tmx", "--memory", "new", "--keep-going", "--json")
        #expect(some.status == 1)
        #expect(!some.output.contains(#""added":0"#))
    }

    @Test func `reads reviewed links back`() throws {
        defer { try? binary.remove() }
        let files = ["kk", "zh"].map { "Memories/articles/zharkent-verdict/\($0).md" }
        #expect(try binary.run("align", files[0], files[1], "--format", "tsv", "--output", "links.tsv").status == 0)
        let table = try String(contentsOfFile: binary.path("links.tsv"), encoding: .utf8)
        let again = try binary.run("align", files[0], files[1], "--format", "tsv", "--links", "links.tsv")
        #expect(again.output == table)
        try "source\ttarget\n1+99\t1\n".write(toFile: binary.path("bad.tsv"), atomically: true, encoding: .utf8)
        let bad = try binary.run("align", files[0], files[1], "--links", "bad.tsv")
        #expect(bad.status == 2)
        #expect(bad.errors.contains("bad.tsv:2"))
    }

    @Test func `explains links in every form that has room for it`() throws {
        defer { try? binary.remove() }
        let files = ["ug", "zh"].map { "Memories/articles/zharkent-verdict/\($0).md" }
        let table = try binary.run("align", files[0], files[1], "--explain")
        #expect(table.status == 0)
        #expect(table.output.contains("number 2018 +") && table.output.contains("how often 1-1 occurs −"))
        let json = try binary.run("align", files[0], files[1], "--explain", "--json", "--comparable").output
        #expect(json.contains(#""explanations":[{"evidence":[{"kind":""#))
        let line = #"{"src": ["Суд 1953 года."], "tgt": ["1953年法院。"], "src_lang": "ru", "tgt_lang": "zh"}"#
        let lines = try binary.run("align", "--jsonl", "--explain", input: line).output
        #expect(lines.contains(#""kind":"number","source":"1953","target":"1953","worth":"#))
        let unsure = #"{"src": ["Да.", "Нет."], "tgt": ["是。"], "src_lang": "ru", "tgt_lang": "zh"}"#
        let strict = try binary.run("align", "--jsonl", "--min-confidence", "1", input: unsure).output
        #expect(strict.contains(#"[[[0],[],"#) && strict.contains(#",[[],[0],"#))
        try "source\ttarget\n\(files[0])\t\(files[1])\n".write(
            toFile: binary.path("pairs.tsv"), atomically: true, encoding: .utf8)
        let batch = try binary.run("align", "--batch", "pairs.tsv", "--output", "a.tmx", "--explain")
        #expect(batch.output.contains("number 2018 +"))
        for wrong in [["--links", "x.tsv"], ["--format", "tmx"], ["--output", "x.tsv"]] {
            #expect(try binary.run(list: ["align", files[0], files[1], "--explain"] + wrong).status == 2)
        }
    }

    @Test func `saves what a reviewer left and tells of texts that changed`() throws {
        defer { try? binary.remove() }
        let files = ["kk", "ug"].map { "Memories/articles/zharkent-verdict/\($0).md" }
        #expect(try binary.run("align", files[0], files[1], "--output", "l.tsv").status == 0)
        let table = try String(contentsOfFile: binary.path("l.tsv"), encoding: .utf8)
        var rows = table.split(separator: "\n").map(String.init)
        let pairs = rows.dropFirst().count { !$0.hasPrefix("-\t") && $0.split(separator: "\t")[1] != "-" }
        rows.remove(at: 1)
        rows[1] += " (өзгерді)"
        try ("\u{FEFF}" + rows.joined(separator: "\r\n")).write(
            toFile: binary.path("l.tsv"), atomically: true, encoding: .utf8)
        let outcome = try binary.run("align", files[0], files[1], "--links", "l.tsv", "--save", "own")
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("l.tsv:2: the text beside target segment"))
        #expect(outcome.errors.contains("\(pairs - 1) units added"))
    }

    /// Every example of the help texts that stands alone; pipes and files of the reader's own are left out.
    @Test func `runs every example of the help`() throws {
        defer { try? binary.remove() }
        for command in [
            ["segment"], ["align"], ["lookup"], ["concordance"], ["memory", "list"], ["memory", "stats"],
            ["memory", "export"], ["memory", "merge"], ["memory", "clean"], ["demo"],
        ] {
            let help = try binary.run(list: ["help"] + command)
            #expect(help.status == 0)
            let lines = help.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            var folder = ""
            for line in lines where !line.contains("<") && !line.contains("| ") {
                if line.hasPrefix("cd ") { folder = String(line.dropFirst(3)) }
                let words = Self.words(line).dropFirst()
                if !line.hasPrefix("tilmach ") || words.contains(where: { Self.ownFiles.contains($0) }) { continue }
                let outcome = try binary.run(list: Array(words), in: folder)
                #expect(outcome.status == 0, "\(line): \(outcome.errors)")
            }
        }
    }

    private static let ownFiles: Set<String> = ["en.html", "en.docx", "archive", "archive.tmx", "old.tmx", "pairs.tsv"]

    /// Words of a shell line, with single quotation marks.
    private static func words(_ line: String) -> [String] {
        line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
            index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
    }
}
