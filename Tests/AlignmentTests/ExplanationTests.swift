@testable import Alignment
import Testing
import TranslationTypes

@Suite struct ExplanationTests {
    private static let kazakhAndRussian = AlignmentPair(
        source: [
            "Алматыда 1987 жылы мұражай ашылды.", "Онда 2300 ескі карта бар. Олар сирек кездеседі.",
            "Мұражайды Данияр Сейітқали басқарады.", "Ертең жаңбыр жауады.", "Неге оған адамдар бармайды?",
        ],
        target: [
            "В Алматы в 1987 году открылся музей.", "В нём 2300 старых карт, и все они редкие.",
            "Музеем руководит Данияр Сейткали.", "Почему туда не ходят люди?", "Билет стоит 500 тенге.",
        ], sourceLanguage: .kazakh, targetLanguage: .russian)

    private func sum(_ explanation: Explanation) -> Double { explanation.reasons.reduce(0) { $0 + $1.worth } }

    /// The last round of an aligner's work on the pair.
    private func work(of aligner: Aligner) -> (session: AlignmentSession, round: AlignmentSession.Round)? {
        var work: (AlignmentSession, AlignmentSession.Round)?
        _ = aligner.alignTogether([Self.kazakhAndRussian]) { _, session, round, _ in work = (session, round) }
        return work
    }

    private func lexicon() -> Lexicon {
        let pair = AlignmentPair(
            source: ["Мұражай ашылды.", "Мұражай жабылды.", "Ескі карта.", "Жаңа карта."],
            target: ["Музей открылся.", "Музей закрылся.", "Старая карта.", "Новая карта."],
            sourceLanguage: .kazakh, targetLanguage: .russian)
        let beads = pair.source.indices.map { Bead(source: $0..<($0 + 1), target: $0..<($0 + 1), confidence: 1) }
        return Lexicon(learningFrom: [(pair, Ladder(beads: beads))])
    }

    @Test func `explains the links that aligning gives`() {
        let pair = Self.kazakhAndRussian
        var alone = AlignmentConfiguration()
        alone.largestSelfTaught = 0
        for aligner in [
            Aligner(), Aligner(lexicon: lexicon()), Aligner(configuration: alone),
            Aligner(configuration: alone, lexicon: lexicon()),
        ] {
            #expect(aligner.explain(pair).map(\.link) == aligner.align(pair).links)
            #expect(aligner.explain([pair, pair]).map { $0.map(\.link) } == aligner.align([pair, pair]).map(\.links))
            #expect(aligner.explainComparable(pair).map(\.link) == aligner.alignComparable(pair))
            #expect(
                aligner.explainComparable([pair, pair]).map { $0.map(\.link) } == aligner.alignComparable([pair, pair]))
        }
    }

    /// The scores are looked up in the lattices that the search itself used.
    @Test func `gives reasons that add up to the score of the search`() throws {
        let pair = Self.kazakhAndRussian
        for aligner in [Aligner(), Aligner(lexicon: lexicon())] {
            let round = try #require(work(of: aligner)).round
            for explanation in aligner.explain(pair) {
                let shape = BeadShape(source: explanation.link.source.count, target: explanation.link.target.count)
                let index = try #require(BeadShape.all.firstIndex(of: shape))
                guard let i = explanation.link.source.first, let j = explanation.link.target.first else { continue }
                let node = try #require(round.posteriors.band.node(i, j))
                let used = round.posteriors.scores.value(ofAny: index, node)
                #expect(abs(used - explanation.score) < 1e-6)
                #expect(abs(used - sum(explanation)) < 1e-6)
            }
        }
    }

    /// Cues, words and lengths are added up here one by one, and by the scorer in tables, in floats where words are
    /// multiplied.
    @Test func `gives reasons of sentences that add up to the scorer's`() throws {
        for aligner in [Aligner(), Aligner(lexicon: lexicon())] {
            var session = try #require(work(of: aligner)).session
            let explainer = SentenceReasons(&session)
            let scorer = session.scorer
            var row = scorer.makeRow()
            for shape in BeadShape.linked {
                for i in 0...(session.source.texts.count - shape.source) {
                    for j in 0...(session.target.texts.count - shape.target) {
                        scorer.set(&row, start: i, count: shape.source, columns: j..<(j + shape.target))
                        let reasons = explainer.reasons(shape, source: i, target: j)
                        let things = reasons.filter { $0.kind != .length }.reduce(0) { $0 + $1.worth }
                        let share = BeadScorer.share[shape.source * shape.target]
                        var expected = session.cues.score(row.cues, start: j, count: shape.target, share: share)
                        expected += session.lexicon?.score(row.lexicon, start: j, count: shape.target) ?? 0
                        #expect(abs(things - expected) < 1e-6, "\(shape) \(i) \(j)")
                        let all = reasons.reduce(0) { $0 + $1.worth }
                        #expect(abs(all - scorer.score(row, shape, source: i, target: j)) < 1e-6)
                    }
                }
            }
        }
    }

    @Test func `explains a bead that another segment interrupts`() throws {
        let pair = AlignerTests.interrupted
        let all = Aligner().explain(pair)
        #expect(all.map(\.link) == Aligner().align(pair).links)
        let first = try #require(all.first)
        #expect(first.link.source == [0, 2])
        #expect(first.reasons.contains { $0.kind == .number && $0.source == "2300" && $0.worth > 1 })
        for explanation in all { #expect(abs(explanation.score - sum(explanation)) < 1e-6) }
    }

    @Test func `tells what linked segments share by name`() throws {
        let all = Aligner().explain(Self.kazakhAndRussian)
        let first = try #require(all.first)
        #expect(
            first.reasons.contains { $0.kind == .number && $0.source == "1987" && $0.target == "1987" && $0.worth > 1 })
        let third = try #require(all.first { $0.link.source == [2] })
        #expect(third.reasons.contains { $0.kind == .sharedWord && $0.source == "Данияр" && $0.target == "Данияр" })
        #expect(third.reasons.contains { $0.kind == .name && $0.source == "Сейітқали" && $0.target == "Сейткали" })
        let question = try #require(all.first { $0.link.source == [4] })
        #expect(question.reasons.contains { $0.kind == .mark && $0.source == "question" && $0.worth > 0 })
        for explanation in all {
            #expect(
                explanation.reasons.map { abs($0.worth) } == explanation.reasons.map { abs($0.worth) }.sorted(by: >))
        }
    }

    /// One segment of two on each side mentions it: the rates are (1 - 1 + ½) / 3, so that with h = .85 together they are worth
    /// ln(.85 / ⅙) = 1.629 nats.
    @Test func `weighs a thing by its likelihood ratio`() {
        let cue = Cue(source: [0], target: [0], reliability: 0.85, kind: .number, sourceForm: "7", targetForm: "7")
        let table = CueTable([cue], sourceCount: 2, targetCount: 2, weight: 1)
        let together = table.base + table.sourceOnly[0] + table.targetOnly[0] + table.both[0]
        #expect(abs(together - 1.629) < 0.001)
        #expect(table.labels[0].kind == .number && table.labels[0].source == "7")
    }

    @Test func `tells pairs of words that a lexicon knows`() throws {
        let first = try #require(Aligner(lexicon: lexicon()).explain(Self.kazakhAndRussian).first)
        let words = first.reasons.filter { $0.kind == .word }
        #expect(words.contains { $0.source == "мұражай" && $0.target == "музей" && $0.worth > 0 })
        #expect(words.contains { $0.source == nil && $0.target == nil })
    }

    @Test func `names what a doubtful segment could be linked to`() throws {
        let pair = AlignmentPair(
            source: ["Ол келді.", "Ол кетті."], target: ["Он пришёл."], sourceLanguage: .kazakh,
            targetLanguage: .russian)
        let doubtful = Aligner().explain(pair).filter { $0.link.confidence < Explanation.sureConfidence }
        #expect(!doubtful.isEmpty)
        for explanation in doubtful {
            let rival = try #require(explanation.rival)
            #expect(rival != explanation.link && rival.confidence <= 1 - explanation.link.confidence + 1e-9)
            #expect(
                rival.source.contains { explanation.link.source.contains($0) }
                    || rival.target.contains { explanation.link.target.contains($0) })
        }
        for explanation in Aligner().explain(Self.kazakhAndRussian)
        where explanation.link.confidence >= Explanation.sureConfidence { #expect(explanation.rival == nil) }
    }

    @Test func `explains empty texts and odd ones`() {
        for (source, target) in [([], []), (["Бір"], []), ([""], [""]), (["…", "?!"], ["。"])] as [([String], [String])]
        {
            let pair = AlignmentPair(
                source: source, target: target, sourceLanguage: .kazakh, targetLanguage: .chinese)
            for explanations in [Aligner().explain(pair), Aligner().explainComparable(pair)] {
                #expect(explanations.flatMap(\.link.source).sorted() == Array(source.indices))
                #expect(explanations.flatMap(\.link.target).sorted() == Array(target.indices))
                for explanation in explanations { #expect(abs(sum(explanation) - explanation.score) < 1e-6) }
            }
        }
    }

    @Test func `writes numbers in digits`() {
        let cases: [(String, String)] = [
            ("1250万", "12500000"), ("3.5", "3.5"), ("0.05", "0.05"), ("二十三", "23"), ("1,000", "1000"),
        ]
        for (text, digits) in cases {
            let pair = AlignmentPair(source: [text], target: [text], sourceLanguage: .chinese, targetLanguage: .chinese)
            let forms = NumberEvidence().cues(in: PreparedPair(pair)).map(\.sourceForm)
            #expect(forms == [digits])
        }
    }
}
