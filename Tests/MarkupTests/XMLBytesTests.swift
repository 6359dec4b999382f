import Markup
import Testing

@testable import struct Markup.XMLReader

/// The bytes between the events, by which documents are changed in place.
@Suite struct XMLBytesTests {
    static let document = """
        <?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "b">]>
        <!-- a < b --><r
          a="&lt;>" b='ү'  >сот &amp; <![CDATA[<ү>&]]>&#x49F;<e  /><e/>\r\n<!-- - < - --> ئا<?p x < ?>\r
        <f></f ></r>
        <!-- ends -->
        """

    private func events(_ bytes: [UInt8], encoding: String = "UTF-8", chunk: Int) throws -> [String] {
        var reader = XMLReader(bytes: bytes, name: "", limits: XMLLimits(), chunk: chunk)
        try reader.keepBytes(encoding: encoding)
        var result: [String] = []
        while let event = try reader.next() {
            if case .doctype = event { continue }
            result.append(String(decoding: reader.bytes(reader.byteRange), as: UTF8.self))
        }
        return result
    }

    @Test func `tells the bytes of each event whatever the size of the pieces`() throws {
        let expected = [
            "<!-- a < b -->", "<r\n  a=\"&lt;>\" b='ү'  >", "сот &amp; <![CDATA[<ү>&]]>&#x49F;", "<e  />", "", "<e/>",
            "",
            "\r\n", "<!-- - < - -->", " ئا", "<?p x < ?>", "\r\n", "<f>", "</f >", "</r>", "<!-- ends -->",
        ]
        for chunk in [1, 2, 3, 7, 64, 1000] {
            #expect(try events(Array(Self.document.utf8), chunk: chunk) == expected, "pieces of \(chunk)")
            let marked = Array("\u{FEFF}\(Self.document)".utf8)
            #expect(try events(marked, chunk: chunk) == expected, "pieces of \(chunk), marked")
        }
    }

    @Test func `reads a document of another encoding as UTF-8`() throws {
        // "Сот" in windows-1251.
        let cyrillic =
            Array("<?xml version='1.0' encoding='windows-1251'?><r>".utf8) + [0xD1, 0xEE, 0xF2] + Array("</r>".utf8)
        var probe = try XMLReader(bytes: cyrillic, name: "")
        _ = try probe.next()
        #expect(probe.encoding == "windows-1251")
        var wide: [UInt8] = [0xFF, 0xFE]
        for unit in "<?xml version='1.0' encoding='UTF-16'?><r>ئا</r>".utf16 {
            wide += [UInt8(unit & 255), UInt8(unit >> 8)]
        }
        var wideProbe = try XMLReader(bytes: wide, name: "")
        _ = try wideProbe.next()
        #expect(wideProbe.encoding == "UTF-16LE")
        for chunk in [1, 2, 3, 64, 1000] {
            #expect(try events(cyrillic, encoding: "windows-1251", chunk: chunk) == ["<r>", "Сот", "</r>"])
            #expect(try events(wide, encoding: "UTF-16LE", chunk: chunk) == ["<r>", "ئا", "</r>"])
        }
        #expect(throws: MarkupError.self) { _ = try events(cyrillic, encoding: "klingon//TRANSLIT", chunk: 64) }
        #expect(throws: MarkupError.self) { _ = try events(wide.dropLast(), encoding: "UTF-16LE", chunk: 64) }
    }

    @Test func `keeps no more than it is asked for`() throws {
        let text = "<r>" + String(repeating: "<a>сот</a>", count: 20_000) + "</r>"
        var reader = XMLReader(bytes: Array(text.utf8), name: "", limits: XMLLimits(), chunk: 1000)
        try reader.keepBytes(encoding: "UTF-8")
        var copy: [UInt8] = []
        while try reader.next() != nil {
            copy += reader.bytes(copy.count..<reader.byteRange.upperBound)
            reader.forgetBytes(before: copy.count)
        }
        #expect(copy == Array(text.utf8))
        #expect(reader.bytes(0..<10).isEmpty)
    }

    @Test func `converts piece by piece and stops at what cannot be`() throws {
        var decoder = try CharacterConverter(from: "GB18030", to: "UTF-8", file: "")
        let first = decoder.convert([0xB7, 0xA8, 0xD4])  // 法, and half of 院
        #expect(first == CharacterConverter.Result(bytes: Array("法".utf8), taken: 2, isStopped: false))
        #expect(decoder.convert([0xD4, 0xBA]).bytes == Array("院".utf8))
        var encoder = try CharacterConverter(from: "UTF-8", to: "windows-1251", file: "")
        let stopped = encoder.convert(Array("Сқ".utf8))
        #expect(stopped.bytes == [0xD1] && stopped.taken == 2 && stopped.isStopped)
        #expect(throws: MarkupError.self) { _ = try CharacterConverter(from: "klingon", to: "UTF-8", file: "") }
    }
}
