import Markup
import Testing

@Suite struct HTMLTreeTests {
    @Test func `keeps the order and nesting of a page`() throws {
        let tree = try HTMLTree("<html lang=kk><body><p class=\"lead x\">Шыңжаң <b>лагері</b>.</p></body></html>")
        let names = tree.indices.map { tree.isText($0) ? "“\(tree.text(of: $0))”" : tree.name(of: $0) }
        #expect(names == ["html", "body", "p", "“Шыңжаң ”", "b", "“лагері”", "“.”"])
        #expect(tree.attribute("class", of: 2) == "lead x")
        #expect(tree.attribute("lang", of: 0) == "kk")
        #expect(tree.children(of: 2) == [3, 4, 6])
        #expect(tree.parent(of: 5) == 4)
        #expect(tree.parent(of: 0) == nil)
        #expect(tree.rawText(of: 2) == "Шыңжаң лагері.")
    }

    @Test func `resolves entities and closes what is left open`() throws {
        let tree = try HTMLTree("<p>A &amp; B &mdash; &#1178;<p>second<div>third")
        let texts = tree.indices.filter { tree.isText($0) }.map { tree.text(of: $0) }
        #expect(texts == ["A & B — Қ", "second", "third"])
    }

    @Test func `flattens what nests deeper than browsers keep`() throws {
        var limits = HTMLTree.Limits()
        limits.flatDepth = 10
        let tree = try HTMLTree(String(repeating: "<div>", count: 50) + "x", limits: limits)
        func depth(_ index: Int) -> Int { tree.parent(of: index).map { depth($0) + 1 } ?? 0 }
        #expect(tree.indices.map(depth).max() == 10)
        #expect(tree.text(of: tree.indices.upperBound - 1) == "x")
    }

    @Test func `gives up on a page that nests without end`() {
        let error = #expect(throws: HTMLError.self) { try HTMLTree(String(repeating: "<div>", count: 100_000)) }
        #expect(error?.reason == .tooDeep)
    }

    @Test func `gives up on a page of too many nodes`() {
        var limits = HTMLTree.Limits()
        limits.nodes = 100
        let error = #expect(throws: HTMLError.self) {
            try HTMLTree(String(repeating: "<br>", count: 200), limits: limits)
        }
        #expect(error?.reason == .tooManyNodes)
    }

    @Test func `reads an empty page`() throws {
        #expect(try HTMLTree("").indices.isEmpty)
        #expect(try HTMLTree("\0\0").indices.isEmpty)
    }
}
