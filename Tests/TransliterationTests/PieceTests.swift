import Testing

@testable import Transliteration

struct PieceTests {
    private struct Doubling: Stage {
        func pieces(of text: String) -> [Piece] {
            var offset = 0
            return text.unicodeScalars.map { scalar in
                let length = UTF8.width(scalar)
                defer { offset += length }
                return Piece(source: offset..<offset + length, output: "\(scalar)\(scalar)")
            }
        }
    }

    @Test func `a stage's text is the text of its pieces`() {
        #expect(Doubling().rewrite("әй") == "әәйй")
        #expect(Doubling().candidates(for: "ә", limit: 3) == ["әә"])
    }
}
