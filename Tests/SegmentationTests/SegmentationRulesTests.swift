import Testing
import TranslationTypes

@testable import Segmentation

@Suite struct SegmentationRulesTests {
    static func file(header: String = "cascade=\"no\"", _ body: String) -> [UInt8] {
        Array(
            """
            <srx version="2.0" xmlns="http://www.lisa.org/srx20">
            <header segmentsubflows="no" \(header)><formathandle type="isolated" include="yes"/></header>
            <body>
            \(body)
            </body></srx>
            """.utf8)
    }

    static let two = """
        <languagerules>
        <languagerule languagerulename="Kazakh"><rule break="no"><beforebreak>ж\\.</beforebreak></rule></languagerule>
        <languagerule languagerulename="All"><rule><beforebreak>[.]</beforebreak><afterbreak>\\s</afterbreak></rule>
        </languagerule></languagerules>
        <maprules><languagemap languagepattern="KK.*" languagerulename="Kazakh"/>
        <languagemap languagepattern=".*" languagerulename="All"/></maprules>
        """

    @Test func `reads header rules and maps`() throws {
        let rules = try SegmentationRules(srx: Self.file(Self.two), name: "team.srx")
        #expect(!rules.segmentsSubflows)
        #expect(rules.includedCodes == [.start: false, .end: true, .isolated: true])
        #expect(rules.languageMaps.map(\.ruleName) == ["Kazakh", "All"])
        #expect(
            try rules.rules(for: .kazakh) == [SegmentationRule(isBreak: false, before: "ж\\.", after: "", line: 5)])
    }

    @Test func `cascades through every map that fits`() throws {
        let rules = try SegmentationRules(srx: Self.file(header: "cascade=\"yes\"", Self.two), name: "team.srx")
        #expect(try rules.rules(for: .kazakh).map(\.isBreak) == [false, true])
        var segmenter = try Segmenter(language: .kazakh, rules: rules)
        let text = "1991 ж. Қазақстан. Тәуелсіз."
        #expect(segmenter.ranges(in: text).map { String(text[utf8: $0]) } == ["1991 ж. Қазақстан.", "Тәуелсіз."])
    }

    @Test(arguments: [
        (
            "<languagerules><languagerule languagerulename=\"A\"><rule><beforebreak>(а</beforebreak></rule>"
                + "</languagerule></languagerules>", 4, "beforebreak “(а”"
        ),
        (
            "<languagerules><languagerule languagerulename=\"A\">\n<rule break=\"maybe\"/></languagerule>"
                + "</languagerules>", 5, "maybe"
        ),
        ("<languagerules><languagerule/></languagerules>", 4, "languagerulename"),
    ])
    func `names line and pattern of what is wrong`(body: String, line: Int, message: String) throws {
        let error = try #require(throws: SegmentationError.self) {
            try SegmentationRules(srx: Self.file(body), name: "team.srx")
        }
        #expect(error.file == "team.srx" && error.line == line)
        #expect(error.message.contains(message))
        #expect(!error.advice.isEmpty)
    }

    @Test(arguments: ["", "<srx version=\"2.0\">", "<html/>", "<srx version=\"1.0\"/>", "no XML"])
    func `refuses what is no SRX`(text: String) {
        #expect(throws: SegmentationError.self) { try SegmentationRules(srx: Array(text.utf8), name: "a.srx") }
    }

    @Test func `refuses a language without rules and a map without its rules`() throws {
        let body = """
            <languagerules/><maprules><languagemap languagepattern="ru" languagerulename="Gone"/></maprules>
            """
        let rules = try SegmentationRules(srx: Self.file(body), name: "team.srx")
        #expect(throws: SegmentationError.self) { try rules.rules(for: .kazakh) }
        #expect(throws: SegmentationError.self) { try rules.rules(for: .russian) }
    }

    @Test func `survives truncated and mutated files`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix(state: seed)
        let whole = Self.file(Self.two)
        for _ in 0..<300 {
            var bytes = Array(whole.prefix(Int.random(in: 0...whole.count, using: &generator)))
            for _ in 0..<3 where !bytes.isEmpty {
                let place = Int.random(in: bytes.indices, using: &generator)
                bytes[place] = UInt8.random(in: 0...255, using: &generator)
            }
            // Reading must end, with rules or with an error; either is right here.
            _ = try? SegmentationRules(srx: bytes, name: "seed \(seed)")
        }
    }
}
