import Testing

@testable import Transliteration

struct KazakhLexiconTests {
    private func hash(_ word: String) throws -> UInt64 { KazakhWordHash.of(try #require(KazakhLetter.word(word))) }

    @Test func `knows the words of a spelling list, without flags and however they are written`() throws {
        let list = KazakhWordList(hunspell: Array("\u{FEFF}3\nкітап/ABb\r\nАбай\nкм2\nx".utf8))
        #expect(list.count == 2)
        #expect(list.contains(try hash("кітап")))
        #expect(list.contains(try hash("абай")))
        #expect(!list.contains(try hash("китап")))
    }

    @Test func `has met common words, and not their slips`() throws {
        #expect(EmbeddedKazakh.words.gain(of: try hash("қазақстан"), length: 9) > 3)
        #expect(EmbeddedKazakh.words.gain(of: try hash("қәзәқстән"), length: 9) == 0)
    }

    @Test func `finds Kazakh letters likelier in their usual order`() throws {
        let model = EmbeddedKazakh.letters
        let right = try #require(KazakhLetter.word("балалар"))
        let wrong = try #require(KazakhLetter.word("бәлалар"))
        #expect(model.likelihood(of: right) > model.likelihood(of: wrong) + 3)
    }

    @Test func `gives probabilities that sum to one`() throws {
        let model = EmbeddedKazakh.letters
        for beginning in ["", "қ", "мект", "шш"] {
            var state = model.start
            for letter in try #require(KazakhLetter.word(beginning)) { _ = model.step(&state, letter) }
            var total = 0.0
            for letter in 0...KazakhLetter.end {
                var next = state
                total += exponential(Double(model.step(&next, letter)))
            }
            // Each written number is within half of one of 16 steps a nat, which is 3 %.
            #expect(abs(total - 1) < 0.06, "after \(beginning)")
        }
    }

    /// e to a negative power, by its series: the tests need no Foundation.
    private func exponential(_ power: Double) -> Double {
        var (term, total) = (1.0, 1.0)
        for index in 1..<40 {
            term *= power / 64 / Double(index)
            total += term
        }
        return (0..<6).reduce(total) { value, _ in value * value }
    }
}
