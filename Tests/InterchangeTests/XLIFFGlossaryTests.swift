import Interchange
import Markup
import Testing
import TranslationTypes

@Suite struct XLIFFGlossaryTests {
    static func document(_ glossary: String, target: String = " trgLang='kk'") -> String {
        """
        <xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en'\(target)
          xmlns:gls='urn:oasis:names:tc:xliff:glossary:2.0' xmlns:tm='urn:x-tilmach:glossary:1' xmlns:x='urn:x'>
        <file id='f1'><unit id='u1'><gls:glossary>
        \(glossary)
        </gls:glossary><segment><source>a</source></segment></unit></file></xliff>
        """
    }

    func read(_ text: String, options: GlossaryReadingOptions = GlossaryReadingOptions()) throws -> [Concept] {
        try collectConcepts(XLIFFGlossaryReader(bytes: Array(text.utf8), name: "t.xlf", options: options))
    }

    /// XLIFF 2.1 §5.2.3, the example with another language.
    @Test func `reads entries of a unit`() throws {
        let text = Self.document(
            """
            <gls:glossEntry id="g1" ref="#m1" x:y="z"><gls:term source="publicTermbase">camp</gls:term>
            <gls:translation id="t1" source="myTermbase" tm:status="forbidden">концлагерь</gls:translation>
            <gls:translation id="t2">лагерь</gls:translation>
            <gls:definition source="D">A closed place.</gls:definition></gls:glossEntry>
            <gls:glossEntry><gls:term>court</gls:term><gls:definition>Decides.</gls:definition></gls:glossEntry>
            """)
        #expect(
            try read(text) == [
                Concept(
                    identifier: "f1/u1/g1",
                    definitions: [Definition("A closed place.", language: .english, source: "D")],
                    terms: [
                        Term("camp", language: .english, source: "publicTermbase"),
                        Term("концлагерь", language: .kazakh, status: .forbidden, source: "myTermbase"),
                        Term("лагерь", language: .kazakh),
                    ],
                    details: [
                        TermDetail(
                            "", "", element: "glossEntry",
                            attributes: [Attribute("ref", "#m1"), Attribute("{urn:x}y", "z")])
                    ]),
                Concept(
                    identifier: "f1/u1/2", definitions: [Definition("Decides.", language: .english)],
                    terms: [Term("court", language: .english)]),
            ])
    }

    @Test func `writes concepts that it reads again`() throws {
        let concepts = [
            Concept(
                identifier: "C1", definitions: [Definition("A place.", language: .english, source: "S")],
                terms: [
                    Term("camp", language: .english, status: .preferred, partOfSpeech: .noun, note: "N & M"),
                    Term("CAMP", language: .english, casePolicy: .sensitive, date: "2026-11-21"),
                    Term("лагерь", language: .kazakh, status: .preferred),
                    Term("концлагерь", language: .kazakh, status: .forbidden, details: [column("house", "\"x\"")]),
                ]),
            Concept(
                identifier: "C2", terms: [Term("court", language: .english), Term("сот", language: .kazakh)]),
        ]
        var xml = XMLWriter(to: ByteBuffer(), name: "out", indentation: 1)
        let names = [
            (name: "xmlns", value: "urn:oasis:names:tc:xliff:document:2.0"), ("version", "2.1"), ("srcLang", "en"),
            ("trgLang", "kk"), ("xmlns:gls", XLIFFGlossary.namespace), ("xmlns:tm", XLIFFGlossary.ownNamespace),
        ]
        try xml.start("xliff", names, content: .elements)
        try XLIFFGlossary.write(
            concepts + [Concept(identifier: "C3", terms: [Term("alone", language: .english)])], source: .english,
            target: .kazakh, to: &xml)
        try xml.end()
        let text = try xml.finish().text
        let read = try read(text)
        var expected = concepts
        // All source terms of a concept stand before the terms of the second entry.
        expected[0].terms = [concepts[0].terms[0], concepts[0].terms[2], concepts[0].terms[3], concepts[0].terms[1]]
        #expect(read == expected)
    }

    @Test(arguments: [
        ("<gls:glossEntry><gls:term>a</gls:term></gls:glossEntry>", "neither a translation nor a definition"),
        ("<gls:glossEntry><gls:translation>a</gls:translation></gls:glossEntry>", "no term"),
        (
            "<gls:glossEntry id='a'><gls:term>a</gls:term><gls:translation id='a'>b</gls:translation></gls:glossEntry>",
            "stands twice"
        ),
        ("<gls:glossEntry><gls:term>a</gls:term><gls:translation/></gls:glossEntry>", "empty"),
    ])
    func `refuses what breaks a rule of the module`(glossary: String, message: String) throws {
        let error = #expect(throws: InterchangeError.self) { try read(Self.document(glossary)) }
        #expect(error?.message.contains(message) == true && error?.line == 4, "\(String(describing: error))")
        var warnings = 0
        _ = try read(
            Self.document(glossary), options: GlossaryReadingOptions(isLenient: true, onWarning: { _ in warnings += 1 })
        )
        #expect(warnings == 1)
    }

    @Test func `refuses other XLIFF and damaged files with an error`() throws {
        #expect(throws: InterchangeError.self) { try read("<xliff version='1.2'/>") }
        let bytes = Array(
            Self.document("<gls:glossEntry><gls:term>a</gls:term><gls:translation>b</gls:translation></gls:glossEntry>")
                .utf8)
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        for _ in 0..<500 {
            var damaged = bytes
            damaged[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
            if random.next() % 2 == 0 { damaged.removeLast(Int(random.next() % UInt64(bytes.count))) }
            do { _ = try read(String(decoding: damaged, as: UTF8.self)) } catch is InterchangeError {}
        }
    }
}

@Suite struct GlossaryFormatTests {
    @Test(arguments: [
        ("concept\tlang\tterm\n", false, GlossaryFormat.tsv), ("# title: x\nconcept_id,lang,term\n", true, .csv),
        ("\u{FEFF}#UTX 1.20; en/kk\n", false, .utx), ("\"source\",\"target\",\"id\"\n", true, .weblate),
        ("# comment\ncamp\tлагерь\tx\n", false, .omegaT), ("camp,лагерь\n", true, .omegaT),
        ("<?xml version='1.0'?><!DOCTYPE martif SYSTEM 'x'><martif>", false, .tbx), ("<tbx>", false, .tbx),
        ("<xliff>", false, .xliff),
    ])
    func `tells formats by their first lines`(text: String, isCSV: Bool, format: GlossaryFormat) {
        #expect(GlossaryFormat(start: Array(text.utf8), isCSV: isCSV) == format)
    }

    @Test func `takes no other XML for a glossary`() {
        #expect(GlossaryFormat(start: Array("<tmx>".utf8), isCSV: false) == nil)
    }

    @Test(arguments: [GlossaryFormat.tsv, .csv, .tbx, .utx, .omegaT, .weblate])
    func `writes a file that it knows again and reads`(format: GlossaryFormat) throws {
        let folder = try TemporaryFolder()
        let ending = format == .omegaT ? "txt" : format == .weblate ? "csv" : format.rawValue
        let path = folder.path("g.\(ending)")
        let concepts = [
            Concept(identifier: "1", terms: [Term("camp", language: .english), Term("лагерь", language: .kazakh)])
        ]
        var writer = try format.writer(file: path)
        try writer.write(concepts[0])
        try writer.close()
        #expect(try GlossaryFormat(file: path) == format)
        var reader = try format.reader(file: path, options: GlossarySubject.pair)
        #expect(try reader.next() == concepts[0] || format == .tbx)
        #expect(try reader.next() == nil)
    }
}
