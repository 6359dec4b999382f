import Foundation
import Interchange
import Markup
import Testing
import TranslationTypes

@Suite struct XLIFFTests {
    static func first(_ body: String) -> String {
        """
        <?xml version="1.0"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:q="u:q">
        <file original="a.html" source-language="en-US" target-language="KK" datatype="html"><header><q:h/></header>
        <body>
        \(body)
        </body></file></xliff>
        """
    }

    static func second(_ body: String, version: String = "2.1") -> String {
        """
        <?xml version="1.0"?>
        <xliff version="\(version)" xmlns="urn:oasis:names:tc:xliff:document:\(version == "2.2" ? "2.2" : "2.0")" srcLang="ru" \
        trgLang="ug" xmlns:q="u:q" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"
        xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><file id="f1"><skeleton href="x"/>
        \(body)
        </file></xliff>
        """
    }

    func units(_ text: String, _ options: ReadingOptions = ReadingOptions()) throws -> [TranslationUnit] {
        try collect(XLIFFReader(bytes: Array(text.utf8), name: "t.xlf", options: options))
    }

    func failure(_ text: String) -> InterchangeError? {
        do {
            _ = try units(text)
            return nil
        } catch {
            return error as? InterchangeError
        }
    }

    static func code(
        _ kind: InlineCode.Kind, _ attributes: [(String, String)], _ content: InlineContent = InlineContent()
    ) -> InlineContent.Run {
        .code(InlineCode(kind: kind, attributes: attributes.map { Attribute($0.0, $0.1) }, content: content))
    }

    @Test func `reads a trans-unit with everything`() throws {
        let text = Self.first(
            """
            <group id="g1"><group><trans-unit id="7" resname="menu.file" q:k="v" approved="yes"><source>A <g id="1">b<x id="2"
            ctype="lb"/></g><ph id="3">&lt;<sub>s</sub></ph></source>
            <target xml:lang="kk-Latn" state="translated" phase-name="p">Ä<mrk mtype="term">q</mrk><it id="4" pos="open">&lt;i></it></target>
            <note from="Ä" priority="1">N</note><note annotates="target">T</note><context-group><context/></context-group>
            <alt-trans match-quality="80%" origin="TM"><target>alt</target></alt-trans><q:z>x</q:z></trans-unit></group></group>
            """)
        let source = TranslationVariant(
            language: LanguageTag(language: "en", region: "US"),
            content: InlineContent([
                .text("A "),
                Self.code(
                    .highlight, [("xlf:element", "g"), ("id", "1")],
                    InlineContent([
                        .text("b"), Self.code(.placeholder, [("xlf:element", "x"), ("id", "2"), ("ctype", "lb")]),
                    ])),
                Self.code(.placeholder, [("id", "3")], InlineContent([.text("<"), Self.code(.subflow, [], "s")])),
            ]))
        let target = TranslationVariant(
            language: LanguageTag(language: "kk", script: .latin),
            content: InlineContent([
                .text("Ä"), Self.code(.highlight, [("xlf:element", "mrk"), ("mtype", "term")], "q"),
                Self.code(.isolated, [("id", "4"), ("pos", "open")], "<i>"),
            ]), notes: [Note("T")], attributes: [Attribute("phase-name", "p")])
        let unit = TranslationUnit(
            identifier: "menu.file", variants: [source, target], sourceLanguage: source.language,
            notes: [Note("N", attributes: [Attribute("from", "Ä"), Attribute("priority", "1")])],
            properties: [
                Property("x-xliff-file", "a.html"), Property("x-xliff-group", "g1/"),
                Property("x-xliff-state", "translated"),
            ], attributes: [Attribute("q:k", "v"), Attribute("approved", "yes")])
        #expect(try units(text) == [unit])
        let all = try units(text, ReadingOptions(includesInactive: true))
        #expect(all.count == 2)
        #expect(all[1].variants.map(\.text) == ["A b", "alt"])
        #expect(all[1].property("x-xliff-candidate") == "alt-trans")
        #expect(all[1].property("x-xliff-match-quality") == "80%")
        #expect(all[1].property("x-xliff-match-origin") == "TM")
    }

    @Test func `reads the segments of a trans-unit`() throws {
        let text = Self.first(
            """
            <trans-unit id="1"><source>One. Two.</source><seg-source><g id="5"><mrk mtype="seg" mid="a">One.</mrk> <mrk
            mtype="seg" mid="b">Two.</mrk></g></seg-source><target><mrk mtype="seg" mid="b">Екі.</mrk> <mrk mtype="seg"
            mid="c">Үш.</mrk></target></trans-unit><trans-unit id="2"><source>x</source><target/></trans-unit><bin-unit id="3"/>
            """)
        var reader = try XLIFFReader(bytes: Array(text.utf8), name: "")
        var read: [TranslationUnit] = []
        while let unit = try reader.next() { read.append(unit) }
        #expect(read.map { $0.variants.map(\.text) } == [["One."], ["Two.", "Екі."], ["Үш."], ["x"]])
        #expect(read.map { $0.property("x-xliff-segment") } == ["a", "b", "c", nil])
        #expect(reader.unitCount == 2 && reader.segmentCount == 4 && reader.unitsRead == 2 && reader.version == "1.2")
    }

    @Test(arguments: ["2.0", "2.1", "2.2"])
    func `reads a unit with everything`(version: String) throws {
        let text = Self.second(
            """
            <group id="g"><unit id="u1" name="n" translate="no"><mda:metadata><mda:metaGroup category="c">
            <mda:meta type="domain">сот</mda:meta></mda:metaGroup></mda:metadata><mtc:matches><mtc:match ref="#s" matchQuality="90"
            origin="o"><source>Суд <ph id="1" dataRef="x"/></source><target>سوت</target></mtc:match></mtc:matches>
            <notes><note id="n1" category="c">N</note><note appliesTo="source">S</note></notes>
            <originalData><data id="d1">&lt;br/></data><data id="d2">&lt;b<cp hex="001A"/></data><data id="d3">/b</data></originalData>
            <segment id="s" state="reviewed" subState="x:y"><source>Суд<ph id="1" dataRef="d1"/> <pc id="2" dataRefStart="d2"
            dataRefEnd="d3">а<sc id="3"/>б<ec startRef="3"/></pc></source><target order="1">سوت<cp hex="0001"/></target></segment>
            <ignorable><source> </source></ignorable><segment><source>да</source></segment></unit></group>
            """, version: version)
        let read = try units(text)
        let source = TranslationVariant(
            language: .russian,
            content: InlineContent([
                .text("Суд"),
                Self.code(.placeholder, [("xlf:element", "ph"), ("id", "1"), ("dataRef", "d1")], "<br/>"), .text(" "),
                Self.code(
                    .highlight,
                    [
                        ("xlf:element", "pc"), ("id", "2"), ("dataRefStart", "d2"), ("dataRefEnd", "d3"),
                        ("xlf:data-start", "<b"), ("xlf:data-end", "/b"),
                    ],
                    InlineContent([
                        .text("а"), Self.code(.beginPair, [("xlf:element", "sc"), ("id", "3")]), .text("б"),
                        Self.code(.endPair, [("xlf:element", "ec"), ("startRef", "3")]),
                    ])),
            ]), notes: [Note("S")])
        let target = TranslationVariant(
            language: .uyghur,
            content: InlineContent([.text("سوت"), Self.code(.placeholder, [("xlf:element", "cp"), ("hex", "0001")])]),
            attributes: [Attribute("order", "1")])
        let unit = TranslationUnit(
            identifier: "n", variants: [source, target], sourceLanguage: .russian,
            notes: [Note("N", attributes: [Attribute("id", "n1"), Attribute("category", "c")])],
            properties: [
                Property("domain", "сот"), Property("x-xliff-segment", "s"), Property("x-xliff-group", "g"),
                Property("x-xliff-state", "reviewed"), Property("x-xliff-sub-state", "x:y"),
            ], attributes: [Attribute("translate", "no")])
        #expect(read.count == 2)
        #expect(read.first == unit)
        #expect(read.last?.variants.map(\.text) == ["да"] && read.last?.property("x-xliff-segment") == "2")
        let all = try units(text, ReadingOptions(includesInactive: true))
        #expect(all.count == 3)
        #expect(all.last?.variants.map(\.text) == ["Суд ", "سوت"])
        #expect(all.last?.property("x-xliff-match-quality") == "90")
    }

    @Test func `takes languages from the nearest place`() throws {
        let bare =
            "<xliff version='1.0'><file><body><trans-unit id='1'><source>a</source><target>б</target></trans-unit></body></file></xliff>"
        #expect(try units(bare)[0].variants.map(\.language) == [.undetermined, .undetermined])
        let options = ReadingOptions(sourceLanguage: .english, targetLanguage: .russian)
        #expect(try units(bare, options)[0].variants.map(\.language) == [.english, .russian])
        let named = bare.replacing("<file>", with: "<file source-language='zh-CN'>").replacing(
            "<target>", with: "<target xml:lang='ug'>")
        #expect(
            try units(named, options)[0].variants.map(\.language) == [
                LanguageTag(language: "zh", region: "CN"), .uyghur,
            ])
    }

    @Test func `refuses what is malformed with line and advice`() throws {
        let good = Self.first("<trans-unit id='1'><source>a</source></trans-unit>")
        #expect(failure(good) == nil)
        for (text, message, line) in [
            (String(good.dropLast(20)), "ends inside", 6),
            (good.replacing("<source>a", with: "<source>\n<memsource:x/>a"), "Namespace prefix memsource", 6),
            (good.replacing(">a<", with: ">a&nbsp;<"), "nbsp", 5),
            (good.replacing("\"1.2\"", with: "\"3.0\""), "“3.0” is not known", 2),
            ("<tmx version='1.4'/>", "<tmx>, not <xliff>", 1),
            (good.replacing("</source>", with: "</sauce>"), "mismatch", 5),
        ] {
            let error = try #require(failure(text))
            #expect(error.message.contains(message) && error.line == line && !error.advice.isEmpty, "\(error)")
        }
        #expect(failure("")?.advice.isEmpty == false)
        let bomb =
            "<!DOCTYPE xliff [<!ENTITY e SYSTEM '/etc/passwd'>]>" + good.replacing(">a<", with: ">&e;<").dropFirst(21)
        #expect(failure(bomb)?.message.contains("\"e\"") == true)
    }

    @Test func `writes XLIFF 2_1 as its schema orders it`() throws {
        var unit = TranslationUnit(
            identifier: "x<1>",
            variants: [
                variant(
                    .kazakh, InlineContent([.text("Сот & "), Self.code(.beginPair, [("i", "1"), ("x", "4")], "<b>")])),
                variant(.uyghur, InlineContent([.text("سوت"), Self.code(.placeholder, [], "<br>")])),
            ], sourceLanguage: .kazakh, notes: [Note("N")],
            properties: [Property("p", "1"), Property("x-xliff-state", "final")])
        unit.attributes = [Attribute("q:a", "1")]
        #expect(
            try Self.write([unit], .v2_1) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.1" srcLang="kk" trgLang="ug">
                  <file id="f1" xml:space="preserve">
                    <unit id="1" name="x&lt;1&gt;">
                      <mda:metadata>
                        <mda:metaGroup category="x-tilmach-properties">
                          <mda:meta type="p">1</mda:meta>
                        </mda:metaGroup>
                        <mda:metaGroup category="x-tilmach-attributes">
                          <mda:meta type="q:a">1</mda:meta>
                        </mda:metaGroup>
                      </mda:metadata>
                      <notes>
                        <note>N</note>
                      </notes>
                      <originalData>
                        <data id="d1">&lt;b&gt;</data>
                        <data id="d2">&lt;br&gt;</data>
                      </originalData>
                      <segment state="final">
                        <source>Сот &amp; <sc id="4" isolated="yes" dataRef="d1"/></source>
                        <target>سوت<ph id="c1" dataRef="d2"/></target>
                      </segment>
                    </unit>
                  </file>
                </xliff>

                """)
    }

    static func write(_ units: [TranslationUnit], _ version: XLIFFVersion) throws -> String {
        let options = WritingOptions(languages: [.kazakh, .uyghur], xliffVersion: version, toolVersion: "1")
        var writer = try XLIFFWriter(to: ByteBuffer(), name: "out", options: options)
        for unit in units { try writer.write(unit) }
        return try writer.finish().text
    }

    @Test(arguments: [XLIFFVersion.v1_2, .v2_1])
    func `gives back random units`(version: XLIFFVersion) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = RandomUnits(seed: seed)
        var units: [TranslationUnit] = []
        for number in 1...1000 {
            var unit = Self.held(random.unit())
            unit.identifier = unit.identifier ?? String(number)
            units.append(unit)
        }
        let read = try self.units(Self.write(units, version))
        #expect(read.count == units.count, "seed \(seed)")
        for (a, b) in zip(read, units) where Self.comparable(a) != Self.comparable(b) {
            Issue.record("seed \(seed): \(b) came back as \(a)")
            return
        }
    }

    /// A random unit as far as XLIFF of any version holds it: two texts, and notes and properties without attributes.
    private static func held(_ unit: TranslationUnit) -> TranslationUnit {
        var unit = unit
        var variants: [TranslationVariant] = []
        for (language, variant) in zip([LanguageTag.kazakh, .uyghur], unit.variants + [variant(.kazakh, "бос емес")]) {
            var variant = variant
            variant.language = language
            if variant.content.runs.isEmpty { variant.content = "x" }
            variant.notes = variant.notes.map { Note($0.text) }
            variant.properties = variant.properties.map { Property($0.type, $0.value) }
            variants.append(variant)
        }
        unit.variants = variants
        unit.sourceLanguage = .kazakh
        unit.notes = unit.notes.map { Note($0.text) }
        unit.properties = unit.properties.map { Property($0.type, $0.value) }
        return unit
    }

    /// Without the names of codes, which each version has its own of, and without the order of attributes.
    private static func comparable(_ unit: TranslationUnit) -> TranslationUnit {
        var unit = unit
        unit.attributes.sort { ($0.name, $0.value) < ($1.name, $1.value) }
        for index in unit.variants.indices {
            unit.variants[index].attributes.sort { ($0.name, $0.value) < ($1.name, $1.value) }
            unit.variants[index].content = InlineContent(unit.variants[index].content.plainText)
        }
        return unit
    }

    @Test func `gives back codes of its own version`() throws {
        let second = try units(
            Self.second(
                """
                <unit id="1"><notes><note id="n" q:a="1">N</note></notes><originalData><data id="d1">&lt;b</data><data id="z">e<cp hex="001A"/></data></originalData><segment><source>а<ph
                id="1" dataRef="z"/><pc id="2" dataRefStart="d1" dataRefEnd="d1">б<mrk id="m" type="term" translate="no">в</mrk></pc><sm
                id="s"/>г<em startRef="s"/></source><target>a<ec id="9" isolated="yes" dataRef="d1"/></target></segment></unit>
                """
            ).replacing("\"ru\"", with: "\"kk\""))
        let again = try units(Self.write(second, .v2_1))
        #expect(again.map(\.variants) == second.map(\.variants))
        #expect(again.map(\.notes) == second.map(\.notes) && second[0].notes[0].attributes.count == 3)
        let first = try units(
            Self.first(
                """
                <trans-unit id="1" q:k="v"><source>а<bpt id="1" rid="1">&lt;b<sub>x<x id="7"/></sub></bpt>б<ept id="2" rid="1"/><g id="3">в<bx
                id="4"/></g><mrk mtype="x-y">г</mrk></source><target>a<it id="4" pos="close">z</it><ph id="5"/></target></trans-unit>
                """
            ).replacing("en-US", with: "kk").replacing("\"KK\"", with: "\"ug\""))
        #expect(try units(Self.write(first, .v1_2)).map(\.variants) == first.map(\.variants))
        for (units, version) in [(second, XLIFFVersion.v1_2), (first, .v2_1)] {
            let other = try self.units(Self.write(units, version))
            #expect(other.map { $0.variants.map(\.text) } == units.map { $0.variants.map(\.text) })
        }
    }

    @Test func `refuses units that are not of its two languages`() throws {
        let three = TranslationUnit(
            identifier: "7", variants: [variant(.kazakh, "a"), variant(.uyghur, "b"), variant(.chinese, "c")])
        for (unit, message) in [
            (three, "unit 1 (7) has a further text in “zh”"),
            (TranslationUnit(variants: [variant(.uyghur, "b")]), "unit 1 has no text in “kk”"),
        ] {
            var found = ""
            do { _ = try Self.write([unit], .v2_1) } catch { found = (error as? InterchangeError)?.message ?? "" }
            #expect(found == message)
        }
    }

    @Test func `fails on damaged files with an error and never otherwise`() throws {
        let text = Self.second(
            """
            <unit id="1" name="n"><mda:metadata><mda:metaGroup><mda:meta type="a">b</mda:meta></mda:metaGroup></mda:metadata>
            <notes><note>n</note></notes><originalData><data id="d">x</data></originalData><segment><source>а<ph id="1"
            dataRef="d"/></source><target>ئا</target></segment></unit>
            """)
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        for _ in 0..<1500 {
            var damaged = Array(text.utf8)
            for _ in 0..<Int(random.next() % 3 + 1) {
                let index = Int(random.next() % UInt64(damaged.count))
                if random.next() % 4 == 0 {
                    damaged.removeSubrange(index...)
                } else {
                    damaged[index] = UInt8(truncatingIfNeeded: random.next())
                }
                if damaged.isEmpty { break }
            }
            do {
                _ = try collect(
                    XLIFFReader(bytes: damaged, name: "in", options: ReadingOptions(includesInactive: true)))
            } catch let error as InterchangeError {
                #expect(error.file == "in" && !error.message.isEmpty, "seed \(seed)")
            }
        }
    }

    @Test func `is found by ending or root and is written where asked for`() throws {
        let folder = try TemporaryFolder()
        for ending in ["xlf", "xliff", "sdlxliff", "mxliff", "mqxliff"] {
            #expect(ExchangeFormat(fileEndingOf: "a.\(ending)") == .xliff)
        }
        try Data(Self.first("").utf8).write(to: URL(fileURLWithPath: folder.path("a.xml")))
        #expect(try ExchangeFormat(file: folder.path("a.xml")) == .xliff)
        let options = WritingOptions(languages: [.kazakh, .uyghur], toolVersion: "1")
        for name in ["a.xlf", "a.po"] {
            let format = try ExchangeFormat(file: folder.path(name))
            var writer = try format.writer(file: folder.path(name), options: options)
            let unit = TranslationUnit(
                identifier: "i", variants: [variant(.kazakh, "а"), variant(.uyghur, "ئا")], sourceLanguage: .kazakh)
            try writer.write(unit)
            try writer.close()
            var reader = try format.reader(file: folder.path(name))
            #expect(try reader.next() == unit)
            #expect(try reader.next() == nil && reader.unitsRead == 1)
        }
    }
}
