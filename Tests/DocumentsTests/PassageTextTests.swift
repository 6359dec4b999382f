import Documents
import Testing
import TranslationTypes

@Suite struct PassageTextTests {
    @Test func `joins wrapped lines and leads back to line and column`() throws {
        let source =
            "The prisoners were in a re-education\r\ncamp for a year.\r\nThen home.\r\n\r\n• пункт\r\n  әрі қарай\r\n"
        let document = try PassageDocument(bytes: Array(source.utf8), name: "a.txt")
        #expect(
            document.passages.map(\.sides[0].text) == [
                "The prisoners were in a re-education camp for a year.", "Then home.", "пункт", "әрі қарай",
            ])
        #expect(document.passages[2].kind == .listItem)
        let place = document.position(of: 0, utf8Offset: 37)
        #expect(place?.line == 2)
        #expect(place?.column == 1)
        #expect(document.position(of: 3, utf8Offset: 3)?.column == 5)
        #expect(document.position(of: 3, utf8Offset: 100) == nil)
        let result = try PassageCorrection.replacing("re-education camp", with: "centre", in: source, "a.txt")
        #expect(result == source.replacing("re-education\r\ncamp", with: "centre"))
    }

    /// The word лагерь in code charts: windows-1251 EB…, KOI8-R CC…, KZ-1048 as windows-1251; 营 is D3AA in GB 2312 and A145-free Big5 C0E7.
    @Test(
        arguments: [
            ("windows-1251", [0xEB, 0xE0, 0xE3, 0xE5, 0xF0, 0xFC], "лагерь", "центр", [0xF6, 0xE5, 0xED, 0xF2, 0xF0]),
            ("KOI8-R", [0xCC, 0xC1, 0xC7, 0xC5, 0xD2, 0xD8], "лагерь", "центр", [0xC3, 0xC5, 0xCE, 0xD4, 0xD2]),
            ("KZ-1048", [0xEB, 0xE0, 0xE3, 0xE5, 0xF0, 0xFC], "лагерь", "қала", [0x9D, 0xE0, 0xEB, 0xE0]),
            ("GB18030", [0xD3, 0xAA], "营", "新疆", [0xD0, 0xC2, 0xBD, 0xAE]),
            ("GB18030", [0xD3, 0xAA], "营", "ۇ𠀀", [0x81, 0x31, 0x93, 0x39, 0x95, 0x32, 0x82, 0x36]),
            ("Big5", [0xC0, 0xE7], "營", "新疆", [0xB7, 0x73, 0xC3, 0xA6]),
        ] as [(String, [UInt8], String, String, [UInt8])])
    func `writes in the encoding of the file`(
        encoding: String, old: [UInt8], term: String, new: String, expected: [UInt8]
    ) throws {
        let bytes = Array("A \r\n".utf8) + old + Array(" b\r\n\r\n".utf8) + old + [0x2E]
        let document = try PassageDocument(bytes: bytes, name: "a.txt", encoding: encoding)
        let result = try document.applying(PassageCorrection.edits(of: term, to: new, in: document))
        #expect(result == Array("A \r\n".utf8) + expected + Array(" b\r\n\r\n".utf8) + expected + [0x2E])
    }

    @Test(arguments: [true, false], [true, false])
    func `keeps UTF-16 and its mark`(isLittle: Bool, isMarked: Bool) throws {
        func encoded(_ text: String) -> [UInt8] {
            Array(((isMarked ? "\u{FEFF}" : "") + text).utf16).flatMap { unit in
                isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            }
        }
        let text = "Жаңа лагерь ашылды.\r\nئۇيغۇر лагерь 汉语 English\r\n"
        let result = try PassageCorrection.replacing("лагерь", with: "қала 𠀀", in: encoded(text), "a.txt")
        #expect(result == encoded(text.replacing("лагерь", with: "қала 𠀀")))
    }

    @Test func `keeps the mark of UTF-8 and damaged bytes`() throws {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("лагерь бар еді\n".utf8)
        let result = try PassageCorrection.replacing("лагерь", with: "қала", in: bytes, "a.txt")
        #expect(result == [0xEF, 0xBB, 0xBF] + Array("қала бар еді\n".utf8))
        let damaged = Array("бүлінген байт: ".utf8) + [0xD0] + Array(" осы жерде.\n\nлагерь бар еді.\n".utf8)
        let repaired = try PassageCorrection.replacing("лагерь", with: "қала", in: damaged, "a.txt")
        #expect(repaired == Array("бүлінген байт: ".utf8) + [0xD0] + Array(" осы жерде.\n\nқала бар еді.\n".utf8))
    }

    @Test func `names a letter that the encoding lacks`() throws {
        let bytes: [UInt8] = [0xEB, 0xE0, 0xE3, 0xE5, 0xF0, 0xFC, 0x20, 0xE1, 0xFB, 0xEB]
        let document = try PassageDocument(bytes: bytes, name: "a.txt", encoding: "windows-1251")
        let error = #expect(throws: DocumentError.self) {
            try document.applying([(0, PassageEdit(utf8Range: 0..<12, replacement: "қала"))])
        }
        #expect(error?.message.contains("қ") == true)
        #expect(error?.message.contains("U+049B") == true)
        #expect(error?.line == 1)
    }

    @Test func `refuses stretches that overlap or cut a letter`() throws {
        let document = try PassageDocument(bytes: Array("лагерь".utf8), name: "a.txt")
        let cut = PassageEdit(utf8Range: 0..<1, replacement: "x")
        let first = PassageEdit(utf8Range: 0..<4, replacement: "x")
        let second = PassageEdit(utf8Range: 2..<6, replacement: "y")
        #expect(throws: DocumentError.self) { try document.applying([(0, cut)]) }
        #expect(throws: DocumentError.self) { try document.applying([(0, first), (0, second)]) }
        #expect(throws: DocumentError.self) { try document.applying([(1, first)]) }
        #expect(document.refusal(of: cut, in: 0) != nil)
        #expect(document.refusal(of: first, in: 0) == nil)
    }

    @Test func `refuses files beyond the limits with advice`() throws {
        let deep = Array(String(repeating: "<div>", count: 100_000).utf8)
        #expect(throws: DocumentError.self) { try PassageDocument(bytes: deep, name: "a.html") }
        var limits = DocumentLimits()
        limits.blocks = 2
        #expect(throws: DocumentError.self) {
            try PassageDocument(bytes: Array("a.\n\nb.\n\nc.".utf8), name: "a.txt", limits: limits)
        }
        limits.fileBytes = 3
        #expect(throws: DocumentError.self) {
            try PassageDocument(bytes: Array("мәтін".utf8), name: "a.txt", limits: limits)
        }
        var bomb = ZipWriter()
        bomb.add("word/document.xml", "<w:document/>", claimed: 1 << 30)
        let error = #expect(throws: DocumentError.self) {
            try PassageDocument(bytes: bomb.archive, name: "a.docx")
        }
        #expect(error?.advice.isEmpty == false)
    }
}
