import Testing
import TranslationTypes

@Suite struct InlineContentTests {
    private static let bold = InlineCode(kind: .beginPair, attributes: [Attribute("i", "1")], content: "<b>")
    private static let endBold = InlineCode(kind: .endPair, attributes: [Attribute("i", "1")], content: "</b>")

    @Test func `joins neighbouring texts and drops empty ones`() {
        let content = InlineContent([
            .text(""), .text("Қытай "), .text(""), .text("биліг"), .code(Self.bold), .text(""), .code(Self.endBold),
            .text("і"), .text(""),
        ])
        #expect(content.runs == [.text("Қытай биліг"), .code(Self.bold), .code(Self.endBold), .text("і")])
    }

    @Test func `is the same however it was put together`() {
        var grown = InlineContent()
        for piece in ["ئۇ ", "", "كەل", "دى"] { grown.append(.text(piece)) }
        #expect(grown == "ئۇ كەلدى")
        #expect(grown.hashValue == InlineContent("ئۇ كەلدى").hashValue)
        #expect(InlineContent("") == InlineContent())
        #expect(InlineContent("").runs.isEmpty)
    }

    /// TMX 1.4b §3.2: what stands in `bpt`, `ept`, `it`, `ph` and `ut` is code; in `hi` it is text.
    @Test(arguments: [
        (InlineCode.Kind.beginPair, "他了"), (.endPair, "他了"), (.isolated, "他了"), (.placeholder, "他了"),
        (.unknown, "他了"), (.subflow, "他了"), (.highlight, "他来了"),
    ])
    func `reads highlighted text and no code`(_ kind: InlineCode.Kind, _ expected: String) {
        let content = InlineContent([.text("他"), .code(InlineCode(kind: kind, content: "来")), .text("了")])
        #expect(content.plainText == expected)
    }

    @Test func `reads the text of highlights inside highlights but not the codes there`() {
        let inner = InlineCode(
            kind: .highlight, content: InlineContent([.text("в "), .code(Self.bold), .text("суде")]))
        let outer = InlineCode(kind: .highlight, content: InlineContent([.text("была "), .code(inner)]))
        #expect(InlineContent([.text("Она "), .code(outer), .text(".")]).plainText == "Она была в суде.")
        #expect(InlineContent([.code(Self.bold)]).plainText == "")
        #expect(InlineContent().plainText == "")
    }

    @Test func `lists every code with the outer before the inner`() {
        let title = InlineCode(kind: .subflow, content: InlineContent([.text("тақырып"), .code(Self.endBold)]))
        let image = InlineCode(kind: .placeholder, content: InlineContent([.text("<img title='"), .code(title)]))
        let highlight = InlineCode(kind: .highlight, content: InlineContent([.code(Self.bold), .text("мәтін")]))
        let content = InlineContent([.code(highlight), .text(" "), .code(image)])
        #expect(content.codes == [highlight, Self.bold, image, title, Self.endBold])
        #expect(InlineContent("тек мәтін").codes.isEmpty)
    }

    /// TMX 1.4b §3.2.
    @Test func `names the kinds as TMX does`() {
        #expect(InlineCode.Kind.allCases.map(\.rawValue) == ["bpt", "ept", "it", "ph", "hi", "sub", "ut"])
    }

    @Test func `tells codes apart by their attributes and their order`() {
        let other = InlineCode(kind: .beginPair, attributes: [Attribute("i", "2")], content: "<b>")
        #expect(Self.bold != other)
        let pair = [Attribute("i", "1"), Attribute("x", "1")]
        #expect(
            InlineCode(kind: .placeholder, attributes: pair)
                != InlineCode(kind: .placeholder, attributes: pair.reversed()))
    }
}
