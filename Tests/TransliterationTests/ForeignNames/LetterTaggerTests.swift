import Testing

@testable import Transliteration

struct LetterTaggerTests {
    /// A layer as the file has it, all scales 1.
    private func layer(inputs: UInt8, biases: [Float], steps: [Int8]) -> [UInt8] {
        let scales = [Float](repeating: 1, count: biases.count)
        let floats = (biases + scales).flatMap { number in (0..<4).map { UInt8(number.bitPattern >> ($0 * 8) & 0xFF) } }
        return [inputs, 0, UInt8(biases.count), 0] + floats + steps.map { UInt8(bitPattern: $0) }
    }

    /// A network of one value a letter that hands on the value of the letter before: 5 for the beginning, 2 for an a.
    private func network() -> LetterTagger {
        let head: [UInt8] = Array("TLT1".utf8) + [3, 1, 1] + Array("a".utf8) + [2, 0, 0, 1] + Array("x".utf8)
        return LetterTagger(
            bytes: head
                + layer(inputs: 4, biases: [0], steps: [0, 5, 0, 2])
                + layer(inputs: 3, biases: [0], steps: [1, 0, 0])
                + layer(inputs: 1, biases: [0, 0], steps: [0, 1]))
    }

    @Test func `each letter's costs come from its neighbours, by hand`() throws {
        let tagger = network()
        let tag = try #require(tagger.tag(of: "x"))
        let silent = try #require(tagger.tag(of: ""))
        let costs = tagger.costs(of: ["a", "a"])
        #expect(costs.count == 2)
        // ln(1 + e⁻⁵) and ln(1 + e⁻²), and as much more for nothing as the values differ.
        #expect(abs(costs[0][tag] - 0.006715) < 1e-4)
        #expect(abs(costs[1][tag] - 0.126928) < 1e-4)
        #expect(abs(costs[0][silent] - 5.006715) < 1e-4)
        #expect(abs(costs[1][silent] - 2.126928) < 1e-4)
    }

    @Test func `a letter that the network does not know is no error`() {
        #expect(network().costs(of: ["a", "ж", "a"]).count == 3)
        #expect(network().tag(of: "z") == nil)
        #expect(network().costs(of: []).isEmpty)
    }

    @Test func `both networks know the forms of their models' units`() {
        for decoder in [EmbeddedNames.russianDecoder, EmbeddedNames.chineseDecoder] {
            #expect(decoder.candidates(for: "john", limit: 3).count == 3)
        }
        #expect(EmbeddedNames.russianDecoder.candidates(for: "ivan", limit: 1).first?.form == "иван")
    }
}
