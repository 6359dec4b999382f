import Testing

@testable import Transliteration

struct ConversionStageTests {
    /// Words that decide a character: both OpenCC 1.1 and 1.4 have them.
    @Test(arguments: [
        ("s2t", "头发发展", "頭髮發展"), ("s2t", "皇后后面", "皇后後面"), ("t2s", "頭髮發展", "头发发展"), ("s2tw", "里面", "裡面"),
        ("s2twp", "软件", "軟體"), ("tw2sp", "軟體", "软件"), ("hk2s", "裏面", "里面"), ("s2hk", "里面", "裏面"), ("tw2s", "裡面", "里面"),
    ])
    func `converts by words`(configuration: String, text: String, expected: String) throws {
        let stage = try #require(try HanStages.stage("opencc", arguments: [configuration], data: MadePackages()))
        #expect(stage.rewrite(text) == expected)
    }

    @Test func `refuses a configuration that schemes do not use`() throws {
        #expect(try HanStages.stage("opencc", arguments: ["../secret"], data: MadePackages()) == nil)
        #expect(throws: LanguageDataError.self) { try ChineseConverter("no-such-configuration", folders: []) }
    }

    @Test func `keeps zero characters`() throws {
        #expect(try ChineseConverter("s2t", folders: []).convert("头\0发") == "頭\0發")
    }

    @Test func `uses the system's configurations where OpenCC 1_4 is missing`() throws {
        let converter = try ChineseConverter("s2t", folders: ["/nowhere"])
        #expect(!converter.isComplete)
        #expect(converter.convert("头发") == "頭髮")
    }

    @Test func `converts from several tasks at once`() async throws {
        let converter = try ChineseConverter("s2t", folders: [])
        await withTaskGroup(of: String.self) { group in
            for _ in 0..<16 { group.addTask { converter.convert("头发发展") } }
            for await result in group { #expect(result == "頭髮發展") }
        }
    }

    @Test(arguments: [
        ("ab", "xy", ["a:x", "b:y"]), ("软件好", "軟體好", ["软:軟", "件:體", "好:好"]),
        ("有网络了", "有網際網路了", ["有:有", "网络:網際網路", "了:了"]),
        ("", "", []), ("a", "", ["a:"]), ("", "b", [":b"]),
    ])
    func `lays texts side by side`(source: String, result: String, expected: [String]) {
        let bytes = Array(source.utf8)
        let pieces = AlignedPieces.pieces(from: source, to: result)
        #expect(pieces.map { String(decoding: bytes[$0.source], as: UTF8.self) + ":" + $0.output } == expected)
    }
}
