import Interchange
import Markup
import Testing
import TranslationTypes

@Suite struct TMXTests {
    static func document(_ body: String, header: String = "<header srclang='kk'/>", version: String = "1.4") -> String {
        "<?xml version='1.0'?>\n<tmx version='\(version)'>\n\(header)\n<body>\n\(body)\n</body></tmx>"
    }

    func units(_ text: String, onError: ((InterchangeError) -> Void)? = nil) throws -> [TranslationUnit] {
        try collect(TMXReader(bytes: Array(text.utf8), name: "t.tmx", options: ReadingOptions(onError: onError)))
    }

    func failure(_ text: String) -> InterchangeError? { failure(Array(text.utf8)) }

    func failure(_ bytes: [UInt8]) -> InterchangeError? {
        do {
            _ = try collect(TMXReader(bytes: bytes, name: "t.tmx"))
            return nil
        } catch {
            return error as? InterchangeError
        }
    }

    @Test func `reads a unit with everything that TMX knows`() throws {
        let read = try units(
            Self.document(
                """
                <tu tuid="7" srclang="*all*" o-tmf="x"><note xml:lang="en">N</note><prop type="p" lang="kk">P</prop>
                <tuv xml:lang="UG_arab" usagecount="2"><prop type="q">Q</prop><seg> سوت<hi type="b">ھۆ<ph x="1"/></hi>
                <![CDATA[<b>&]]></seg></tuv></tu>
                """))
        let content = InlineContent([
            .text(" سوت"),
            .code(
                InlineCode(
                    kind: .highlight, attributes: [Attribute("type", "b")],
                    content: InlineContent([
                        .text("ھۆ"), .code(InlineCode(kind: .placeholder, attributes: [Attribute("x", "1")])),
                    ]))),
            .text("\n<b>&"),
        ])
        let variant = TranslationVariant(
            language: LanguageTag(language: "ug", script: .arabic), content: content,
            properties: [Property("q", "Q")], attributes: [Attribute("usagecount", "2")])
        #expect(
            read == [
                TranslationUnit(
                    identifier: "7", variants: [variant],
                    notes: [Note("N", attributes: [Attribute("xml:lang", "en")])],
                    properties: [Property("p", "P", attributes: [Attribute("lang", "kk")])],
                    attributes: [Attribute("o-tmf", "x")])
            ])
    }

    @Test func `takes the source language of the header where a unit names none`() throws {
        let body = "<tu><tuv lang='KK'><seg>a</seg></tuv></tu><tu srclang='ru'><tuv lang='kk'><seg/></tuv></tu>"
        let read = try units(Self.document(body, version: "1.1"))
        #expect(read.map(\.sourceLanguage) == [.kazakh, .russian])
        #expect(read[0].variants[0].language == .kazakh)
        #expect(try units(Self.document(body, header: "<header srclang='*all*'/>"))[0].sourceLanguage == nil)
    }

    @Test func `keeps the header`() throws {
        let text = Self.document(
            "",
            header: """
                <header creationtool="T" srclang="en" x="1"><note>N</note><ude name="M" base="B">
                <map unicode="#xF8FF" ent="apple"/></ude><prop type="p">v</prop></header>
                """
        ).replacing("<tmx ", with: "<tmx xmlns:q='urn:q' ")
        let header = try TMXReader(bytes: Array(text.utf8), name: "").header
        #expect(header["creationtool"] == "T")
        #expect(header.sourceLanguage == .english)
        #expect(header.notes == [Note("N")])
        #expect(header.properties == [Property("p", "v")])
        #expect(header.rootAttributes == [Attribute("xmlns:q", "urn:q")])
        #expect(
            header.userDefinedEncodings == [
                UserDefinedEncoding(
                    attributes: [Attribute("name", "M"), Attribute("base", "B")],
                    maps: [[Attribute("unicode", "#xF8FF"), Attribute("ent", "apple")]])
            ])
        let written = try TMXWriter(to: ByteBuffer(), name: "", header: header).finish().bytes
        let again = try TMXReader(bytes: written, name: "").header
        #expect(Array(again.attributes.prefix(3)) == header.attributes)
        #expect(again.userDefinedEncodings == header.userDefinedEncodings)
        #expect(again.rootAttributes == header.rootAttributes)
    }

    @Test func `writes TMX as its DTD orders it`() throws {
        var writer = try TMXWriter(
            to: ByteBuffer(), name: "", header: TMXHeader(sourceLanguage: .kazakh, toolVersion: "1"))
        var unit = TranslationUnit(identifier: "1", variants: [variant(.kazakh, "Сот & үкім")], sourceLanguage: .kazakh)
        unit.attributes = [Attribute("q:a", "1")]
        try writer.write(unit)
        #expect(
            try writer.finish().text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                <tmx version="1.4">
                  <header creationtool="Tilmach" creationtoolversion="1" segtype="sentence" o-tmf="Tilmach" adminlang="en" srclang="kk" datatype="PlainText"/>
                  <body>
                    <tu tuid="1" q:a="1" xmlns:q="urn:x-tilmach:prefix:q">
                      <tuv xml:lang="kk">
                        <seg>Сот &amp; үкім</seg>
                      </tuv>
                    </tu>
                  </body>
                </tmx>

                """)
    }

    static let good = "<tu><tuv xml:lang='kk'><seg>a</seg></tuv></tu>"

    @Test(arguments: [
        ("<tu><tuv>\n<seg>a</seg></tuv></tu>", "names no language", 6),
        ("<tu>\n<tuv xml:lang='қазақ'><seg>a</seg></tuv></tu>", "language that is none", 7),
        ("<tu>\n\n<tuv xml:lang='kk'></tuv></tu>", "has no seg", 8),
        ("<tu><tuv xml:lang='kk'><seg/><seg/></tuv></tu>", "2 seg elements", 6),
    ])
    func `throws what is wrong with a unit or hands it over and goes on`(
        unit: String, message: String, line: Int
    ) throws {
        let text = Self.document(Self.good + "\n" + unit + Self.good)
        let error = try #require(failure(text))
        #expect(error.message.contains(message) && error.line == line && !error.advice.isEmpty, "\(error)")
        var errors: [InterchangeError] = []
        #expect(try units(text, onError: { errors.append($0) }).count == 2)
        #expect(errors == [error])
    }

    @Test func `reads elements and attributes that TMX does not know`() throws {
        let text = Self.document(
            "<x:y xmlns:x='u'><tu/></x:y><tu z='1'><w>no</w><tuv xml:lang='kk'><seg>a<g>б</g>в</seg></tuv></tu>")
        let read = try units(text)
        #expect(read.map { $0.variants.map(\.text) } == [["aбв"]])
        #expect(read[0].attributes == [Attribute("z", "1")])
        let inNamespace = text.replacing("<tmx ", with: "<tmx xmlns='http://www.lisa.org/tmx14' ")
        #expect(try units(inNamespace).count == 1)
    }

    @Test func `refuses what is malformed with line and advice`() throws {
        let whole = Self.document(Self.good)
        #expect(failure(String(whole.dropLast(20)))?.message.contains("ends inside") == true)
        let nesting = try #require(failure(Self.document("<tu><tuv xml:lang='kk'><seg>a</tuv></seg></tu>")))
        #expect(nesting.line == 5 && nesting.message.contains("mismatch") && !nesting.advice.isEmpty)
        let entity = try #require(failure(Self.document("\n<tu><tuv xml:lang='kk'><seg>a&nbsp;b</seg></tuv></tu>")))
        #expect(entity.line == 6 && entity.message.contains("nbsp") && !entity.advice.isEmpty)
        #expect(failure(whole.replacing("'1.0'?", with: "'1.0' encoding='UTF-16'?"))?.message.contains("UTF-16") == true)
        #expect(failure("<tmx version='1.4'><body><tu><tuv xml:lang='kk'><seg>A & B")?.advice == "write & as &amp;")
        #expect(failure("<xliff/>")?.message == "the root element is <xliff>, not <tmx>")
        #expect(failure("<tmx version='2.0'/>")?.message.contains("2.0") == true)
        #expect(failure("")?.advice.isEmpty == false)
        #expect(failure(Array(Self.document("<tu>").utf8) + [0xFF])?.line == 6)
    }

    @Test func `reads no entity and no DTD`() throws {
        let system = "<!DOCTYPE tmx SYSTEM '/etc/passwd'>"
        let root = "<tmx version='1.4'><body><tu><tuv xml:lang='kk'><seg>&e;</seg></tuv></tu></body></tmx>"
        #expect(failure(system + root.replacing("&e;", with: "a")) == nil)
        for declaration in ["'x'", "SYSTEM '/etc/passwd'", "'&b;&b;'"] {
            let error = failure("<!DOCTYPE tmx SYSTEM 'tmx14.dtd' [<!ENTITY b 'bb'><!ENTITY e \(declaration)>]>" + root)
            #expect(error?.message.contains("\"e\"") == true)
        }
    }

    @Test func `refuses to write what XML cannot hold`() throws {
        let header = TMXHeader(sourceLanguage: nil, toolVersion: "1")
        #expect(throws: InterchangeError.self) {
            var writer = try TMXWriter(to: ByteBuffer(), name: "", header: header)
            try writer.write(TranslationUnit(variants: [variant(.kazakh, "a\u{B}")]))
        }
    }
}
