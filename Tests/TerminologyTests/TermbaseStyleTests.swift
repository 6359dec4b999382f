import Foundation
import Terminology
import Testing
import TranslationTypes

@Suite struct TermbaseStyleTests {
    static func style(_ text: String, _ name: String = "s") throws -> HouseStyle {
        try HouseStyle(bytes: Array(text.utf8), name: name, file: "styles/\(name).tsv")
    }

    static let head = "concept\tlang\tterm\tstatus\tnote\tsource\tdate\n"

    static let termbase = Result {
        try Termbase([
            TermbaseTests.concept(
                "C1", (.english, "re-education camp", .preferred), (.english, "concentration camp", .deprecated),
                (.kazakh, "қайта тәрбиелеу лагері", .preferred)),
            TermbaseTests.concept("C2", (.english, "training center", .preferred)),
        ])
    }

    @Test func `reads head lines and terms`() throws {
        let style = try Self.style(
            """
            \u{FEFF}# title: Радио
            ## a comment
            # inherits: other
            # exempt: quotations
            # exempt: organisation Human Rights Watch
            # exempt: path archive/2018/**
            # exempt: before 2019-01-01
            # severity: forbidden-term error\r
            \(Self.head)C1\tkk-Cyrl\tлагерь\tforbidden\tсебебі\tАзаттық\t2021

            """)
        #expect(style.title == "Радио" && style.parent == "other" && style.severities == ["forbidden-term": .error])
        #expect(
            style.exemptions == [
                .quotations, .organisation("Human Rights Watch"), .path("archive/2018/**"), .before("2019-01-01"),
            ])
        let term = Term(
            "лагерь", language: LanguageTag(language: "kk", script: .cyrillic), note: "себебі", source: "Азаттық",
            date: "2021")
        #expect(style.lines == [.init(concept: "C1", term: term, status: .forbidden, number: 10)])
    }

    @Test(arguments: [
        ("", 1, "no line names the columns"), ("# tite: x\n", 1, "no key"), ("# title\n", 1, "not “# key: value”"),
        ("# exempt: quotation\n", 1, "no exemption"), ("# exempt: before 2019-13-01\n", 1, "no exemption"),
        ("# severity: x grave\n", 1, "severity"), ("# inherits: a\n# inherits: b\n", 2, "inherits from “a” already"),
        ("concept\tlang\tterm\n", 1, "no column is “status”"),
        ("concept\tlang\tterm\tstatus\tx\n", 1, "“x” is unknown"),
        (head + "C1\ten\tx\n", 2, "3 fields"), (head + "C1\ten\tx\tgood\t\t\t\n", 2, "no status"),
        (head + "\ten\tx\tpreferred\t\t\t\n", 2, "no concept"), (head + "C1\tқ\tx\tpreferred\t\t\t\n", 2, "language"),
    ])
    func `refuses a file that is wrong and says where`(text: String, line: Int, message: String) {
        let error = #expect(throws: HouseStyleError.self) { try Self.style(text) }
        #expect(error?.line == line && error?.message.contains(message) == true, "\(String(describing: error))")
        #expect(error?.file == "styles/s.tsv" && error?.advice.isEmpty == false)
    }

    @Test func `lays a style over the glossary with the citation behind each status`() throws {
        let termbase = try Self.termbase.get()
        let style = try Self.style(
            Self.head + """
                C1\ten\treeducation camp\tpreferred\tone word\tRFE/RL\t2019-06-03
                C1\ten\tconcentration camp\tforbidden\tonly quoted\tRFE/RL\t2019-06-03
                C9\ten\tx\tforbidden\t\t\t
                """)
        let resolved = try style.resolved(over: termbase)
        let preferred = try #require(resolved.preferred(concept: "C1", language: .english))
        #expect(
            preferred.term.text == "reeducation camp" && preferred.style == "s" && preferred.term.date == "2019-06-03")
        #expect(preferred.place == TermPlace(file: "styles/s.tsv", line: 2) && preferred.status == .preferred)
        let banned = resolved.ruling(concept: "C1", language: .english, term: "concentration camp")
        #expect(banned?.status == .forbidden && banned?.term.note == "only quoted" && banned?.term.source == "RFE/RL")
        // What the glossary preferred is still right, but no longer the first choice.
        let old = resolved.ruling(concept: "C1", language: .english, term: "re-education camp")
        #expect(old?.status == .admitted && old?.style == "s")
        let untouched = resolved.preferred(concept: "C1", language: LanguageTag(language: "kk", script: .cyrillic))
        #expect(untouched?.term.text == "қайта тәрбиелеу лагері" && untouched?.style == nil)
        #expect(
            resolved.preferred(concept: "C2", language: LanguageTag(language: "en", region: "US"))?.term.text
                == "training center")
        #expect(
            resolved.preferred(concept: "C2", language: .kazakh) == nil
                && resolved.ruling(concept: "C3", language: .english, term: "x") == nil)
        #expect(resolved.unknownConcepts["s"]?.map(\.number) == [4])
        // The recogniser is made of these terms.
        #expect(resolved.termbase.concepts[0].terms.map(\.text).last == "reeducation camp")
        #expect(resolved.termbase.concepts[1] == termbase.concepts[1])
    }

    @Test func `inherits and lets the nearer style have the last word`() throws {
        let termbase = try Self.termbase.get()
        let base = try Self.style(
            "# exempt: quotations\n# severity: a error\n# severity: b info\n\(Self.head)"
                + "C1\ten\tconcentration camp\tforbidden\t\tbase\t2018\nC2\ten\ttraining center\tforbidden\t\tbase\t2018\n",
            "base")
        let own = try Self.style(
            "# inherits: base\n# exempt: before 2019\n# severity: a off\n\(Self.head)C2\ten\ttraining center\tadmitted\t\town\t2020\n",
            "own")
        let resolved = try own.resolved(over: termbase, among: [own, base])
        #expect(resolved.chain == ["own", "base"] && resolved.severities == ["a": .off, "b": .info])
        #expect(resolved.ruling(concept: "C2", language: .english, term: "training center")?.style == "own")
        let inherited = resolved.ruling(concept: "C1", language: .english, term: "concentration camp")
        #expect(inherited?.style == "base" && inherited?.term.date == "2018" && inherited?.status == .forbidden)
        #expect(resolved.exemptsQuotations && resolved.exempts(date: "2018-12-31") && !resolved.exempts(date: "2019"))
    }

    @Test func `refuses inheritance in a circle and from nobody`() throws {
        let termbase = try Self.termbase.get()
        let a = try Self.style("# inherits: b\n" + Self.head, "a")
        let b = try Self.style("# inherits: a\n" + Self.head, "b")
        let circle = #expect(throws: HouseStyleError.self) { try a.resolved(over: termbase, among: [a, b]) }
        #expect(circle?.message.contains("a → b → a") == true && circle?.file == "styles/b.tsv")
        let nobody = #expect(throws: HouseStyleError.self) { try a.resolved(over: termbase, among: [a]) }
        #expect(nobody?.message.contains("“b”") == true)
    }

    /// The meaning of `*`, `?` and `**` in gitignore(5).
    @Test(arguments: [
        ("archive/2018/**", "archive/2018/a.md", true), ("archive/2018/**", "archive/2018/x/y/a.md", true),
        ("archive/2018/**", "archive/2019/a.md", false), ("**/*.md", "a.md", true), ("**/*.md", "x/ә.md", true),
        ("*.md", "x/a.md", false), ("a?c", "abc", true), ("a?c", "ac", false), ("**", "", true),
        ("a*b*c", "aXXbYYc", true),
        ("a*b*c", "aXXcYYb", false),
    ])
    func `matches paths`(pattern: String, path: String, isExempt: Bool) {
        #expect(StyleExemption.path(pattern).covers(path: path) == isExempt)
    }

    @Test(arguments: [
        ("2019-01-01", "2018-12-31", true), ("2019-01-01", "2019-01-01", false), ("2019", "2018", true),
        ("2019-06", "2019", false), ("2019-06", "2019-05", true), ("2019", "жоқ", false),
    ])
    func `compares dates that lack a day or a month`(limit: String, date: String, isExempt: Bool) {
        #expect(StyleExemption.before(limit).covers(date: date) == isExempt)
    }

    @Test(arguments: ["reeducation-camp", "transformation-through-education"])
    func `reads the styles that ship`(name: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let path = root.appending(path: "Glossaries/styles/\(name).tsv").path
        let style = try HouseStyle(bytes: Array(try Data(contentsOf: URL(filePath: path))), name: name, file: path)
        #expect(style.title != nil && style.exemptions == [.quotations] && style.lines.count > 30)
        #expect(StyleTwoPreferredRule().findings(in: LintSubject(try Termbase([]), styles: [style])).isEmpty)
    }

    @Test func `fails on damaged files with an error and never otherwise`() throws {
        let bytes = Array(
            ("# title: x\n# exempt: quotations\n" + Self.head + "C1\tkk\tлагерь\tforbidden\tа\tб\t2021\n").utf8)
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        for _ in 0..<2000 {
            var damaged = bytes
            damaged[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            damaged.removeLast(Int.random(in: 0..<bytes.count, using: &random))
            do { _ = try HouseStyle(bytes: damaged, name: "x", file: "x") } catch {
                #expect(!error.message.isEmpty, "seed \(seed)")
            }
        }
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): numbers that a printed seed gives again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
