import Foundation
import Interchange
import Markup
import Testing
import TranslationTypes

@Suite struct TSVTests {
    func units(_ text: String, _ options: ReadingOptions = ReadingOptions()) throws -> [TranslationUnit] {
        try collect(TSVReader(bytes: Array(text.utf8), name: "t.tsv", options: options))
    }

    func failure(_ text: String, _ options: ReadingOptions = ReadingOptions()) -> InterchangeError? {
        do {
            _ = try units(text, options)
            return nil
        } catch {
            return error as? InterchangeError
        }
    }

    @Test func `reads columns by their names`() throws {
        let read = try units("id\tkk\tug-Latn\tnote\tdomain\n1\tСот\tsot\tN\tзаң\n\n2\tа\\tб\\\\n\\nв\\x\\\t\t\t\n")
        #expect(
            read == [
                TranslationUnit(
                    identifier: "1",
                    variants: [variant(.kazakh, "Сот"), variant(LanguageTag(language: "ug", script: .latin), "sot")],
                    notes: [Note("N")], properties: [Property("domain", "заң")]),
                TranslationUnit(identifier: "2", variants: [variant(.kazakh, "а\tб\\n\nв\\x\\")]),
            ])
    }

    @Test func `reads source and target in the languages given`() throws {
        let options = ReadingOptions(sourceLanguage: .kazakh, targetLanguage: .chinese)
        let read = try units("source\ttarget\r\nСот\t法院\r\n", options)
        #expect(
            read == [
                TranslationUnit(
                    variants: [variant(.kazakh, "Сот"), variant(.chinese, "法院")], sourceLanguage: .kazakh)
            ])
        #expect(failure("source\ttarget\nСот\t法院\n")?.line == 1)
    }

    @Test func `refuses ragged lines with their number or goes on`() throws {
        let text = "kk\tru\na\tb\na\nc\td\ne\tf\tg\n"
        #expect(failure(text)?.line == 3)
        var lines: [Int?] = []
        #expect(try units(text, ReadingOptions(onError: { lines.append($0.line) })).count == 2)
        #expect(lines == [3, 5])
    }

    @Test func `refuses a first line that names no columns`() throws {
        #expect(failure("")?.line == 1)
        #expect(failure("Сот\tсуд\n")?.line == 1)
        #expect(failure("kk\tkaz\nа\tб\n")?.message.contains("twice") == true)
    }

    @Test func `refuses long lines and lines that are not UTF-8`() throws {
        let long = "kk\n" + String(repeating: "ү", count: 60) + "\n"
        #expect(failure(long, ReadingOptions(longestLine: 119))?.line == 2)
        #expect(failure(long, ReadingOptions(longestLine: 120)) == nil)
        #expect(throws: InterchangeError.self) {
            try collect(TSVReader(bytes: Array("kk\n".utf8) + [0xD1, 0xEE, 0x0A], name: "t.tsv"))
        }
        #expect(throws: InterchangeError.self) { try collect(TSVReader(bytes: [0xFF, 0xFE, 0x6B, 0], name: "t.tsv")) }
    }

    @Test func `refuses to write what a line cannot hold`() throws {
        for languages in [[LanguageTag.russian], [.kazakh, .kazakh]] {
            #expect(throws: InterchangeError.self) {
                var writer = try TSVWriter(to: ByteBuffer(), name: "", columns: [.language(.kazakh)])
                try writer.write(TranslationUnit(variants: languages.map { variant($0, "a") }))
            }
        }
    }
}

@Suite struct JSONLTests {
    func units(_ text: String, _ options: ReadingOptions = ReadingOptions()) throws -> [TranslationUnit] {
        try collect(JSONLReader(bytes: Array(text.utf8), name: "t.jsonl", options: options))
    }

    @Test func `writes one object a line with sorted keys`() throws {
        var writer = JSONLWriter(to: ByteBuffer(), name: "")
        try writer.write(
            TranslationUnit(
                identifier: "7", variants: [variant(.kazakh, "Сот/үкім"), variant(.uyghur, InlineContent([
                    .text("a"), .code(InlineCode(kind: .placeholder, attributes: [Attribute("x", "1")], content: "{0}")),
                ]))], sourceLanguage: .kazakh, notes: [Note("N")]))
        #expect(
            try writer.finish().text == """
                {"id":"7","notes":[{"text":"N"}],"source_lang":"kk","variants":[{"lang":"kk","text":"Сот/үкім"},\
                {"lang":"ug","runs":["a",{"attributes":[{"name":"x","value":"1"}],"code":"ph","content":["{0}"]}],"text":"a"}]}

                """)
    }

    @Test func `passes over unknown fields and empty lines`() throws {
        let read = try units("\n{\"x\":[1],\"variants\":[{\"lang\":\"kaz\",\"text\":\"а\",\"y\":null}]}\n  \n")
        #expect(read == [TranslationUnit(variants: [variant(.kazakh, "а")])])
    }

    @Test(arguments: [
        ("{", "no JSON"), ("[]", "wrong type"), ("{\"variants\":[{\"lang\":\"kk\"}]}", "“text” is missing"),
        ("{\"id\":7,\"variants\":[]}", "wrong type at id"),
        ("{\"variants\":[{\"lang\":\"қазақ\",\"text\":\"а\"}]}", "a language is none"),
        ("{\"variants\":[{\"lang\":\"kk\",\"text\":\"а\",\"runs\":[{\"code\":\"zz\"}]}]}", "“zz” is no inline code"),
    ])
    func `says what is wrong with a line or goes on`(line: String, message: String) throws {
        let text = "{\"variants\":[]}\n\(line)\n{\"variants\":[]}\n"
        var errors: [InterchangeError] = []
        #expect(try units(text, ReadingOptions(onError: { errors.append($0) })).count == 2)
        #expect(errors.count == 1 && errors[0].line == 2 && errors[0].message.contains(message), "\(errors)")
        #expect(throws: errors[0]) { try units(text) }
    }
}

@Suite struct ExchangeFormatTests {
    @Test func `finds a format by ending or root element`() throws {
        #expect(ExchangeFormat(fileEndingOf: "/a.b/Жаңа.TMX") == .tmx)
        #expect(ExchangeFormat(fileEndingOf: "x.ndjson") == .jsonl)
        #expect(ExchangeFormat(fileEndingOf: "/a.tmx/b") == nil)
        #expect(ExchangeFormat(fileEndingOf: ".tmx") == nil)
        let folder = try TemporaryFolder()
        var file = try AtomicFile(folder.path("memory.xml"))
        try file.write(Array("<!-- a --><tmx version='1.4'/>".utf8))
        try file.commit()
        #expect(try ExchangeFormat(file: folder.path("memory.xml")) == .tmx)
        #expect(throws: InterchangeError.self) { try ExchangeFormat(file: "a.doc") }
    }
}

@Suite struct AtomicFileTests {
    @Test func `appears whole under its name and replaces what stood there`() throws {
        let folder = try TemporaryFolder()
        for text in ["бірінші", "екінші"] {
            var file = try AtomicFile(folder.path("a.txt"))
            try file.write(Array(text.utf8))
            try file.commit()
            #expect(try String(contentsOfFile: folder.path("a.txt"), encoding: .utf8) == text)
        }
        #expect(folder.names == ["a.txt"])
    }

    @Test func `leaves nothing behind when dropped`() throws {
        let folder = try TemporaryFolder()
        #expect(throws: InterchangeError.self) {
            var writer = try TMXWriter(
                file: folder.path("a.tmx"), header: TMXHeader(sourceLanguage: nil, toolVersion: "1"))
            #expect(folder.names.count == 1)
            try writer.write(TranslationUnit(variants: [variant(.kazakh, "\u{1}")]))
        }
        #expect(folder.names.isEmpty)
        #expect(throws: MarkupError.self) { _ = try AtomicFile("/nowhere/a.txt") }
    }
}
