import Testing

@testable import Transliteration

struct SchemeParserTests {
    private static let head = "id x\ntitle X\nlanguage ru\nfrom Cyrl\nto Latn\n"

    /// What is wrong, and the line and column that must be named.
    @Test(arguments: [
        ("rules\nа b", 7, 1, "arrow"), ("rules\n → b", 7, 1, "empty"), ("rules\nа →", 7, 4, "missing"),
        ("rules\nа → b / [а _", 7, 12, "letters"), ("rules\nа → b / [а", 7, 9, "closed"),
        ("rules\nа → b / а", 7, 10, "_"), ("rules\nа → b / а _ б _", 7, 15, "end"),
        ("rules\nа → \"b", 7, 5, "quote"), ("rules\nа → U+110000", 7, 5, "character"),
        ("rules\nа → b\nа → c", 8, 1, "line 7"), ("rules\nа → b / [vowel] _", 7, 10, "class"),
        ("classes\nv = а", 7, 1, "two letters"), ("classes\nvowel = а\nvowel = е", 8, 1, "twice"),
        ("rules\ntable no Cyrl → Latn", 7, 7, "no.table"), ("rules\ntable some Cyrl → Latn", 7, 19, "column"),
        ("rules\nbase no-such", 7, 6, "no-such"), ("scheme no-such", 6, 8, "no-such"),
        ("stage no-such", 6, 7, "no-such"),
        ("capitals\nı", 7, 1, "pair"), ("rules\nmark х words", 7, 1, "mark"), ("nonsense y", 6, 1, "keyword"),
        ("reverse maybe\nrules\nа → b", 1, 1, "reverse"), ("id y\nrules\nа → b", 6, 1, "twice"),
        ("example щ\nrules\nа → b", 6, 9, "example"), ("case big\nrules\nа → b", 6, 6, "exact"), ("", 1, 1, "body"),
    ])
    func `names the place of a fault`(body: String, line: Int, column: Int, word: String) {
        let files = MadeUpFiles(files: ["some.table": "Cyrl Other\nа b\n"])
        let error = #expect(throws: SchemeError.self) {
            try SchemeCatalog(files).transliterator(text: Self.head + body, file: "x.scheme", data: NoLanguageData())
        }
        guard case .syntax(let file, let foundLine, let foundColumn, let message) = error else {
            Issue.record("\(error as Any)")
            return
        }
        #expect(file == "x.scheme" && foundLine == line && foundColumn == column, "\(message)")
        #expect(message.contains(word), "\(message)")
    }

    @Test func `refuses a file that names itself, and rows of another length`() {
        let text = Self.head + "rules\nbase x\n"
        #expect(throws: SchemeError.self) {
            try SchemeCatalog(MadeUpFiles(files: ["x.scheme": text])).transliterator("x", data: NoLanguageData())
        }
        let loop = Self.head + "scheme x\n"
        #expect(throws: SchemeError.self) {
            try SchemeCatalog(MadeUpFiles(files: ["x.scheme": loop])).transliterator("x", data: NoLanguageData())
        }
        #expect(
            throws: SchemeError.syntax(
                file: "t.table", line: 2, column: 1, message: "the row has 1 cells, the head line 2")
        ) {
            try SchemeTable("a b\nc\n", file: "t.table")
        }
    }

    /// Cut anywhere and with any letter changed a scheme is read or refused, never more.
    @Test func `survives files that are cut or changed`() {
        let text =
            Self.head + "classes\n    vowel = а е\nrules\n    щ → shch / # _, [vowel] _\n    table some Cyrl → Other\n"
        let files = MadeUpFiles(files: ["some.table": "Cyrl Other\nа b\n"])
        let scalars = Array(text.unicodeScalars)
        for cut in scalars.indices {
            for replacement in [nil, "[", "\"", "→", "\n", "U"] as [Unicode.Scalar?] {
                var changed = Array(scalars[..<cut])
                if let replacement { changed += [replacement] + scalars[(cut + 1)...] }
                let text = String(String.UnicodeScalarView(changed))
                let made = try? SchemeCatalog(files).transliterator(text: text, file: "x", data: NoLanguageData())
                #expect(made?.transliterate("").isEmpty ?? true)
            }
        }
    }

    @Test(arguments: [
        // A line above replaces the base's line, adds to it with a context, and drop takes it away.
        ("rules\n    б → q\n    base b", "бав", "qav"), ("rules\n    а → o / # _\n    base b", "баав ав", "baav ov"),
        ("rules\n    drop а\n    base b", "ба", "bа"), ("rules\n    table t k → l\n    base b", "бгв", "bhv"),
        ("rules\n    [а б] в → 1\n    ∅ г → 2", "авбвг", "112"), ("scheme b\nrules\n    b → p", "баб", "pap"),
        ("rules\n    а → ∅ / _ U+0431, [^ а] _\n    б → \"/\" \" \" _x", "", ""),
    ])
    func `builds on bases and tables`(body: String, source: String, expected: String) throws {
        let base = Self.head + "rules\n    а → a\n    б → b\n    в → v\n"
        guard !source.isEmpty else {
            #expect(throws: SchemeError.self) { try made(body) }
            return
        }
        let transliterator = try made(body, files: ["b.scheme": base, "t.table": "k l\nг h\nд –\n"])
        #expect(transliterator.transliterate(source) == expected)
    }

    @Test func `capitals follow pairs of the scheme's own`() throws {
        let kazakh = try made("capitals\n    ı I\n    i İ\nrules\n    і → ı\n    и → i\n    ш → şi")
        #expect(kazakh.transliterate("ІИ іи ШИ Ш") == "Iİ ıi Şİİ Şi")
    }
}
