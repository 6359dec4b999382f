import Testing
import TranslationTypes

@testable import Segmentation

@Suite struct BreakFinderTests {
    static let languages = ["en", "ru", "kk", "ug", "zh", "und"]

    @Test(arguments: languages) func `our own rules need no ICU expression`(language: String) throws {
        let tag = try LanguageTag(language)
        let finder = try BreakFinder(SegmentationRules.builtIn(for: tag).rules(for: tag))
        #expect(finder.expressionCount == 0)
    }

    @Test(arguments: languages) func `gives the answer of SRX by the book on random text`(language: String) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        let tag = try LanguageTag(language)
        let rules = try SegmentationRules.builtIn(for: tag).rules(for: tag)
        var finder = try BreakFinder(rules)
        let reference = ReferenceSegmenter(rules)
        var texts = RandomText(seed: seed)
        for _ in 0..<60 {
            let text = texts.next()
            let utf8 = Array(text.utf8)
            let (found, wanted) = (finder.breaks(in: utf8.span), try reference.breaks(in: text))
            #expect(found == wanted, "seed \(seed), \(language): \(text.debugDescription)")
            if found != wanted { return }
        }
    }

    @Test func `gives the answer of SRX by the book where automata and ICU share the rules`() throws {
        let rules = [
            SegmentationRule(isBreak: false, before: "\\b(?i:ст|см)\\.", after: "\\s", line: 1),
            SegmentationRule(isBreak: false, before: "(?<=\\d )г\\.", after: "\\s(?!И)", line: 2),
            SegmentationRule(isBreak: true, before: "[.!?]+", after: "\\s+\\p{Lu}", line: 3),
            SegmentationRule(isBreak: true, before: "(\\p{L})\\1\\.", after: "", line: 4),
        ]
        var finder = try BreakFinder(rules)
        #expect(finder.expressionCount == 2)
        let reference = ReferenceSegmenter(rules)
        for text in ["В 2012 г. Он. Был 2012 г. И ст. 5. Ст. Э аа.б", "см. См. К 5 г. Ие. Г.", "оо.оо."] {
            let utf8 = Array(text.utf8)
            #expect(finder.breaks(in: utf8.span) == (try reference.breaks(in: text)), "\(text)")
        }
    }

    @Test func `keeps to the limit of context on both sides`() throws {
        var finder = try BreakFinder([
            SegmentationRule(isBreak: true, before: "^a+\\.", after: "", line: 1)
        ])
        let near = Array((String(repeating: "a", count: 1000) + ".b").utf8)
        let far = Array((String(repeating: "a", count: 3000) + ".b").utf8)
        #expect(finder.breaks(in: near.span) == [1001])
        #expect(finder.breaks(in: far.span) == [])
    }
}
