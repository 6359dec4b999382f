import Foundation
import Interchange
import Markup
import Testing
import TranslationTypes

@Suite struct POTests {
    static let header = """
        # Қазақша
        #, fuzzy
        msgid ""
        msgstr ""
        "Project-Id-Version: a 1.0\\n"
        "Language: kk_KZ\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"

        """

    func units(_ text: String, _ options: ReadingOptions = ReadingOptions()) throws -> [TranslationUnit] {
        try collect(POReader(bytes: Array(text.utf8), name: "t.po", options: options))
    }

    func failure(_ text: String) -> InterchangeError? { failure(Array(text.utf8)) }

    func failure(_ bytes: [UInt8]) -> InterchangeError? {
        do {
            _ = try collect(POReader(bytes: bytes, name: "t.po"))
            return nil
        } catch {
            return error as? InterchangeError
        }
    }

    @Test func `reads a message with everything`() throws {
        let text =
            Self.header + """
                #  translator
                #. programmer
                #: a.c:1 b.c:2
                #: c.c:3
                #, fuzzy, c-format
                #| msgctxt "old menu"
                #| msgid "old\\n"
                #| "file"
                msgctxt "menu"
                msgid "File\\t%s"
                msgstr "Файл\\t"
                "%s"
                """
        let kazakh = LanguageTag(language: "kk", region: "KZ")
        #expect(
            try units(text) == [
                TranslationUnit(
                    identifier: "menu", variants: [variant(.english, "File\t%s"), variant(kazakh, "Файл\t%s")],
                    sourceLanguage: .english,
                    notes: [Note(" translator"), Note("programmer", attributes: [Attribute("from", "developer")])],
                    properties: [
                        Property("x-po-fuzzy", "yes"), Property("x-po-flag", "c-format"),
                        Property("x-po-reference", "a.c:1"), Property("x-po-reference", "b.c:2"),
                        Property("x-po-reference", "c.c:3"), Property("x-po-previous-msgctxt", "old menu"),
                        Property("x-po-previous-msgid", "old\nfile"),
                    ])
            ])
    }

    @Test func `reads plural forms, and obsolete messages where they are asked for`() throws {
        let text =
            Self.header + """
                msgid "%d file"
                msgid_plural "%d files"
                msgstr[0] "%d файл"
                msgstr[1] ""

                domain "other"
                msgid "a" msgstr "ә"
                #, fuzzy
                #~ msgctxt "c"
                #~ msgid "gone"
                #~ msgstr ""
                #~ "жоқ"

                #~| msgid "older"
                #~ msgid "gone too"
                #~ msgstr "жоқ та"
                # the end

                """
        var reader = try POReader(bytes: Array(text.utf8), name: "")
        var read: [TranslationUnit] = []
        while let unit = try reader.next() { read.append(unit) }
        #expect(read.map { $0.variants.map(\.text) } == [["%d file", "%d файл"], ["%d files"], ["a", "ә"]])
        #expect(read.map { $0.property("x-po-form") } == ["0", "1", nil])
        #expect(read.map { $0.property("x-po-plural") } == ["%d files", nil, nil])
        #expect(read[2].property("x-po-domain") == "other")
        #expect(reader.messageCount == 2 && reader.unitsRead == 2)
        #expect(reader.header.map(\.name) == ["Project-Id-Version", "Language", "Content-Type"])
        let all = try units(text, ReadingOptions(includesInactive: true))
        #expect(all.suffix(2).map { $0.variants.map(\.text) } == [["gone", "жоқ"], ["gone too", "жоқ та"]])
        #expect(
            all[3].identifier == "c" && all[3].property("x-po-fuzzy") == "yes"
                && all[3].property("x-po-obsolete") == "yes")
        #expect(all[4].property("x-po-previous-msgid") == "older")
    }

    /// Escapes of C (ISO/IEC 9899 §6.4.4.4); U+0456 is D1 96 in UTF-8.
    @Test func `reads escapes`() throws {
        let read = try units(#"msgid "\"\\\n\t\r\a\b\f\v\x41\102\321\226\q\\n" msgstr "\\\"" "#)
        #expect(read[0].variants.map(\.text) == ["\"\\\n\t\r\u{7}\u{8}\u{C}\u{B}ABі\\q\\n", "\\\""])
    }

    @Test(arguments: [
        ("kk_KZ", "kk-KZ"), ("uz@cyrillic", "uz-Cyrl"), ("sr_RS.UTF-8@latin", "sr-Latn-RS"), ("ug", "ug"), ("", "und"),
        ("zh_Hans_CN", "zh-Hans-CN"),
    ])
    func `reads the language of the header`(locale: String, tag: String) throws {
        let text = Self.header.replacing("kk_KZ", with: locale) + "msgid \"a\"\nmsgstr \"b\""
        #expect(try units(text)[0].variants.map(\.language.description) == ["en", tag])
        let options = ReadingOptions(sourceLanguage: .russian, targetLanguage: .uyghur)
        #expect(try units(text, options)[0].variants.map(\.language) == [.russian, .uyghur])
    }

    /// "Суд" in the encodings' own tables; 0xE9 is é in ISO 8859-1.
    @Test(
        arguments: [
            ("CP1251", [0xD1, 0xF3, 0xE4], "Суд"), ("windows-1251", [0xD1, 0xF3, 0xE4], "Суд"),
            ("koi8-r", [0xF3, 0xD5, 0xC4], "Суд"), ("iso-8859-1", [0xE9], "é"), ("GB18030", [0xB7, 0xA8], "法"),
            ("UTF-8", [0xC3, 0xA9], "é"), ("CHARSET", [0xC3, 0xA9], "é"),
        ] as [(String, [UInt8], String)])
    func `reads the encoding that the header names`(charset: String, bytes: [UInt8], text: String) throws {
        let before =
            "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=\(charset)\\n\"\n\nmsgid \"a\"\nmsgstr \""
        let read = try collect(POReader(bytes: Array(before.utf8) + bytes + Array("\"\n".utf8), name: ""))
        #expect(read[0].variants.last?.text == text)
    }

    @Test func `refuses what is malformed with line and advice`() throws {
        for (text, message, line) in [
            ("msgid \"a\"\nmsgstr \"b", "not closed", 2),
            ("msgid \"a\"\n\nmsgstrr \"b\"", "“msgstrr” is no keyword", 3),
            ("\n\"a\"", "without a keyword", 2),
            ("msgid \"a\"\nmsgid \"b\"\nmsgstr \"c\"", "msgid stands where", 2),
            ("msgid \"a\"\n\n\n", "no msgstr", 1),
            ("msgctxt \"a\"\nmsgstr \"b\"", "msgstr stands where", 2),
            ("msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"", "msgstr stands where", 3),
            ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[x] \"c\"", "number of a plural form", 3),
            ("<html>", "no keyword", 1),
        ] {
            let error = try #require(failure(text), "\(text)")
            #expect(error.message.contains(message) && error.line == line && !error.advice.isEmpty, "\(error)")
        }
        let bytes = try #require(failure(Array("msgid \"a\"\nmsgstr \"".utf8) + [0xD1, 0x22, 0x0A]))
        #expect(bytes.line == 2 && bytes.message.contains("UTF-8") && !bytes.advice.isEmpty)
        #expect(failure([0xFF, 0xFE, 0x6D, 0x00])?.message.contains("UTF-16") == true)
        let unknown = failure(Self.header.replacing("UTF-8", with: "klingon"))
        #expect(unknown?.message.contains("klingon") == true && unknown?.advice.isEmpty == false)
        #expect(throws: InterchangeError.self) { _ = try POReader(file: "/nowhere/a.po") }
    }

    static func write(_ units: [TranslationUnit]) throws -> String {
        var writer = try POWriter(
            to: ByteBuffer(), name: "out", options: WritingOptions(languages: [.english, .kazakh], toolVersion: "1"))
        for unit in units { try writer.write(unit) }
        return try writer.finish().text
    }

    @Test func `writes what it reads`() throws {
        let text = """
            msgid ""
            msgstr ""
            "MIME-Version: 1.0\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Content-Transfer-Encoding: 8bit\\n"
            "Language: kk\\n"
            "X-Source-Language: en\\n"
            "X-Generator: Tilmach\\n"

            # t
            #. p
            #: a.c:1 b.c:2
            #, fuzzy, c-format
            #| msgid "old"
            msgctxt "menu"
            msgid ""
            "File\\n"
            "\\"x\\""
            msgstr "Файл\\t\\\\"

            msgid "%d file"
            msgid_plural "%d files"
            msgstr[0] "%d файл"
            msgstr[1] ""

            domain "d"

            msgid "a"
            msgstr ""

            #~ msgid "gone\\n"
            #~ msgstr "жоқ"

            """
        let written = try Self.write(units(text, ReadingOptions(includesInactive: true)))
        // The domain of a file lasts to its end.
        #expect(written == text)
        let again = try units(written, ReadingOptions(includesInactive: true))
        #expect(again == (try units(text, ReadingOptions(includesInactive: true))))
    }

    @Test func `gives back random texts`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = RandomUnits(seed: seed)
        var units: [TranslationUnit] = []
        for _ in 0..<1000 {
            let unit = random.unit()
            let texts = unit.variants.map(\.text) + ["", ""]
            var made = TranslationUnit(
                identifier: unit.identifier, variants: [variant(.english, InlineContent("x" + texts[0]))],
                sourceLanguage: .english)
            if !texts[1].isEmpty { made.variants.append(variant(.kazakh, InlineContent(texts[1]))) }
            units.append(made)
        }
        let read = try self.units(Self.write(units))
        #expect(read == units, "seed \(seed)")
    }

    @Test func `refuses units that a message cannot hold`() throws {
        let second = TranslationUnit(
            variants: [variant(.english, "a")], properties: [Property("x-po-form", "1")])
        for (unit, message) in [
            (TranslationUnit(variants: [variant(.english, "")]), "empty source"),
            (TranslationUnit(variants: [variant(.kazakh, "a")]), "no text in “en”"),
            (second, "form 0 is not before it"),
        ] {
            var found = ""
            do { _ = try Self.write([unit]) } catch { found = (error as? InterchangeError)?.message ?? "" }
            #expect(found.contains(message))
        }
    }
}
