import Documents
import Testing
import TranslationTypes

@Suite struct WordReaderTests {
    @Test func `reads headings lists tables and paragraphs by style`() throws {
        let styles = """
            <w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>
            <w:style w:styleId="a5"><w:name w:val="Title"/></w:style>
            <w:style w:styleId="my"><w:name w:val="Менің стилім"/><w:basedOn w:val="1"/></w:style>
            <w:style w:styleId="num"><w:name w:val="Нөмірлі"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
            """
        let body =
            styled("a5", "Сот үкімі") + styled("1", "Бірінші бөлім") + styled("my", "Екінші бөлім")
            + plain("Қарапайым абзац.")
            + styled("num", "бірінші")
            + "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>\(run("екінші"))</w:p>"
            + "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>\(run("Үшінші бөлім"))</w:p>"
            + "<w:tbl><w:tr><w:tc>\(plain("аты"))</w:tc><w:tc>\(plain("жылы"))</w:tc></w:tr></w:tbl>"
        let document = try read(ZipWriter.package(body: body, styles: styles))
        #expect(document.title == "Сот үкімі")
        #expect(
            document.blocks == [
                Block(.title, "Сот үкімі"), Block(.heading, "Бірінші бөлім"), Block(.heading, "Екінші бөлім"),
                Block(.paragraph, "Қарапайым абзац."), Block(.listItem, "бірінші"), Block(.listItem, "екінші"),
                Block(.heading, "Үшінші бөлім"), Block(.tableCell, "аты"), Block(.tableCell, "жылы"),
            ])
    }

    @Test func `leaves deleted and hidden text out and keeps inserted text`() throws {
        let body =
            "<w:p>\(run("The court "))<w:del><w:r><w:delText>freed</w:delText></w:r></w:del>"
            + "<w:ins>\(run("acquitted"))</w:ins>\(run(" her"))"
            + "<w:moveFrom>\(run(" yesterday"))</w:moveFrom>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>.</w:t></w:r>"
            + "<w:r><w:instrText> PAGE </w:instrText></w:r></w:p>"
        #expect(try texts(ZipWriter.package(body: body)) == ["The court acquitted her."])
    }

    @Test func `keeps words whole across runs and folds tabs and breaks`() throws {
        let body =
            "<w:p>\(run("Шың"))\(run("жаң"))<w:r><w:tab/></w:r>\(run("a"))<w:r><w:br/></w:r>\(run("b"))<w:r><w:noBreakHyphen/></w:r>\(run("c"))</w:p>"
        #expect(try texts(ZipWriter.package(body: body)) == ["Шыңжаң a b-c"])
    }

    /// The properties of a formula's run (ECMA-376 part 1, 22.1) are not those of a run of text.
    @Test func `keeps breaks after a formula and leaves hyphens of hidden runs out`() throws {
        let body =
            "<w:p>\(run("x"))<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:rPr><m:sty m:val=\"p\"/></m:rPr><m:t>y</m:t></m:r></m:oMath>"
            + "<w:r><w:br/></w:r>\(run("сот"))<w:r><w:rPr><w:vanish/></w:rPr><w:noBreakHyphen/></w:r></w:p>"
        #expect(try texts(ZipWriter.package(body: body)) == ["x сот"])
    }

    @Test func `reads a text box once after its paragraph`() throws {
        let box = "<w:txbxContent>\(plain("in the box"))</w:txbxContent>"
        let body =
            "<w:p>\(run("before "))<w:r><mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback>"
            + "</mc:AlternateContent></w:r>\(run("after"))</w:p>"
        #expect(try texts(ZipWriter.package(body: body)) == ["before after", "in the box"])
    }

    @Test func `reads notes and properties`() throws {
        let notes =
            "<w:footnotes NAMES><w:footnote w:type=\"separator\">\(plain("---"))</w:footnote><w:footnote>\(plain("Ескерту."))</w:footnote></w:footnotes>"
        let core = """
            <cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Атауы</dc:title><dc:creator>A B; C D</dc:creator>
            <dcterms:created>2020-01-02T03:04:05Z</dcterms:created><dc:language>kk-KZ</dc:language></cp:coreProperties>
            """
        let document = try read(
            ZipWriter.package(body: plain("Мәтін."), parts: ["word/footnotes.xml": notes, "docProps/core.xml": core]))
        #expect(document.blocks.map(\.text) == ["Мәтін.", "Ескерту."])
        #expect(document.title == "Атауы")
        #expect(document.authors == ["A B", "C D"])
        #expect(document.date == "2020-01-02T03:04:05Z")
        #expect(document.language?.description == "kk-KZ")
    }

    @Test func `refuses what is no whole package`() {
        let whole = ZipWriter.package(body: plain("text"))
        let cut = #expect(throws: DocumentError.self) { try read(Array(whole.prefix(whole.count - 30))) }
        #expect(cut?.advice.contains("again") == true)
        var other = ZipWriter()
        other.add("content.xml", "<a/>")
        let foreign = #expect(throws: DocumentError.self) { try read(other.archive) }
        #expect(foreign?.message.contains("no Word document") == true)
        #expect(throws: DocumentError.self) { try read([]) }
        #expect(throws: DocumentError.self) { try read(ZipWriter.package(body: "<w:p>")) }
        #expect(throws: DocumentError.self) { try read(ZipWriter.package(body: "<w:p/>")) }
    }

    @Test func `refuses a part that claims to unpack into gigabytes`() {
        var zip = ZipWriter()
        zip.add("word/document.xml", [1, 2, 3], method: 8, claimed: 3_000_000_000)
        let error = #expect(throws: DocumentError.self) { try read(zip.archive) }
        #expect(error?.message.contains("3000000000") == true)
    }

    @Test func `refuses a part that unpacks into more than it claims`() {
        // A deflate stream of one fixed-code block: the letter a, then 1,000 times the 258 before it (RFC 1951, 3.2.6).
        var bits: [UInt8] = [1, 1, 0]
        bits += code(0x30 + 0x61, 8)
        for _ in 0..<1000 { bits += code(0b1100_0101, 8) + code(0, 5) }
        bits += code(0, 7)
        let stream = stride(from: 0, to: bits.count, by: 8).map { start in
            (0..<8).reduce(UInt8(0)) { $0 | (start + $1 < bits.count ? bits[start + $1] << $1 : 0) }
        }
        var honest = ZipWriter()
        honest.add("word/document.xml", stream, method: 8, claimed: 258_001)
        var limits = DocumentLimits()
        limits.ratioFloor = 1000
        limits.inflationRatio = 50
        let bomb = #expect(throws: DocumentError.self) {
            try DocumentReader(limits: limits).read(bytes: honest.archive, name: "a.docx")
        }
        #expect(bomb?.message.contains("258001") == true)
        var lying = ZipWriter()
        lying.add("word/document.xml", stream, method: 8, claimed: 100)
        #expect(throws: DocumentError.self) { try read(lying.archive) }
    }

    @Test func `refuses a package of too many parts`() {
        var limits = DocumentLimits()
        limits.zipEntries = 3
        let package = ZipWriter.package(body: plain("a"), parts: ["a": "", "b": ""])
        #expect(throws: DocumentError.self) { try DocumentReader(limits: limits).read(bytes: package, name: "a.docx") }
    }

    private func read(_ bytes: [UInt8]) throws -> Document {
        try DocumentReader().read(bytes: bytes, name: "test.docx")
    }
    private func texts(_ bytes: [UInt8]) throws -> [String] { try read(bytes).blocks.map(\.text) }
    private func run(_ text: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }
    private func plain(_ text: String) -> String { "<w:p>\(run(text))</w:p>" }
    private func styled(_ style: String, _ text: String) -> String {
        "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>\(run(text))</w:p>"
    }

    /// A Huffman code, its first bit the highest.
    private func code(_ value: Int, _ length: Int) -> [UInt8] {
        (0..<length).map { UInt8(value >> (length - 1 - $0) & 1) }
    }
}
