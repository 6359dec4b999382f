import Testing
import TranslationTypes

@testable import MemoryStorage

@Suite struct CodingTests {
    @Test(arguments: [
        (StringTree.list([]), "[]"),
        (.text("қ \"\\\n\u{1}😀"), "\"қ \\\"\\\\\\n\\u0001😀\""),
        (.list([.text("a"), .list([.list([])])]), "[\"a\",[[]]]"),
    ])
    func `trees are written as JSON and read back`(tree: StringTree, json: String) {
        #expect(tree.json == json)
        #expect(StringTree(json: json) == tree)
    }

    @Test(arguments: [
        ("[ \"a\" , \"\\u049b\\ud83d\\ude00\\/\" ]\n", StringTree.list([.text("a"), .text("қ😀/")]))
    ])
    func `JSON that another program wrote is read`(json: String, tree: StringTree) {
        #expect(StringTree(json: json) == tree)
    }

    @Test(arguments: [
        "", "[", "[\"a\"", "[\"a\",]", "{}", "1", "\"\\q\"", "\"\\ud83d\"", "[] x", "\"a\nb\"", "\"\\u00",
    ])
    func `other text is refused`(json: String) {
        #expect(StringTree(json: json) == nil)
    }

    @Test func `nesting without end is refused`() {
        #expect(StringTree(json: String(repeating: "[", count: 100_000)) == nil)
    }

    @Test func `inline codes come back equal, and plain text takes no column`() throws {
        let content = try #require(fullUnit.variants.first).content
        let column = try #require(UnitCoding.content(content))
        #expect(UnitCoding.content(text: "", column: column) == content)
        #expect(UnitCoding.content("сөз") == nil)
        #expect(UnitCoding.content(text: "сөз", column: nil) == "сөз")
    }

    @Test(arguments: [
        ("19700101T000000Z", 0 as Int64?), ("20200229T235959Z", 1_583_020_799), ("2026-11-21", 1_795_219_200),
        ("2026-11-21T00:00:01Z", 1_795_219_201), ("19691231T235959Z", -1), ("2026", nil), ("20261321", nil),
        ("жоқ", nil),
        ("20260101T250000Z", nil),
    ])
    func `dates of TMX are read`(text: String, seconds: Int64?) {
        #expect(TMXDate.seconds(text) == seconds)
    }
}
