import Testing
import TranslationTypes

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

    /// "abc" → "aXYc" → "PQc": a → a, b → XY, c → c; then aX → P, Y → Q, c → c. The cut inside XY joins a and b.
    @Test func `pieces of two stages grow together where their cuts differ`() {
        let first = [
            Piece(source: 0..<1, output: "a"), Piece(source: 1..<2, output: "XY"), Piece(source: 2..<3, output: "c"),
        ]
        let second = [
            Piece(source: 0..<2, output: "P"), Piece(source: 2..<3, output: "Q"), Piece(source: 3..<4, output: "c"),
        ]
        #expect(
            PieceChain.join(first, second) == [Piece(source: 0..<2, output: "PQ"), Piece(source: 2..<3, output: "c")])
    }

    @Test func `what an earlier stage dropped stays in the source`() {
        let first = [Piece(source: 0..<1, output: "a"), Piece(source: 1..<3, output: "")]
        let second = [Piece(source: 0..<1, output: "b")]
        #expect(
            PieceChain.join(first, second) == [Piece(source: 0..<1, output: "b"), Piece(source: 1..<3, output: "")])
    }

    /// й in two code points is one letter, a Latin a among Cyrillic letters is the Cyrillic one.
    @Test func `spans reach back over repaired letters`() throws {
        let transliterator = try made("rules\n    й → j\n    а → a\n    д → d")
        let transliteration = transliterator.transliteration(of: "дaи\u{306}дй")
        #expect(transliteration.text == "dajdj")
        #expect(transliteration.pieces.map(\.source) == [0..<2, 2..<3, 3..<7, 7..<9, 9..<11])
        #expect(transliteration.sourceUTF8Range(of: 2..<3) == 3..<7)
        #expect(transliteration.sourceUTF8Range(of: 1..<4) == 2..<9)
    }
}
