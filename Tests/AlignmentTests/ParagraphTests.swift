@testable import Alignment
import Testing
import TranslationTypes

@Suite struct ParagraphTests {
    /// Segments without a word or number in common, of lengths that tell nothing.
    private func pair(source: Int, target: Int, _ sourceParagraphs: [Int], _ targetParagraphs: [Int]) -> AlignmentPair {
        AlignmentPair(
            source: (0..<source).map { _ in "Бүгін ауа райы жақсы болды" },
            target: (0..<target).map { _ in "Погода сегодня хорошая была" }, sourceLanguage: .kazakh,
            targetLanguage: .russian, sourceParagraphs: sourceParagraphs, targetParagraphs: targetParagraphs)
    }

    private func habits(_ pair: AlignmentPair) throws -> ParagraphHabits {
        ParagraphHabits(try #require(ParagraphMarks(pair)))
    }

    @Test func `says nothing where a side has no paragraphs, one, or one for each segment`() {
        let three = [0, 2, 4]
        for other in [[], [0], Array(0..<6)] {
            #expect(ParagraphMarks(pair(source: 6, target: 6, three, other)) == nil)
            #expect(ParagraphMarks(pair(source: 6, target: 6, other, three)) == nil)
            let without = Aligner().align(pair(source: 6, target: 6, [], []))
            #expect(Aligner().align(pair(source: 6, target: 6, three, other)) == without)
        }
        #expect(ParagraphMarks(pair(source: 6, target: 6, three, three)) != nil)
    }

    @Test func `tells which segment one side lacks by where paragraphs begin`() {
        // Nothing else tells which of the eight has no counterpart: it stands in the third paragraph.
        let pair = pair(source: 8, target: 7, [0, 2, 4, 7], [0, 2, 4, 6])
        let links = Aligner().align(pair).links.filter(\.isLinked)
        #expect(links.contains { $0.source == [7] && $0.target == [6] })
        #expect(links.contains { $0.source == [3] && $0.target == [3] })
        let lone = Aligner().align(pair).beads.filter { $0.target.isEmpty }.map(\.source.lowerBound)
        #expect(lone.allSatisfy { (4...6).contains($0) })
    }

    @Test func `is the same from either side`() throws {
        let there = try habits(pair(source: 9, target: 8, [0, 3, 6], [0, 2, 6]))
        let back = try habits(pair(source: 8, target: 9, [0, 2, 6], [0, 3, 6]))
        for shape in BeadShape.linked {
            let mirrored = BeadShape(source: shape.target, target: shape.source)
            for i in 0...(9 - shape.source) {
                for j in 0...(8 - shape.target) {
                    let difference =
                        there.worth(shape, source: i, target: j) - back.worth(mirrored, source: j, target: i)
                    #expect(abs(difference) < 1e-12)
                }
            }
        }
    }

    /// By hand: of 11 places 3 begin a paragraph, the rate is 3.5 / 12.
    @Test func `is worth what the rates of paragraphs say`() throws {
        let habits = try habits(pair(source: 12, target: 12, [0, 3, 6, 9], [0, 3, 6, 9]))
        let rate = 3.5 / 12
        let both = rate * rate + 0.6 * (rate - rate * rate)
        let one = BeadShape(source: 1, target: 1)
        let between = 0.5 * logarithm(both / (rate * rate))
        // Paragraphs begin on both sides before the bead, and on none after it.
        let after = 0.5 * logarithm((1 - 2 * rate + both) / ((1 - rate) * (1 - rate)))
        #expect(abs(habits.worth(one, source: 3, target: 3) - between - after) < 1e-12)
        // A paragraph begins inside the bead's source.
        let inside = logarithm(0.9)
        let ends = habits.worth(one, source: 1, target: 1)
        let two = BeadShape(source: 2, target: 1)
        #expect(abs(habits.worth(two, source: 5, target: 1) - inside - ends) < 1e-12)
        // The edges of the texts say nothing.
        #expect(abs(habits.worth(one, source: 0, target: 3) - after) < 1e-12)
    }

    @Test func `learns whether paragraphs are kept`() throws {
        let pair = pair(
            source: 40, target: 40, Array(stride(from: 0, to: 40, by: 4)), Array(stride(from: 0, to: 40, by: 4)))
        let one = BeadShape(source: 1, target: 1)
        var (kept, lost) = (try habits(pair), try habits(pair))
        let before = kept.worth(one, source: 4, target: 4)
        var (same, shifted) = (ParagraphHabits.Counts(), ParagraphHabits.Counts())
        for place in 0..<38 {
            kept.add(one, source: place, target: place, weight: 1, to: &same)
            lost.add(one, source: place, target: place + 2, weight: 1, to: &shifted)
        }
        kept.fit(same, others: ParagraphHabits.Counts())
        lost.fit(shifted, others: ParagraphHabits.Counts())
        #expect(kept.worth(one, source: 4, target: 4) > before)
        #expect(abs(lost.worth(one, source: 4, target: 4)) < 0.1)
        // What other texts do counts where this one has said nothing.
        var other = try habits(pair)
        other.fit(ParagraphHabits.Counts(), others: same)
        #expect(other.worth(one, source: 4, target: 4) > before)
    }

    @Test func `gives paragraphs as a reason, and all reasons add up`() {
        let pair = pair(source: 8, target: 7, [0, 2, 4, 7], [0, 2, 4, 6])
        let explanations = Aligner().explain(pair)
        #expect(explanations.map(\.link) == Aligner().align(pair).links)
        #expect(explanations.contains { $0.reasons.contains { $0.kind == .paragraphs && $0.worth > 0.3 } })
        for explanation in explanations {
            #expect(abs(explanation.reasons.reduce(0) { $0 + $1.worth } - explanation.score) < 1e-6)
        }
    }
}
