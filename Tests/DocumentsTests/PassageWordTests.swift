@testable import Documents
import Testing
import TranslationTypes

/// Expected values worked out by hand from ECMA-376 part 1.
@Suite struct PassageWordTests {
    @Test func `reads paragraphs notes headers and comments`() throws {
        let body =
            "<w:p><w:pPr><w:pStyle w:val=\"Quote\"/></w:pPr>\(run("«Дәй")) \(run("ексөз»"))</w:p>"
            + "<w:p>\(run("The "))<w:del><w:r><w:delText>camp</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r>"
            + "\(run("A &amp; B"))<w:r><w:tab/></w:r>\(run("end"))</w:p><w:tbl><w:tr><w:tc><w:p>\(run("ұяшық"))</w:p></w:tc></w:tr></w:tbl>"
        let note =
            "<w:footnotes NAMES><w:footnote w:type=\"separator\"><w:p>\(run("-"))</w:p></w:footnote><w:footnote><w:p>\(run("ескерту"))</w:p></w:footnote></w:footnotes>"
        let bytes = ZipWriter.package(
            body: body,
            parts: [
                "word/footnotes.xml": note, "word/header1.xml": "<w:hdr NAMES><w:p>\(run("басы"))</w:p></w:hdr>",
                "word/comments.xml": "<w:comments NAMES><w:comment><w:p>\(run("пікір"))</w:p></w:comment></w:comments>",
            ])
        let document = try PassageDocument(bytes: bytes, name: "a.docx")
        #expect(
            document.passages.map { "\($0.kind?.rawValue ?? "") \($0.sides[0].text)" } == [
                "quotation «Дәйексөз»", "paragraph The A & B end", "tableCell ұяшық", "paragraph басы",
                "paragraph ескерту",
                "paragraph пікір",
            ])
        #expect(document.passages.allSatisfy { $0.sides[0].isEditable && $0.sides[0].line == nil })
        #expect(document.position(of: 0, utf8Offset: 0) == nil)
    }

    /// Term, replacement, the paragraph's content, the result.
    @Test(arguments: [
        ("лагерь", "центр", "<w:t>лагерь</w:t>", "<w:t>центр</w:t>"),
        ("лагерь", "A<B & \"C\"", "<w:t>лагерь</w:t>", "<w:t>A&lt;B &amp; \"C\"</w:t>"),
        ("лагерь", "центр ", "<w:t>лагерь</w:t>", "<w:t xml:space=\"preserve\">центр </w:t>"),
        ("лагерь", "центр", "<w:t xml:space=\"preserve\"> лагерь </w:t>", "<w:t xml:space=\"preserve\"> центр </w:t>"),
        ("A & B", "x", "<w:t>A &#38; B &gt; c</w:t>", "<w:t>x &gt; c</w:t>"),
        ("a > b", "x", "<w:t>a > b is</w:t>", "<w:t>x is</w:t>"),
        ("лагерь", "x ", "<w:t>a > лагерь</w:t>", "<w:t xml:space=\"preserve\">a > x </w:t>"),
    ])
    func `replaces a term in a run`(term: String, new: String, content: String, result: String) throws {
        let changed = try corrected("<w:p><w:r>\(content)</w:r></w:p>", term, new)
        #expect(changed == "<w:p><w:r>\(result)</w:r></w:p>")
    }

    @Test func `keeps the formatting of the first run and leaves the others what remains`() throws {
        let body =
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>қайта тәр</w:t></w:r><w:bookmarkStart w:id=\"0\"/>\r\n<w:r><w:t>биелеу</w:t></w:r>"
            + "<w:r><w:tab/></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>лагерінде болды</w:t></w:r></w:p>"
        let result =
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>кәсіптік орталық</w:t></w:r><w:bookmarkStart w:id=\"0\"/>\r\n<w:r><w:t></w:t></w:r>"
            + "<w:r><w:tab/></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>інде болды</w:t></w:r></w:p>"
        #expect(try corrected(body, "қайта тәрбиелеу лагер", "кәсіптік орталық") == result)
    }

    @Test func `keeps all other parts and their order`() throws {
        let bytes = ZipWriter.package(
            body: "<w:p>\(run("лагерь"))</w:p>",
            parts: [
                "word/header1.xml": "<w:hdr NAMES><w:p>\(run("лагерь"))</w:p></w:hdr>",
                "word/media/a.png": "\u{1}\u{2}",
            ])
        let result = try PassageCorrection.replacing("лагерь", with: "центр", in: bytes, "a.docx")
        #expect(names(result) == names(bytes))
        let old = try ZipArchive(bytes, file: "a", limits: DocumentLimits())
        let new = try ZipArchive(result, file: "a", limits: DocumentLimits())
        for name in ["[Content_Types].xml", "word/media/a.png"] { #expect(try old.read(name) == new.read(name)) }
        let header = try new.read("word/header1.xml").map { String(decoding: $0, as: UTF8.self) }
        #expect(header?.contains("<w:t>центр</w:t>") == true)
    }

    @Test func `gives the same bytes when nothing is edited`() throws {
        let bytes = ZipWriter.package(body: "<w:p>\(run("лагерь"))</w:p>")
        #expect(try PassageDocument(bytes: bytes, name: "a.docx").applying([]) == bytes)
    }

    @Test func `does not change text in a CDATA section`() throws {
        let bytes = ZipWriter.package(body: "<w:p><w:r><w:t><![CDATA[лагерь]]></w:t></w:r></w:p>")
        let document = try PassageDocument(bytes: bytes, name: "a.docx")
        #expect(document.passages[0].sides[0].text == "лагерь")
        #expect(!document.passages[0].sides[0].isEditable)
        #expect(document.refusal(of: PassageEdit(utf8Range: 0..<2, replacement: "x"), in: 0) != nil)
    }

    private func corrected(_ body: String, _ term: String, _ new: String) throws -> String? {
        let result = try PassageCorrection.replacing(term, with: new, in: ZipWriter.package(body: body), "a.docx")
        let part = try ZipArchive(result, file: "a", limits: DocumentLimits()).read("word/document.xml")
        let text = String(decoding: part ?? [], as: UTF8.self)
        let start = text.firstRange(of: "<w:body>")?.upperBound ?? text.startIndex
        return String(text[start..<(text.firstRange(of: "</w:body>")?.lowerBound ?? text.endIndex)])
    }

    /// The names of the entries in the order of the central directory (APPNOTE 6.3, 4.3.12).
    private func names(_ zip: [UInt8]) -> [String] {
        zip.indices.dropLast(46).filter { zip[$0..<$0 + 4].elementsEqual([0x50, 0x4B, 1, 2]) }.map { entry in
            let length = Int(zip[entry + 28]) + Int(zip[entry + 29]) << 8
            return String(decoding: zip[entry + 46..<entry + 46 + length], as: UTF8.self)
        }
    }

    private func run(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }

    /// libzip writes the entries before a replaced one by cloning its source, which must then be its own.
    @Test func `a small package whose text comes last is corrected`() throws {
        var zip = ZipWriter()
        zip.add(
            "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
        zip.add(
            "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>")
        let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        zip.add(
            "word/document.xml",
            "<w:document xmlns:w=\"\(space)\"><w:body><w:p><w:r><w:t>Бұл лагерь.</w:t></w:r></w:p></w:body></w:document>"
        )
        for _ in 0..<20 {
            let draft = try PassageDocument(bytes: zip.archive, name: "a.docx")
            let edit = PassageEdit(utf8Range: 7..<19, replacement: "орталық")
            let corrected = try draft.applying([(passage: 0, edit: edit)])
            #expect(
                try PassageDocument(bytes: corrected, name: "a.docx").passages.map { $0.sides[0].text } == [
                    "Бұл орталық."
                ])
        }
    }
}
