import Foundation
import Inflection
import Testing

/// Grammars' files, good and bad.
@Suite struct SuffixGrammarFileTests {
    private static let small = """
        language kk
        classes
            vowel = а е
            consonant = л р т
        tier harmony
            back = а
            front = е
            otherwise back
        archiphonemes
            A = а back | е front
        slots noun
        slot noun
            pl лAр plural → end
            0 → end
        """

    @Test func `a small grammar works`() throws {
        let grammar = try SuffixGrammar(Self.small, file: "small")
        let forms = grammar.forms(of: ["тел"], partOfSpeech: nil, isName: false)
        #expect(forms.forms(.plural) == ["теллер"])
        #expect(forms.words[0].analyses(of: ArraySlice("теллер".utf8)).map(\.features) == [.plural])
    }

    @Test(arguments: [
        ("language kk", "language kazakh language", 1), ("classes", "klasses", 2), ("vowel = а е", "vowel а е", 3),
        ("vowel = а е", "vowel = x", 3), ("front = е", "front = [е", 7), ("otherwise back", "otherwise up", 8),
        ("A = а back", "A = а above", 10), ("slots noun", "slots verb", 11), ("pl лAр plural", "pl лAр many", 13),
        ("pl лAр plural", "pl", 13), ("→ end\n    0", "→ nowhere\n    0", 13), ("pl лAр", "pl (лAр", 13),
        ("0 → end", "0 end", 14),
    ])
    func `a bad line is named`(good: String, bad: String, line: Int) {
        let error = #expect(throws: SuffixGrammarError.self) {
            try SuffixGrammar(Self.small.replacing(good, with: bad), file: "small")
        }
        #expect(error?.line == line && error?.file == "small")
    }

    @Test func `a bad list of look-alikes is named`() {
        let error = #expect(throws: SuffixGrammarError.self) {
            try SuffixGrammar(Self.small, file: "small", lookAlikes: ("words\tтел\n", "list"))
        }
        #expect(error?.file == "list" && error?.line == 1)
    }

    @Test(arguments: ["kk", "ug"])
    func `truncated and mutated files are refused or read, and never trap`(language: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        let file = root.appending(path: "Sources/CEmbeddedData/data/inflection/\(language).grammar")
        let bytes = try Array(Data(contentsOf: file))
        let seed = UInt64.random(in: 0 ... .max)
        print("seed \(seed)")
        var random = SuffixRandom(seed: seed)
        for _ in 0..<60 {
            var copy = Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random)))
            for _ in 0..<5 where !copy.isEmpty {
                copy[Int.random(in: copy.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            do {
                _ = try SuffixGrammar(String(decoding: copy, as: UTF8.self), file: "mutated")
            } catch {
                #expect(error.line > 0)
            }
        }
    }
}

/// A generator that a seed repeats: SplitMix64 (Steele, Lea, Flood 2014).
struct SuffixRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
