import Markup
import Testing

@Suite struct XMLWriterTests {
    @Test func `escapes text and attributes so that a reader gets them back`() throws {
        let value = "a<b>&\"'\t\n\r]]> сот ئۇيغۇر 😀 \u{FFFD}"
        var writer = XMLWriter(to: ByteBuffer(), name: "out")
        try writer.start("a", [("b", value)])
        try writer.text(value)
        try writer.end()
        let bytes = try writer.finish().bytes
        let read = try events(bytes)
        #expect(read == ["<a b=\(value)>", value, "</a>"])
        #expect(!String(decoding: bytes, as: UTF8.self).contains("]]>"))
    }

    @Test func `indents elements and leaves mixed content alone`() throws {
        var writer = XMLWriter(to: ByteBuffer(), name: "out", indentation: 2)
        try writer.declaration()
        try writer.doctype("tmx", systemID: "tmx14.dtd")
        try writer.start("tmx", [("version", "1.4")], content: .elements)
        try writer.empty("header")
        try writer.comment("үш")
        try writer.start("tu", content: .elements)
        try writer.start("seg")
        try writer.text(" a ")
        try writer.empty("ph", [("x", "1")])
        try writer.end()
        try writer.element("note", text: "")
        try writer.end()
        try writer.end()
        #expect(
            try writer.finish().text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                <tmx version="1.4">
                  <header/>
                  <!--үш-->
                  <tu>
                    <seg> a <ph x="1"/></seg>
                    <note/>
                  </tu>
                </tmx>

                """)
    }

    @Test(arguments: ["\u{0}", "\u{8}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
    func `refuses characters that XML cannot hold`(character: String) throws {
        #expect(throws: MarkupError.self) {
            var writer = XMLWriter(to: ByteBuffer(), name: "out")
            try writer.element("a", text: "сот\(character)")
        }
        #expect(throws: MarkupError.self) {
            var writer = XMLWriter(to: ByteBuffer(), name: "out")
            try writer.empty("a", [("b", character)])
        }
    }

    @Test(arguments: ["", "1a", "a b", "-a", "a>"])
    func `refuses names that are none`(name: String) throws {
        #expect(throws: MarkupError.self) {
            var writer = XMLWriter(to: ByteBuffer(), name: "out")
            try writer.empty(name)
        }
    }

    @Test func `refuses a comment or instruction that would end early`() throws {
        #expect(throws: MarkupError.self) {
            var writer = XMLWriter(to: ByteBuffer(), name: "out")
            try writer.comment("a--b")
        }
        #expect(throws: MarkupError.self) {
            var writer = XMLWriter(to: ByteBuffer(), name: "out")
            try writer.processingInstruction("a", "b?>")
        }
    }
}
