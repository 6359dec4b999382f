import Markup
import Testing

@testable import struct Markup.XMLReader

@Suite struct XMLReaderTests {
    @Test func `gives every kind of event in order`() throws {
        let text = """
            <?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><!-- a --><?style x="1"?>\
            <tmx xmlns:q="u:q" b="2" q:c="&lt;3&gt;"> сот<br/><![CDATA[<ү>&]]>кімі &amp; &#x49F;\n</tmx>
            """
        #expect(
            try events(text) == [
                "<!DOCTYPE tmx - tmx14.dtd>", "<!-- a -->", "<?style|x=\"1\"?>",
                "<tmx xmlns:q=u:q b=2 q:c=<3>>", " сот", "<br>", "</br>", "<ү>&кімі & ҟ\n", "</tmx>",
            ])
    }

    @Test func `names elements and attributes by namespace`() throws {
        var reader = try XMLReader(bytes: Array("<a xmlns='u:a' p='1' xml:lang='kk'><b xmlns=''/></a>".utf8), name: "")
        guard case .start(let a) = try reader.next(), case .start(let b) = try reader.next() else {
            Issue.record("no start")
            return
        }
        #expect(a.namespaceURI == "u:a")
        #expect(a.attributes.map(\.name) == ["xmlns", "p", "xml:lang"])
        #expect(a.attributes.map(\.namespaceURI) == [
            "http://www.w3.org/2000/xmlns/", nil, "http://www.w3.org/XML/1998/namespace",
        ])
        #expect(a["xml:lang"] == "kk")
        #expect(b.namespaceURI == nil)
        #expect(b.localName == "b")
    }

    @Test func `tells where each event begins`() throws {
        let text = """
            <?xml version="1.0"?>
            <!DOCTYPE r>
            <r>
              <a
                 b="қ" c="d">үш<e/></a><![CDATA[
            x
            ]]><f>
            </f></r>
            """
        var reader = try XMLReader(bytes: Array(text.utf8), name: "")
        var places: [String] = []
        while let event = try reader.next() {
            if case .doctype = event { continue }
            let short = event.shortForm.prefix { $0 != " " && $0 != "\n" }
            places.append("\(short)@\(reader.line):\(reader.column)")
        }
        #expect(
            places == [
                "<r>@3:1", "@3:4", "<a@4:3", "үш@5:18", "<e>@5:20", "</e>@5:24", "</a>@5:24", "@5:28", "<f>@7:4",
                "@7:7", "</f>@8:1", "</r>@8:5",
            ])
    }

    @Test(arguments: [1, 2, 3, 5, 7, 16, 64, 1000])
    func `gives the same events however the bytes are cut`(chunk: Int) throws {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>\r\n<!DOCTYPE r SYSTEM "r.dtd" [<!ENTITY e "x">]>
            <r a="x > y 'q'" b='сот"'><!-- a > b --><s>ئۇيغۇر 法院 😀 &amp;\u{9}\r\n</s><![CDATA[]]]]><t/></r>
            """
        var whole = try XMLReader(bytes: Array(text.utf8), name: "")
        var cut = XMLReader(bytes: Array(text.utf8), name: "", limits: XMLLimits(), chunk: chunk)
        #expect(try allEvents(&cut) == allEvents(&whole))
        for bigEndian in [true, false] {
            let bytes = utf16(text.replacing("UTF-8", with: "UTF-16"), bigEndian: bigEndian)
            var wide = XMLReader(bytes: bytes, name: "", limits: XMLLimits(), chunk: chunk)
            var narrow = XMLReader(bytes: Array(text.utf8), name: "", limits: XMLLimits(), chunk: chunk)
            #expect(try allEvents(&wide) == allEvents(&narrow))
        }
    }

    @Test func `joins a text that is longer than a chunk`() throws {
        let long = String(repeating: "қазақ &amp; ", count: 50_000)
        #expect(try events("<a>\(long)</a>")[1] == String(repeating: "қазақ & ", count: 50_000))
    }

    @Test func `opens a file and names it in errors`() throws {
        #expect(throws: MarkupError.self) { _ = try XMLReader(file: "/nowhere/at all.xml") }
        do {
            _ = try XMLReader(file: "/nowhere/at all.xml")
        } catch {
            #expect(error.description == "/nowhere/at all.xml: cannot be opened: No such file or directory; check the path")
        }
        var reader = try XMLReader(file: "/")
        #expect(throws: MarkupError(file: "/", message: "reading failed: Is a directory")) { _ = try reader.next() }
    }
}

@Suite struct XMLEncodingTests {
    static let body = "<a>Сот ئادالەت 法院 😀</a>"
    static let expected = ["<a>", "Сот ئادالەت 法院 😀", "</a>"]

    @Test func `reads UTF-8 with and without its mark`() throws {
        #expect(try events([0xEF, 0xBB, 0xBF] + Array(Self.body.utf8)) == Self.expected)
        #expect(try events(Array(Self.body.utf8)) == Self.expected)
    }

    @Test(arguments: [true, false], ["", "<?xml version='1.0'?>", "<?xml version='1.0' encoding='utf-16'?>"])
    func `reads UTF-16 by its mark`(bigEndian: Bool, declaration: String) throws {
        #expect(try events(utf16(declaration + Self.body, bigEndian: bigEndian)) == Self.expected)
    }

    @Test func `reads UTF-16 without its mark by the declaration`() throws {
        let bytes = utf16("<?xml version='1.0' encoding='utf-16'?>" + Self.body, bigEndian: false)
        #expect(try events(Array(bytes.dropFirst(2))) == Self.expected)
    }

    @Test func `reports errors of the reader that has them when many read at once`() async {
        await withTaskGroup(of: Bool.self) { group in
            for task in 0..<32 {
                group.addTask {
                    (0..<20).allSatisfy { _ in
                        task % 2 == 0
                            ? failure(Self.contradictions[task % 9].bytes) != nil
                            : (try? events(Self.body)) == Self.expected
                    }
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }

    @Test func `reads a declared code page`() throws {
        let bytes = Array("<?xml version='1.0' encoding='windows-1251'?><a>".utf8) + [0xD1, 0xEE, 0xF2] + Array("</a>".utf8)
        #expect(try events(bytes)[1] == "Сот")
    }

    static func declared(_ encoding: String) -> String { "<?xml version='1.0' encoding='\(encoding)'?><a/>" }
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    static let contradictions: [(bytes: [UInt8], word: String)] = [
        (bytes: Array(declared("UTF-16").utf8), word: "UTF-16"),
        (bytes: mark + Array(declared("UTF-16").utf8), word: "UTF-16"),
        (bytes: mark + Array(declared("windows-1251").utf8), word: "windows-1251"),
        (bytes: utf16(declared("UTF-8"), bigEndian: false), word: "UTF-8"),
        (bytes: utf16(declared("UTF-8"), bigEndian: true), word: "UTF-8"),
        (bytes: Array(declared("no-such-page").utf8), word: "no-such-page"),
        (bytes: Array("<a>".utf8) + [0xD1, 0xEE, 0xF2, 0x3C, 0x2F, 0x61, 0x3E] as [UInt8], word: "UTF-8"),
        (bytes: Array("<a>".utf8) + [0xD1, 0xEE, 0xF2] as [UInt8], word: "encoding"),
        (bytes: Array(declared("GB18030").utf8.dropLast(2)) + [0x3E, 0x81, 0x20, 0xFF] as [UInt8], word: "conver"),
    ]

    @Test(arguments: contradictions)
    func `refuses bytes that are not in the encoding declared`(bytes: [UInt8], word: String) throws {
        let error = try #require(failure(bytes))
        #expect(error.message.contains(word), "\(error)")
        #expect(!error.advice.isEmpty, "\(error)")
    }
}
