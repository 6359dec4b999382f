import Documents
import ICU
import Testing
import TranslationTypes

@Suite struct EncodingTests {
    private static let russian = "Суд в Алматы отказал в убежище.\nАдвокат подала жалобу в тот же день."
    private static let chinese = "法院驳回了她的庇护申请。\n律师当天提出上诉。"

    /// The one-byte and two-byte forms are written by hand from the code charts, for the words that the tests name.
    @Test(arguments: ["windows-1251", "KOI8-R"])
    func `reads Russian of an undeclared one-byte encoding`(encoding: String) throws {
        let bytes = encode(Self.russian, as: encoding)
        #expect(try lines(bytes) == Self.russian.split(separator: "\n").map(String.init))
    }

    @Test func `reads short Russian files`() throws {
        // windows-1251 and KOI8-R code charts.
        #expect(try lines([0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]) == ["Привет"])
        #expect(try lines([0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4]) == ["Привет"])
        #expect(try lines([0xCA, 0xE0, 0xE7, 0xE0, 0xF5]) == ["Казах"])
    }

    @Test func `reads Kazakh of the code page KZ-1048`() throws {
        // Қазақ елі in ST RK 1048-2002: 8D E0 E7 E0 9D 20 E5 EB B3.
        #expect(try lines([0x8D, 0xE0, 0xE7, 0xE0, 0x9D, 0x20, 0xE5, 0xEB, 0xB3]) == ["Қазақ елі"])
        #expect(
            try lines([0xAF, 0xE9, 0x20, 0xB3, 0xF8, 0xB3, 0xED, 0xE4, 0xE5], encoding: "KZ-1048") == ["Үй ішінде"])
    }

    @Test func `reads GB18030 and Big5`() throws {
        // 新疆的法院。 in GB 2312 and Big5.
        #expect(try lines([0xD0, 0xC2, 0xBD, 0xAE, 0xB5, 0xC4, 0xB7, 0xA8, 0xD4, 0xBA, 0xA1, 0xA3]) == ["新疆的法院。"])
        #expect(try lines([0xB7, 0x73, 0xC3, 0xA6, 0xAA, 0xBA, 0xAA, 0x6B, 0xB0, 0x7C, 0xA1, 0x43]) == ["新疆的法院。"])
    }

    @Test(arguments: [true, false], [true, false])
    func `reads UTF-16 with and without a mark`(littleEndian: Bool, marked: Bool) throws {
        let text = "Қазақ тілі, уйғур тили.\nئۇيغۇر تىلى 汉语 English"
        let units = Array((marked ? "\u{FEFF}" + text : text).utf16)
        let bytes = units.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return littleEndian ? [low, high] : [high, low]
        }
        #expect(try lines(bytes) == text.split(separator: "\n").map(String.init))
    }

    @Test func `reads UTF-8 with a mark and keeps the text`() throws {
        #expect(try lines([0xEF, 0xBB, 0xBF] + Array("Шыңжаң".utf8)) == ["Шыңжаң"])
    }

    @Test func `believes the declaration of a page`() throws {
        let head = Array("<html><head><meta charset=\"windows-1251\"></head><body><p>".utf8)
        let page = head + [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2] + Array("</p></body></html>".utf8)
        #expect(try DocumentReader().read(bytes: page, name: "a.html").blocks.map(\.text) == ["Привет"])
    }

    @Test func `reads UTF-8 under a wrong declaration`() throws {
        let page =
            "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1251'></head><p>Шыңжаң</p>"
        #expect(try DocumentReader().read(bytes: Array(page.utf8), name: "a.html").blocks.map(\.text) == ["Шыңжаң"])
    }

    @Test func `keeps UTF-8 with one damaged byte`() throws {
        let bytes = Array("Бір екі үш төрт бес алты".utf8) + [0xFF] + Array(" жеті сегіз".utf8)
        #expect(try lines(bytes) == ["Бір екі үш төрт бес алты\u{FFFD} жеті сегіз"])
    }

    @Test func `obeys the user and says where bytes are wrong`() throws {
        #expect(try lines([0xCA, 0xE0, 0xE7], encoding: "windows-1251") == ["Каз"])
        let error = #expect(throws: DocumentError.self) { try lines([0x41, 0x0A, 0xFF, 0xFE], encoding: "UTF-8") }
        #expect(error?.line == 2)
        #expect(throws: DocumentError.self) { try lines([0x41], encoding: "no-such-encoding") }
    }

    @Test func `refuses empty and binary files with advice`() {
        let empty = #expect(throws: DocumentError.self) { try lines([]) }
        #expect(empty?.message.contains("empty") == true)
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52]
        let binary = #expect(throws: DocumentError.self) { try lines(png) }
        #expect(binary?.message.contains("binary") == true)
        #expect(binary?.advice.isEmpty == false)
    }

    private func lines(_ bytes: [UInt8], encoding: String? = nil) throws -> [String] {
        try DocumentReader().read(bytes: bytes, name: "test.txt", format: .plainText, encoding: encoding).blocks.map(
            \.text)
    }

    /// Bytes by trying all 256 of a one-byte encoding.
    private func encode(_ text: String, as encoding: String) -> [UInt8] {
        var table: [Character: UInt8] = [:]
        for byte in UInt8.min...UInt8.max {
            if let character = (try? TextEncoding.decode([byte], as: encoding))?.text.first { table[character] = byte }
        }
        return text.compactMap { table[$0] }
    }
}
