import Foundation
import Testing
import TranslationTypes
import Transliteration
import Workbench

struct TransliteratingTests {
    /// A stream with a text in it.
    private func stream(_ text: String) throws -> FileHandle {
        let file = FileManager.default.temporaryDirectory.appending(path: "tilmach-\(UUID().uuidString)")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try FileHandle(forReadingFrom: file)
    }

    private func table(_ text: String, _ request: SchemeRequest, column: String, into: [String]) throws -> String {
        var bytes: [UInt8] = []
        let run = try ColumnTransliteration(request, column: column, into: into)
        try run.run(over: stream(text), name: "names.csv", write: { bytes += $0 })
        return String(decoding: bytes, as: UTF8.self)
    }

    private func lines(_ text: String, _ request: SchemeRequest) throws -> String {
        var bytes: [UInt8] = []
        try StreamTransliteration(request).run(over: stream(text), name: "text", write: { bytes += $0 })
        return String(decoding: bytes, as: UTF8.self)
    }

    private let icao = SchemeRequest(schemes: ["icao-rus-Cyrl-Latn-9303"])

    @Test func `adds a column and keeps every other byte`() throws {
        let text = "\u{FEFF}имя,\"при, мечание\"\nЮрий,\"a \"\"b\"\",\nc\"\n\nЩука,\n"
        #expect(
            try table(text, icao, column: "имя", into: ["latin"])
                == "\u{FEFF}имя,\"при, мечание\",latin\nЮрий,\"a \"\"b\"\",\nc\",Iurii\n\nЩука,,Shchuka\n")
    }

    @Test func `writes a column anew that stands there already`() throws {
        #expect(try table("a;b\nЩ;old\n", icao, column: "a", into: ["b"]) == "a;b\nЩ;Shch\n")
    }

    @Test func `takes several schemes, each into a column`() throws {
        let request = SchemeRequest(schemes: ["icao", "iso9"], source: .russian)
        #expect(
            try table("a\tb\nЩ\tx\n", request, column: "a", into: []) == "a\tb\ta (icao)\ta (iso9)\nЩ\tx\tShch\tŜ\n")
    }

    @Test func `says which columns there are`() {
        #expect(throws: WorkbenchError.self) { try table("a,b\n", icao, column: "c", into: []) }
        #expect(throws: WorkbenchError.self) { try table("a,b\n", icao, column: "a", into: ["x", "y"]) }
    }

    @Test func `names the line of a quote that is not closed`() {
        let error = #expect(throws: (any Error).self) { try table("a\nx\n\"y\nz\n", icao, column: "a", into: []) }
        #expect("\(error as Any)".contains("names.csv:3"))
    }

    @Test func `keeps lines, empty ones and a missing end included`() throws {
        #expect(try lines("Щука\n\n  \nЮ", icao) == "Shchuka\n\n  \nIu")
        let both = SchemeRequest(schemes: ["icao-rus-Cyrl-Latn-9303", "iso-rus-Cyrl-Latn-9-1995"])
        #expect(try lines("Щ\r\n\nЮ\n", both) == "Shch\tŜ\r\n\nIu\tÛ\n")
    }

    @Test func `names the line that is not UTF-8`() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "tilmach-\(UUID().uuidString)")
        try Data("да\nнет\n".utf8 + [0xE4, 0xE0, 0x0A]).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let error = #expect(throws: WorkbenchError.self) {
            try StreamTransliteration(icao).run(over: FileHandle(forReadingFrom: file), name: "x.txt", write: { _ in })
        }
        #expect(error?.message == "x.txt: line 3 is not UTF-8")
    }

    /// More than the megabyte that is read at once, in lines of all lengths.
    @Test func `gives the same in bulk and line by line`() throws {
        let words = ["Щука", "ЩУКА", "ъезд", "Дудинкa", "Қазақ", "\u{438}\u{306}", "汉字", "x", "подъём", "É"]
        var text = ""
        var number = 7
        while text.utf8.count < 1_300_000 {
            number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let pick = Int((UInt64(bitPattern: Int64(number)) >> 33) % 40)
            text += pick < words.count ? words[pick] : pick < 36 ? " " : "\n"
        }
        let transliterator = try SchemeCatalog.standard.transliterator(
            "bgnpcgn-rus-Cyrl-Latn-1947", data: InstalledLanguageData())
        let expected = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { transliterator.transliterate(String($0)) }.joined(separator: "\n")
        #expect(try lines(text, SchemeRequest(schemes: ["bgnpcgn-rus-Cyrl-Latn-1947"])) == expected)
    }

    @Test(arguments: [
        ("uly", "شىنجاڭ", "shinjang"), ("uly", "шинҗаң", "shinjang"), ("iso9", "Щербинка", "Ŝerbinka"),
        ("iso9", "Қазақстан Республикасы", "Ķazaķstan Respublikasy"),
    ])
    func `tells a short name's scheme by the text`(name: String, text: String, expected: String) throws {
        let results = try TextTransliteration(SchemeRequest(schemes: [name])).results(for: text)
        #expect(results.map(\.text) == [expected])
    }

    @Test func `leaves lines alone that a short name's schemes do not read`() throws {
        #expect(try lines("---\nسالام\n新疆\nшинҗаң\n", SchemeRequest(schemes: ["uly"])) == "---\nsalam\n新疆\nshinjang\n")
    }

    @Test func `says what a short name may mean when the text does not tell`() {
        #expect(throws: SchemeError.self) {
            try TextTransliteration(SchemeRequest(schemes: ["iso9"])).results(for: "123")
        }
        #expect(throws: SchemeError.self) { try TextTransliteration(SchemeRequest(schemes: ["iso10"])) }
    }

    @Test func `reads a scheme of the user's own and says where it is wrong`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tilmach-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let head = "id own\ntitle Own\nlanguage ru\nfrom Cyrl\nto Latn\nrules\n"
        let good = folder.appending(path: "own.scheme").path
        try "a b\nщ w\n".write(toFile: folder.appending(path: "my.table").path, atomically: true, encoding: .utf8)
        try "\(head)    table my a → b\n    base iso-rus-Cyrl-Latn-9-1995\n".write(
            toFile: good, atomically: true, encoding: .utf8)
        let own = try TextTransliteration(SchemeRequest(rulesFile: good))
        #expect(try own.results(for: "Щука").map(\.text) == ["Wuka"])
        let bad = folder.appending(path: "bad.scheme").path
        try "\(head)    щ → w / [а б _\n".write(toFile: bad, atomically: true, encoding: .utf8)
        let error = #expect(throws: SchemeError.self) { try TextTransliteration(SchemeRequest(rulesFile: bad)) }
        #expect(error?.description.hasPrefix("\(bad):7:18: ") == true)
    }

    @Test func `gives spans of source and result in code points`() throws {
        let results = try TextTransliteration(icao).results(for: "Я\u{438}\u{306} ем")
        let json = try TransliterationResult.json(results, text: "Яй ем")
        // Я → Ia, й (two code points) → i, the rest one for one.
        #expect(json.contains(#""spans":[[0,1,0,2],[1,3,2,3],[3,4,3,4],[4,5,4,5],[5,6,5,6]]"#))
    }

    @Test func `answers JSON Lines by the scheme of the line`() throws {
        var batch = try TransliterateBatch(icao)
        let line = try JSONLine(Array(#"{"text": "Ц", "scheme": "iso-rus-Cyrl-Latn-9-1995"}"#.utf8))
        let members = try batch.members(for: line)
        #expect(members.map(\.key) == ["result"])
        #expect(members.map { String(decoding: $0.json, as: UTF8.self) } == ["\"C\""])
    }

    @Test func `the page of the schemes is up to date`() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = root.appending(path: "Sources/CEmbeddedData/data/schemes/SCHEMES.md")
        // Made by: tilmach transliterate --list --markdown > SCHEMES.md
        #expect(try String(contentsOf: page, encoding: .utf8) == SchemeListing().markdown())
    }
}
