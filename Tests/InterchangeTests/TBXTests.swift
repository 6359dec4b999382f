import Interchange
import Markup
import Testing
import TranslationTypes

@Suite struct TBXTests {
    static let names = "xmlns:min='http://www.tbxinfo.net/ns/min' xmlns:basic='http://www.tbxinfo.net/ns/basic'"

    static func document(_ body: String, type: String = "TBX-Basic", style: String = "dca", back: String = "") -> String
    {
        """
        <tbx type='\(type)' style='\(style)' xml:lang='en' xmlns='urn:iso:std:iso:30042:ed-2' \(names)>
        <tbxHeader><fileDesc><sourceDesc><p>T</p></sourceDesc></fileDesc></tbxHeader><text><body>
        \(body)
        </body>\(back)</text></tbx>
        """
    }

    /// A term section that is right, to stand beside what is not.
    static let term = "<termSec><term>сот</term></termSec>"

    func read(_ text: String, options: GlossaryReadingOptions = GlossaryReadingOptions()) throws -> [Concept] {
        try collectConcepts(TBXReader(bytes: Array(text.utf8), name: "t.tbx", options: options))
    }

    static let dca = document(
        """
        <conceptEntry id="c1"><descrip type="subjectField">құқық</descrip>
        <transacGrp><transac type="transactionType">origination</transac><date>2020-02-29</date>
          <transacNote type="responsibility" target="p1">Т.</transacNote></transacGrp>
        <langSec xml:lang="kk">
          <descripGrp><descrip type="definition">Дауды шешетін
              орган.</descrip><admin type="source">Заң</admin></descripGrp>
          <termSec><term>сот</term><termNote type="partOfSpeech">noun</termNote>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
            <termNote type="grammaticalGender">other</termNote><note>N</note><admin type="source">S</admin>
            <descripGrp id="g1"><descrip type="context">Сот <hi type="bold">үкімі</hi>.</descrip></descripGrp></termSec>
          <termSec><term>трибунал</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
        </langSec></conceptEntry>
        """,
        back:
            "<back><refObjectSec type='respPerson'><refObject id='p1'><item type='fn'>Т.</item></refObject></refObjectSec></back>"
    )

    static let concept = Concept(
        identifier: "c1", subject: "құқық",
        definitions: [Definition("Дауды шешетін орган.", language: .kazakh, source: "Заң")],
        terms: [
            Term(
                "сот", language: .kazakh, status: .preferred, partOfSpeech: .noun, note: "N", source: "S",
                details: [
                    TermDetail("grammaticalGender", "other", element: "termNote"),
                    TermDetail(
                        "context", "Сот үкімі.", element: "descrip", attributes: [Attribute("group-id", "g1")],
                        parts: [
                            TermDetail("", "Сот ", element: "#text"), TermDetail("bold", "үкімі", element: "hi"),
                            TermDetail("", ".", element: "#text"),
                        ]),
                ]), Term("трибунал", language: .kazakh, status: .forbidden),
        ],
        details: [
            TermDetail(
                "transactionType", "origination", element: "transac",
                parts: [
                    TermDetail("", "2020-02-29", element: "date"),
                    TermDetail("responsibility", "Т.", element: "transacNote", attributes: [Attribute("target", "p1")]),
                ])
        ])

    @Test func `reads an entry with all that Basic knows`() throws { #expect(try read(Self.dca) == [Self.concept]) }

    @Test func `reads the same from data categories as tags`() throws {
        let dct = Self.document(
            """
            <conceptEntry id="c1"><min:subjectField>құқық</min:subjectField>
            <langSec xml:lang="kk"><descripGrp><basic:definition>Орган.</basic:definition><basic:source>Заң</basic:source></descripGrp>
            <termSec><term>сот</term><min:partOfSpeech>noun</min:partOfSpeech>
            <min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus><basic:termType>fullForm</basic:termType>
            </termSec></langSec></conceptEntry>
            """, style: "dct")
        #expect(
            try read(dct) == [
                Concept(
                    identifier: "c1", subject: "құқық",
                    definitions: [Definition("Орган.", language: .kazakh, source: "Заң")],
                    terms: [
                        Term(
                            "сот", language: .kazakh, status: .deprecated, partOfSpeech: .noun,
                            details: [TermDetail("termType", "fullForm", element: "termNote")])
                    ])
            ])
    }

    @Test(arguments: GlossarySubject.tbx)
    func `goes through every dialect and style without loss`(subject: GlossarySubject) throws {
        let concepts = [Self.concept]
        let written = try subject.write(concepts)
        // The person that an entry refers to stands in <back>, which is not written here.
        #expect(try subject.read(written, GlossaryReadingOptions(isLenient: true)) == concepts)
        #expect(try subject.write(try subject.read(written, GlossaryReadingOptions(isLenient: true))) == written)
    }

    @Test func `writes the header and what follows the entries again`() throws {
        var reader = try TBXReader(bytes: Array(Self.dca.utf8), name: "t.tbx")
        var writer = try TBXWriter(to: ByteBuffer(), name: "out", header: reader.header)
        while let concept = try reader.next() { try writer.write(concept) }
        writer.back = reader.back
        let bytes = try writer.finish().bytes
        var again = try TBXReader(bytes: bytes, name: "again")
        #expect(again.header == reader.header && reader.back.count == 1)
        while try again.next() != nil {}
        #expect(again.back == reader.back)
    }

    /// ISO 30042:2008, TBX-Basic of 2009: a martif with a doctype, termEntry without id, langSet, tig and ntig.
    @Test func `reads version 2`() throws {
        let text = """
            <?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
            <martif type="TBX-Basic" xml:lang="en-US"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc>
            <encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc></martifHeader><text><body>
            <termEntry><descrip type="subjectField">law</descrip><langSet xml:lang="ru"><tig id="t1"><term>суд</term>
            <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
            <langSet xml:lang="ug"><ntig><termGrp><term>سوت</term><termNote type="partOfSpeech">noun</termNote></termGrp>
            <admin type="source">S</admin></ntig></langSet></termEntry></body></text></martif>
            """
        let read = try read(text)
        #expect(
            read == [
                Concept(
                    identifier: "entry1", subject: "law",
                    terms: [
                        Term(
                            "суд", language: .russian, status: .forbidden,
                            details: [TermDetail("", "", element: "termSec", attributes: [Attribute("id", "t1")])]),
                        Term("سوت", language: .uyghur, partOfSpeech: .noun, source: "S"),
                    ])
            ])
        let written = try GlossarySubject.tbx(.basic, .dca).write(read)
        #expect(try self.read(String(decoding: written, as: UTF8.self)) == read)
    }

    /// The rules of the core structure and of the Schematron files of TBX-Basic (LTAC), one breach each.
    @Test(arguments: [
        ("<conceptEntry><langSec xml:lang='kk'>\(term)</langSec></conceptEntry>", "no id"),
        ("<conceptEntry id='1'><langSec xml:lang='kk'>\(term)</langSec></conceptEntry>", "no name of XML"),
        ("<conceptEntry id='a'/>", "no <langSec>"),
        ("<conceptEntry id='a'><langSec>\(term)</langSec></conceptEntry>", "no xml:lang"),
        ("<conceptEntry id='a'><langSec xml:lang='kk'/></conceptEntry>", "no <termSec>"),
        (
            "<conceptEntry id='a'><langSec xml:lang='қаз'>\(term)</langSec></conceptEntry>",
            "language of a section is none"
        ),
        (
            "<conceptEntry id='a'><langSec xml:lang='kk'><termSec><note>x</note></termSec></langSec></conceptEntry>",
            "does not begin with <term>"
        ),
        (
            "<conceptEntry id='a'><langSec xml:lang='kk'><termSec><term> </term></termSec></langSec></conceptEntry>",
            "a <term> is empty"
        ),
        ("<conceptEntry id='a'><langSec xml:lang='kk'>\(term)<note>x</note></langSec></conceptEntry>", "too late"),
        (
            "<conceptEntry id='a'><termNote type='termType'>phrase</termNote><langSec xml:lang='kk'>\(term)</langSec></conceptEntry>",
            "<termNote> may not stand in <conceptEntry>"
        ),
        (
            "<conceptEntry id='a'><admin type='source'>x</admin><langSec xml:lang='kk'>\(term)</langSec></conceptEntry>",
            "not in a group"
        ),
        ("<conceptEntry id='a'><admin>x</admin><langSec xml:lang='kk'>\(term)</langSec></conceptEntry>", "has no type"),
        (
            "<conceptEntry id='a'><langSec xml:lang='kk'><termSec><term>x</term><descrip type='definition'>d</descrip></termSec></langSec></conceptEntry>",
            "“definition” stands in <termSec>"
        ),
        (
            "<conceptEntry id='a'><langSec xml:lang='kk'><termSec><term>x</term><termNote type='partOfSpeech'>nominal</termNote></termSec></langSec></conceptEntry>",
            "no value of partOfSpeech"
        ),
        (
            "<conceptEntry id='a'><langSec xml:lang='kk'><termSec><term>x</term><termNote type='usageStatus'>preferred</termNote></termSec></langSec></conceptEntry>",
            "no type of <termNote>"
        ),
        (
            "<conceptEntry id='a'><transacGrp><transac type='wrong'>x</transac></transacGrp><langSec xml:lang='kk'>\(term)</langSec></conceptEntry>",
            "no type of <transac>"
        ),
        (
            "<conceptEntry id='a'><transacGrp><transac type='transactionType'>modification</transac><transacNote type='w'>x</transacNote></transacGrp><langSec xml:lang='kk'>\(term)</langSec></conceptEntry>",
            "no type of <transacNote>"
        ),
        (
            "<conceptEntry id='a'><transacGrp><transac type='transactionType'>modification</transac><date>2021-02-29</date></transacGrp><langSec xml:lang='kk'>\(term)</langSec></conceptEntry>",
            "no date"
        ),
        (
            "<conceptEntry id='a'><xref type='xGraphic' target='ftp://x'>x</xref><langSec xml:lang='kk'>\(term)</langSec></conceptEntry>",
            "no http address"
        ),
        (
            "<conceptEntry id='a'><ref type='crossReference' target='b'>x</ref><langSec xml:lang='kk'>\(term)</langSec></conceptEntry>",
            "no identifier of the file"
        ),
        (
            "<conceptEntry id='a'><langSec xml:lang='kk'><termSec id='a'><term>x</term></termSec></langSec></conceptEntry>",
            "stands twice"
        ),
        (
            "<conceptEntry id='a'><langSec xml:lang='kk'><termSec><term>x</term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec></conceptEntry>",
            "style DCA"
        ),
        ("<conceptEntry id='a' lang='x'><langSec xml:lang='kk'>\(term)</langSec></conceptEntry>", "attribute “lang”"),
        ("<note>x</note>", "stands in <body>"), ("", "no <conceptEntry>"),
    ])
    func `refuses what breaks a rule and says which`(body: String, message: String) throws {
        let text = Self.document(body)
        let error = #expect(throws: InterchangeError.self) { try read(text) }
        #expect(
            error?.message.contains(message) == true && error?.advice.isEmpty == false, "\(String(describing: error))")
        if !body.isEmpty, message != "stands in <body>" { #expect(error?.line == 3) }
        var warnings: [String] = []
        _ = try read(text, options: GlossaryReadingOptions(isLenient: true, onWarning: { warnings.append($0.message) }))
        #expect(warnings.contains { $0.contains(message) })
    }

    @Test func `refuses elements with types in style DCT and categories of Basic in Min`() {
        let typed =
            "<conceptEntry id='a'><langSec xml:lang='kk'><termSec><term>x</term><termNote type='partOfSpeech'>noun</termNote></termSec></langSec></conceptEntry>"
        #expect(throws: InterchangeError.self) { try read(Self.document(typed, style: "dct")) }
        #expect(throws: Never.self) { try read(Self.document(typed, type: "TBX-Min")) }
        let gender = typed.replacing("partOfSpeech'>noun", with: "grammaticalGender'>other")
        #expect(throws: InterchangeError.self) { try read(Self.document(gender, type: "TBX-Min")) }
        #expect(throws: InterchangeError.self) { try read(Self.document(typed, type: "TBX-Core")) }
    }

    @Test(arguments: [
        ("<tmx/>", "root element"), ("<tbx xmlns='urn:iso:std:iso:30042:ed-2'/>", "dca or dct"), ("<tbx", ""),
        (
            "<!DOCTYPE tbx [<!ENTITY x SYSTEM '/etc/passwd'>]><tbx type='TBX-Basic' style='dca' xml:lang='en' xmlns='urn:iso:std:iso:30042:ed-2'><text>&x;</text></tbx>",
            "entities"
        ),
    ])
    func `refuses what is no TBX`(text: String, message: String) {
        let error = #expect(throws: InterchangeError.self) { try read(text) }
        #expect(message.isEmpty || error?.message.contains(message) == true, "\(String(describing: error))")
    }

    @Test func `keeps what the dialect has no place for in marked notes`() throws {
        let concept = Concept(
            identifier: "2026: а б",
            terms: [
                Term(
                    " сот\n", language: .kazakh, partOfSpeech: .properNoun, casePolicy: .sensitive, date: "жаңа",
                    details: [
                        TermDetail("partOfSpeech", "nominal", element: "termNote"),
                        TermDetail("house", "RFE/RL", element: "column"),
                        TermDetail("usageStatus", "preferred", element: "termNote"),
                        TermDetail("y", "z", element: "dct", attributes: [Attribute("xmlns", "urn:other")]),
                    ])
            ], languageDetails: [.russian: [TermDetail("", "нет термина", element: "note")]])
        for subject in GlossarySubject.tbx {
            let read = try subject.read(try subject.write([concept]), GlossaryReadingOptions())
            var expected = concept
            // A status in the words of another dialect is understood, and kept beside the field.
            expected.terms[0].status = .preferred
            #expect(read == [expected])
        }
    }
}
