@testable import Alignment
import Testing
import TranslationTypes

@Suite struct LexiconTests {
    private static let words = [
        ("алма", "яблоко"), ("үй", "дом"), ("кітап", "книга"), ("жылқы", "лошадь"), ("дала", "степь"),
    ]

    /// Every word beside every other, as one aligned pair.
    private func lesson(_ words: [(String, String)]) -> (pair: AlignmentPair, ladder: Ladder) {
        let sentences = words.flatMap { a in words.map { b in ("\(a.0) \(b.0)", "\(a.1) \(b.1)") } }
        return (
            AlignmentPair(
                source: sentences.map(\.0), target: sentences.map(\.1), sourceLanguage: .kazakh,
                targetLanguage: .russian),
            Ladder(beads: sentences.indices.map { Bead(source: $0..<($0 + 1), target: $0..<($0 + 1), confidence: 1) })
        )
    }

    /// The source word that most speaks for a target word.
    private func translation(of word: String, in lexicon: Lexicon) -> String? {
        guard let column = lexicon.targetStems[String(word.prefix(5))] else { return nil }
        return (0..<lexicon.sourceStems.count).max { a, b in
            share(Int32(a), column, lexicon) < share(Int32(b), column, lexicon)
        }.map { lexicon.sourceStems[$0].replacing("-", with: "") }
    }

    private func share(_ row: Int32, _ column: Int32, _ lexicon: Lexicon) -> Double {
        lexicon.counts.forward.entry(row: Int(row) + 1, column: column).map { lexicon.counts.forward.count($0) } ?? 0
    }

    @Test func `learns which words translate which, at once or one after another`() {
        let all = lesson(Self.words)
        var grown = Lexicon()
        for begin in stride(from: 0, to: all.pair.source.count, by: 7) {
            let end = min(begin + 7, all.pair.source.count)
            var part = all.pair
            part.source = Array(part.source[begin..<end])
            part.target = Array(part.target[begin..<end])
            grown.learn(
                from: part,
                Ladder(
                    beads: (0..<(end - begin)).map { Bead(source: $0..<($0 + 1), target: $0..<($0 + 1), confidence: 1) }
                ))
        }
        for lexicon in [Lexicon(learningFrom: [all]), grown] {
            for (kazakh, russian) in Self.words {
                #expect(translation(of: russian, in: lexicon).map { kazakh.hasPrefix($0) } == true, "\(russian)")
            }
        }
        // Every occurrence of a word is shared out, to words or to the empty word.
        for lexicon in [Lexicon(learningFrom: [all]), grown] {
            let sum = (0..<lexicon.counts.forward.rowCount).reduce(0) { $0 + lexicon.counts.forward.total(ofRow: $1) }
            #expect(abs(sum - lexicon.counts.targetOccurrences.reduce(0, +)) < 0.01)
        }
    }

    private func stems(_ table: WordTable) -> [String] { (0..<table.count).map { table[$0] } }

    @Test func `comes back from its bytes, and from an exchange of sides`() throws {
        let lexicon = Lexicon(learningFrom: [lesson(Self.words)])
        for other in [try Lexicon(bytes: lexicon.bytes), lexicon.reversed.reversed] {
            #expect(stems(other.sourceStems) == stems(lexicon.sourceStems))
            #expect(stems(other.targetStems) == stems(lexicon.targetStems))
            #expect(
                other.counts.forward.columns == lexicon.counts.forward.columns
                    && other.counts.forward.counts == lexicon.counts.forward.counts)
            #expect(
                other.counts.backward.counts == lexicon.counts.backward.counts
                    && other.counts.forward.rests == lexicon.counts.forward.rests)
            #expect(other.counts.sourceOccurrences == lexicon.counts.sourceOccurrences && other.bytes == lexicon.bytes)
        }
        #expect(lexicon.reversed.counts.forward.counts == lexicon.counts.backward.counts)
        #expect(try Lexicon(bytes: Lexicon().bytes).isEmpty)
    }

    @Test func `refuses bytes that were cut or changed, or reads them as some lexicon`() {
        let bytes = Lexicon(learningFrom: [lesson(Self.words)]).bytes
        for length in stride(from: 0, to: bytes.count - 1, by: 11) {
            #expect(throws: LexiconError.self) { try Lexicon(bytes: Array(bytes[0..<length])) }
        }
        var generator = SplitMix(seed: 0x5EED_0014)
        for _ in 0..<500 {
            var changed = bytes
            for _ in 0..<3 {
                changed[Int.random(in: 0..<changed.count, using: &generator)] = UInt8.random(
                    in: 0...255, using: &generator)
            }
            // Whatever comes of it does not trap, and what is read is a lexicon that can be kept and read again.
            guard let lexicon = try? Lexicon(bytes: changed) else { continue }
            #expect((try? Lexicon(bytes: lexicon.bytes).bytes) == lexicon.bytes)
        }
    }

    @Test func `adds up with another lexicon`() {
        let first = lesson(Array(Self.words.prefix(3)))
        let second = lesson(Array(Self.words.suffix(3)))
        var sum = Lexicon(learningFrom: [first])
        sum.add(Lexicon(learningFrom: [second]))
        for (kazakh, russian) in Self.words {
            #expect(translation(of: russian, in: sum).map { kazakh.hasPrefix($0) } == true, "\(russian)")
        }
        // By hand: кітап stands in six sentences twice over of the first lesson, counting itself beside itself, and in six of the second.
        #expect(sum.counts.sourceOccurrences[Int(sum.sourceStems["кітап"] ?? 0)] == 12)
    }

    @Test func `says the same of two texts when cut down to them`() {
        let lexicon = Lexicon(learningFrom: [lesson(Self.words)])
        let pair = PreparedPair(
            AlignmentPair(
                source: ["алма үй", "дала кітап"], target: ["степь книга", "яблоко"], sourceLanguage: .kazakh,
                targetLanguage: .russian))
        let (source, target) = (StemmedText(pair.source), StemmedText(pair.target))
        let part = lexicon.restricted(to: source, target)
        for (word, number) in zip(0..<source.wordCount, lexicon.sourceStems.numbers(of: source.stems)) {
            #expect(part.sourceOccurrences[word] == lexicon.counts.sourceOccurrences[Int(number)])
            #expect(part.forward.total(ofRow: word + 1) == lexicon.counts.forward.total(ofRow: Int(number) + 1))
            for entry in part.forward.entries(ofRow: word + 1) {
                let column = lexicon.targetStems[target.stems[part.forward.column(entry)]] ?? -1
                #expect(part.forward.count(entry) == share(number, column, lexicon))
            }
        }
        // A word is as rare in the part as in the whole.
        let whole = lexicon.counts.targetUnigram
        for (word, number) in zip(0..<target.wordCount, lexicon.targetStems.numbers(of: target.stems)) {
            #expect(abs(part.targetUnigram[word] - whole[Int(number)]) < 1e-12)
        }
    }

    @Test func `leaves small counts to the rests of their rows`() {
        let counts = TranslationCounts(
            starts: [0, 3, 3, 5], columns: [0, 2, 5, 1, 2], counts: [0.5, 0.25, 2, 0.125, 0.25], rests: [0, 1, 0.5])
        let kept = counts.dropping(below: 0.25)
        #expect(kept.starts == [0, 3, 3, 4] && kept.columns == [0, 2, 5, 2] && kept.counts == [0.5, 0.25, 2, 0.25])
        #expect(kept.rests == [0, 1, 0.625] && kept.totals == [2.75, 1, 0.875])
        #expect(counts.dropping(below: 3).counts.isEmpty)
    }
}
