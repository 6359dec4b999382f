import Testing
import Workbench

@Suite struct JSONLineTests {
    @Test func `adds a member and leaves the others byte for byte`() throws {
        let line = #"{ "id" : 12345678901234567890.50,"text":"a \"b\" {,} қ","nested":{"segments":[1,2,{}]} }"#
        let result = try JSONLine(Array(line.utf8)).adding([("segments", Array(#"["x"]"#.utf8))])
        #expect(
            String(decoding: result, as: UTF8.self)
                == #"{"id" : 12345678901234567890.50, "text":"a \"b\" {,} қ", "nested":{"segments":[1,2,{}]}, "segments": ["x"]}"#
        )
    }

    @Test func `replaces a member that stood there`() throws {
        let result = try JSONLine(Array(#"{"segments":[],"id":1}"#.utf8)).adding([("segments", Array("[1]".utf8))])
        #expect(String(decoding: result, as: UTF8.self) == #"{"id":1, "segments": [1]}"#)
    }

    @Test func `keeps an empty object an object`() throws {
        #expect(String(decoding: try JSONLine(Array("{}".utf8)).adding([]), as: UTF8.self) == "{}")
    }

    @Test(arguments: ["", "[1]", "{\"a\":}", "12", "{\"a\":1", "null"])
    func `refuses what is no object`(_ line: String) {
        #expect(throws: WorkbenchError.self) { try JSONLine(Array(line.utf8)) }
    }

    @Test func `names the member that is missing`() throws {
        struct Wanted: Decodable { let text: String }
        let line = try JSONLine(Array(#"{"txt":"a"}"#.utf8))
        #expect(throws: WorkbenchError("“text” is missing")) { try line.decode(Wanted.self) }
    }
}
