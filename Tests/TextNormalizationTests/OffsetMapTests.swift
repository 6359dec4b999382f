import TextNormalization
import TranslationTypes
import Testing

@Suite struct OffsetMapTests {
    @Test func `maps across removed, composed and expanded places`() {
        // е + U+0308 become one letter, the soft hyphen nothing, the ellipsis three letters.
        let text = Normalizer([.composition, .invisibleMarks, .ellipsis]).normalize("аe\u{308}\u{AD}b…ж")
        #expect(text.text == "аëb...ж")
        // Source bytes: а 0–2, e 2–3, U+0308 3–5, U+00AD 5–7, b 7–8, … 8–11, ж 11–13.
        #expect(text.sourceUTF8Range(of: 0..<2) == 0..<2)
        #expect(text.sourceUTF8Range(of: 2..<4) == 2..<5)
        #expect(text.sourceUTF8Range(of: 4..<5) == 7..<8)
        #expect(text.sourceUTF8Range(of: 2..<5) == 2..<8)
        #expect(text.sourceUTF8Range(of: 6..<7) == 8..<11)
        #expect(text.sourceUTF8Range(of: 8..<10) == 11..<13)
        #expect(text.sourceCodePointRange(of: 1..<2) == 1..<3)
        #expect(text.sourceCodePointRange(of: 3..<4) == 5..<6)
        #expect(text.sourceCodePointRange(of: 6..<7) == 6..<7)
    }

    @Test func `gives the identity where nothing changed`() {
        let text = Normalizer(.matching, language: .uyghur).normalize("ياخشىمۇسىز")
        #expect(text.text == text.source)
        for offset in 0...text.text.utf8.count { #expect(text.sourceUTF8Range(of: offset..<offset) == offset..<offset) }
    }

    @Test func `keeps trimmed ends outside`() {
        let text = Normalizer(.matching).normalize("  中 文 ")
        #expect(text.text == "中 文")
        #expect(text.sourceUTF8Range(of: 0..<7) == 2..<9)
        #expect(text.sourceCodePointRange(of: 0..<3) == 2..<5)
    }

    @Test(arguments: [NormalizationSteps.storage, .matching])
    func `maps every range of random text in order and onto what gave it`(steps: NormalizationSteps) throws {
        var random = SeededGenerator(seed: UInt64.random(in: 0 ... .max))
        for _ in 0..<400 {
            let source = RandomText.make(using: &random)
            let language = try LanguageTag(RandomText.languages.randomElement(using: &random) ?? "und")
            let normalizer = Normalizer(steps, language: language)
            let text = normalizer.normalize(source)
            let count = text.text.utf8.count
            var last = 0..<0
            for offset in 0..<count {
                let range = text.sourceUTF8Range(of: offset..<offset + 1)
                #expect(
                    range.lowerBound >= last.lowerBound && range.upperBound >= last.upperBound, "seed \(random.seed)")
                #expect(!range.isEmpty && range.upperBound <= source.utf8.count, "seed \(random.seed)")
                last = range
            }
            expectCoverage(text, seed: random.seed)
            expectCodePointsAgree(text, seed: random.seed)
        }
    }

    /// The slow obvious twin: for every scalar of the result the index of the source scalar that gave it.
    @Test func `maps ranges as a list of every character's origin does`() {
        var random = SeededGenerator(seed: UInt64.random(in: 0 ... .max))
        let normalizer = Normalizer([.ellipsis, .tatweel, .yo])
        for _ in 0..<1000 {
            let source = RandomText.make(using: &random) + "а…\u{640}‥ё"
            var origins: [Int] = []
            for (index, scalar) in source.unicodeScalars.enumerated() {
                let copies = ["…": 3, "⋯": 3, "‥": 2, "\u{640}": 0][scalar] ?? 1
                origins += [Int](repeating: index, count: copies)
            }
            let text = normalizer.normalize(source)
            #expect(text.text.unicodeScalars.count == origins.count)
            let start = Int.random(in: 0..<origins.count, using: &random)
            let end = Int.random(in: start + 1...origins.count, using: &random)
            let expected = origins[start]..<origins[end - 1] + 1
            #expect(text.sourceCodePointRange(of: start..<end) == expected, "seed \(random.seed)")
        }
    }

    /// The union of the ranges of single characters is the range of the whole.
    private func expectCoverage(_ text: NormalizedText, seed: UInt64) {
        let count = text.text.utf8.count
        guard count > 1 else { return }
        let middle = count / 2
        let whole = text.sourceUTF8Range(of: 0..<count)
        let left = text.sourceUTF8Range(of: 0..<middle)
        let right = text.sourceUTF8Range(of: middle..<count)
        #expect(left.lowerBound == whole.lowerBound && right.upperBound == whole.upperBound, "seed \(seed)")
    }

    /// Both maps name the same characters of the source.
    private func expectCodePointsAgree(_ text: NormalizedText, seed: UInt64) {
        let source = Array(text.source.unicodeScalars)
        var sourceOffsets = [0]
        for scalar in source {
            sourceOffsets.append(sourceOffsets[sourceOffsets.count - 1] + String(scalar).utf8.count)
        }
        var offset = 0
        for (index, scalar) in text.text.unicodeScalars.enumerated() {
            let width = String(scalar).utf8.count
            let bytes = text.sourceUTF8Range(of: offset..<offset + width)
            let points = text.sourceCodePointRange(of: index..<index + 1)
            #expect(sourceOffsets[points.lowerBound] == bytes.lowerBound, "seed \(seed)")
            #expect(sourceOffsets[points.upperBound] == bytes.upperBound, "seed \(seed)")
            offset += width
        }
    }
}
