import Interchange
import Markup
import Testing
import TranslationTypes

@Suite struct UTXTests {
    func read(_ text: String) throws -> (UTXHeader, [Concept]) {
        let reader = try UTXReader(bytes: Array(text.utf8), name: "g.utx")
        let header = reader.header
        return (header, try collectConcepts(reader))
    }

    /// The two heads are those that the UTX 1.00 and 1.20 specifications show.
    @Test(arguments: [
        "#UTX-S 1.00; en/kk; 2009-01-01T12:00:00+09:00; license: CC0", "#UTX 1.20; en/kk; 2013-01-01; license: CC0",
    ])
    func `reads the head of both versions`(first: String) throws {
        let text =
            first
            + "\r\n# a comment\r\n#src\ttgt\tsrc:pos\tterm status\tx-y\r\ncamp\tлагерь\tnoun\tapproved\tz\r\ncamp\tлагер\tnoun\tforbidden\r\n"
        let (header, concepts) = try read(text)
        #expect(header.fields.last == "license: CC0" && header.source == .english && header.target == .kazakh)
        #expect(header.comments == [" a comment"] && header.columns == ["src:pos", "term status", "x-y"])
        #expect(
            concepts == [
                Concept(
                    identifier: "1",
                    terms: [
                        Term("camp", language: .english, partOfSpeech: .noun),
                        Term("лагерь", language: .kazakh, status: .preferred, details: [column("x-y", "z")]),
                        Term("лагер", language: .kazakh, status: .forbidden),
                    ])
            ])
    }

    @Test(arguments: [
        ("", "first line"), ("#UTX 1.20; en\n", "first line"),
        ("#UTX 1.20; en/kk\ncamp\tлагерь\n", "names the columns"),
        ("#UTX 1.20; en/kk\n#src\ttgt\tterm status\ncamp\tлагерь\tgood\n", "no status"),
        ("#UTX 1.20; en/kk\n#src\ttgt\na\tb\nb\tc\td\te\n", "4 fields"),
    ])
    func `refuses what is no UTX and says why`(text: String, message: String) {
        let error = #expect(throws: InterchangeError.self) { try read(text) }
        #expect(
            error?.message.contains(message) == true && error?.advice.isEmpty == false, "\(String(describing: error))")
    }

    @Test func `writes a byte order mark and CR LF as UTX 1.20 has it`() throws {
        var writer = try UTXWriter(
            to: ByteBuffer(), name: "out",
            header: UTXHeader(source: .english, target: .uyghur, columns: ["term status"]))
        try writer.write(
            Concept(
                identifier: "1",
                terms: [Term("court", language: .english), Term("سوت", language: .uyghur, status: .preferred)]))
        #expect(
            try writer.finish().text == "\u{FEFF}#UTX 1.20; en/ug\r\n#src\ttgt\tterm status\r\ncourt\tسوت\tapproved\r\n"
        )
    }
}
