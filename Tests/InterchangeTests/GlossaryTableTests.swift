import Interchange
import Markup
import Testing
import TranslationTypes

@Suite struct GlossaryTableTests {
    func concepts(_ text: String, onError: ((InterchangeError) -> Void)? = nil) throws -> [Concept] {
        let options = GlossaryReadingOptions(onError: onError)
        return try collectConcepts(GlossaryTableReader(bytes: Array(text.utf8), name: "g.tsv", options: options))
    }

    @Test func `reads a table of our own with head lines and an empty line`() throws {
        let text = """
            # title: Сынақ
            #key: value
            concept\tlang\tterm\tstatus\tpart_of_speech\tdefinition\tnote\tsource\tdate
            C1\tkk\tқайта тәрбиелеу лагері\tpreferred\tnoun\tАнықтама.\t\tAzattyq\t2021
            C1\tug\tجازا لاگېرى\t\tpropernown\t\tN\t\t

            C2\tUG_cyrl\tқан\tForbidden\t\t\t\t\t
            """
        var reader = try GlossaryTableReader(bytes: Array(text.utf8), name: "g.tsv")
        #expect(reader.headLines == ["title: Сынақ", "key: value"])
        let first = try reader.next()
        #expect(
            first
                == Concept(
                    identifier: "C1", definitions: [Definition("Анықтама.", language: .kazakh)],
                    terms: [
                        Term(
                            "қайта тәрбиелеу лагері", language: .kazakh, status: .preferred, partOfSpeech: .noun,
                            source: "Azattyq", date: "2021"),
                        Term(
                            "جازا لاگېرى", language: .uyghur, note: "N",
                            details: [TermDetail("partOfSpeech", "propernown", element: "termNote")]),
                    ]))
        #expect(reader.line == 4 && reader.termLines == [4, 5])
        #expect(try reader.next()?.terms == [Term("қан", language: uyghurCyrillic, status: .forbidden)])
        #expect(reader.line == 7 && reader.termLines == [7])
        #expect(try reader.next() == nil)
    }

    @Test func `knows other names of columns and keeps columns that it does not know`() throws {
        let text = """
            concept_id,lang,term,status,house,citation
            C1,en,reeducation camp,preferred,RFE/RL,"seed ""article"" headline"
            C1,zh,再教育营,,,
            """
        #expect(
            try concepts(text) == [
                Concept(
                    identifier: "C1",
                    terms: [
                        Term(
                            "reeducation camp", language: .english, status: .preferred,
                            source: "seed \"article\" headline", details: [column("house", "RFE/RL")]),
                        Term("再教育营", language: .chinese),
                    ])
            ])
    }

    @Test(arguments: [
        ("", 1, "empty"), ("concept\tlang\n", 1, "no column “term”"),
        ("concept\tlang\tterm\tterm\n", 1, "stands twice"),
        ("concept\tlang\tterm\nC1\tkk\n", 2, "2 fields"), ("concept\tlang\tterm\n\nC1\tkk\t\n", 3, "no term"),
        ("concept\tlang\tterm\nC1\tқазақ\tсот\n", 2, "language of the line is none"),
        ("concept\tlang\tterm\nC1\t\tсот\n", 2, "names no language"),
        ("concept\tlang\tterm\n\tkk\tсот\n", 2, "names no concept"),
        ("concept\tlang\tterm\tstatus\nC1\tkk\tсот\tforbiden\n", 2, "no status"),
        ("concept\tlang\tterm\tcase\nC1\tkk\tсот\tupper\n", 2, "capitals"),
        ("concept\tlang\tterm\tdetails\nC1\tkk\tсот\tx\n", 2, "“details”"),
    ])
    func `refuses a line that is wrong and says where`(text: String, line: Int, message: String) throws {
        let error = #expect(throws: InterchangeError.self) { try concepts(text) }
        #expect(
            error?.line == line && error?.message.contains(message) == true && error?.advice.isEmpty == false,
            "\(String(describing: error))")
    }

    @Test func `goes on after a wrong line where errors are taken`() throws {
        var errors: [Int?] = []
        let text = "concept\tlang\tterm\nC1\tkk\tсот\nC1\tx y\tа\nC2\t\tb\nC3\tru\tсуд\nC3\n"
        let read = try concepts(text) { errors.append($0.line) }
        #expect(read.map(\.identifier) == ["C1", "C3"] && errors == [3, 4, 6])
    }

    @Test func `refuses to write what has no column`() throws {
        var writer = try GlossaryTableWriter(to: ByteBuffer(), name: "out.tsv")
        #expect(throws: InterchangeError.self) { try writer.write(Concept(identifier: "1", subject: "x", terms: [])) }
    }

    @Test(arguments: [
        TermDetail("a:b", "c=d; e", element: "x=y", attributes: [Attribute("n=1", "v]")]),
        TermDetail("", "", element: ""),
        TermDetail(
            "context", "100 % {x}\n\tқ", element: "descrip",
            parts: [
                TermDetail("source", " a ", element: "admin", parts: [TermDetail("k", "l", element: "m")]),
                TermDetail("", "note", element: "note"),
            ]),
    ])
    func `writes any detail on a line and reads it again`(detail: TermDetail) {
        #expect(TermDetailCode.decode(TermDetailCode.encode([detail, detail])) == [detail, detail])
        #expect(!TermDetailCode.encode(detail).contains("\n"))
    }

    @Test(arguments: ["x", "a:b=c{", "a:b=c}", "a:b=c[d", "a:b=c[d=e", "a:b=%4", "a:b=%ZZ", "a=b:c{=}"])
    func `takes no other line for details`(text: String) { #expect(TermDetailCode.decode(text) == nil) }

    @Test func `reads OmegaT tables with comments and in UTF-16`() throws {
        let text = "# foobar -*- coding: utf-8 -*-\ncamp\tлагерь\tComment\r\ncamp\tлагер\n\ncourt\tсот\n"
        let units = text.utf16.map { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let utf16: [UInt8] = [0xFF, 0xFE] + units.joined()
        for bytes in [Array(text.utf8), Array(("\u{FEFF}" + text).utf8), utf16] {
            let read = try collectConcepts(
                OmegaTGlossaryReader(bytes: bytes, name: "g.txt", options: GlossarySubject.pair))
            #expect(read.map { $0.terms.map(\.text) } == [["camp", "лагерь", "лагер"], ["court", "сот"]])
            #expect(read[0].terms[1].note == "Comment")
        }
    }

    /// RFC 4180 §2, and OmegaT's habit of quotes in the middle of a field.
    @Test func `reads the quotes of OmegaT's CSV`() throws {
        let text = "court; case,comma\n\"court, cased\",comma dot\n\"\"\"a\"\",\"\"q\"\"\",cdk\nzz\"\"zz,zz\n"
        let read = try collectConcepts(
            OmegaTGlossaryReader(bytes: Array(text.utf8), name: "g.csv", format: .csv, options: GlossarySubject.pair))
        #expect(read.map { $0.terms[0].text } == ["court; case", "court, cased", "\"a\",\"q\"", "zz\"\"zz"])
    }

    @Test func `asks for the languages of a table that does not name them`() {
        let error = #expect(throws: InterchangeError.self) {
            _ = try OmegaTGlossaryReader(bytes: [], name: "g.txt", options: GlossaryReadingOptions())
        }
        #expect(error?.advice.contains("languages") == true)
    }

    @Test func `writes for OmegaT only what may be used`() throws {
        var writer = try OmegaTGlossaryWriter(to: ByteBuffer(), name: "out", source: .english, target: .kazakh)
        try writer.write(
            Concept(
                identifier: "1",
                terms: [
                    Term("camp", language: .english), Term("лагер", language: .kazakh, status: .admitted),
                    Term("концлагерь", language: .kazakh, status: .forbidden),
                    Term("лагерь", language: .kazakh, status: .preferred),
                ]))
        #expect(try writer.finish().text == "# -*- coding: utf-8 -*-\ncamp\tлагерь\ncamp\tлагер\n")
    }

    /// translate-toolkit, csvl10n: two columns without names are source and target.
    @Test(arguments: ["camp,лагерь\n", "original,translation\ncamp,лагерь\n", ",camp,лагерь\n"])
    func `reads Weblate's CSV with and without names`(text: String) throws {
        let read = try collectConcepts(
            WeblateGlossaryReader(bytes: Array(text.utf8), name: "g.csv", options: GlossarySubject.pair))
        #expect(
            read == [
                Concept(identifier: "1", terms: [Term("camp", language: .english), Term("лагерь", language: .kazakh)])
            ])
    }
}
