import ICU
import TextNormalization
import TranslationTypes
import Testing

@Suite struct ScriptRunTests {
    @Test func `cuts where the script changes and gives signs to what stands before`() {
        let text = "1) Шыңжаң (新疆) — شىنجاڭ, Xinjiang!"
        let runs = ScriptRun.runs(in: text)
        let utf8 = Array(text.utf8)
        let pieces = runs.map { "\($0.script.code):" + String(decoding: utf8[$0.utf8Range], as: UTF8.self) }
        #expect(pieces == ["Cyrl:1) Шыңжаң (", "Hani:新疆) — ", "Arab:شىنجاڭ, ", "Latn:Xinjiang!"])
    }

    @Test func `covers the text without gaps`() {
        var random = SeededGenerator(seed: UInt64.random(in: 0 ... .max))
        for _ in 0..<500 {
            let text = RandomText.make(using: &random)
            var end = 0
            for run in ScriptRun.runs(in: text) {
                #expect(run.utf8Range.lowerBound == end && !run.utf8Range.isEmpty, "seed \(random.seed)")
                end = run.utf8Range.upperBound
            }
            #expect(end == text.utf8.count, "seed \(random.seed)")
        }
    }

    /// The slow obvious twin: ICU's script of each character by itself.
    @Test func `finds the runs that asking ICU for each character finds`() {
        var random = SeededGenerator(seed: UInt64.random(in: 0 ... .max))
        for _ in 0..<500 {
            let text = RandomText.make(using: &random)
            var codes: [String] = []
            for scalar in text.unicodeScalars where !["Zyyy", "Zinh"].contains(scalar.scriptCode) {
                if codes.last != scalar.scriptCode { codes.append(scalar.scriptCode) }
            }
            if codes.isEmpty && !text.isEmpty { codes = ["Zyyy"] }
            #expect(ScriptRun.runs(in: text).map(\.script.code) == codes, "seed \(random.seed)")
        }
    }

    @Test(arguments: [
        ("COVID-19 індеті", "Cyrl"), ("中国 GDP", "Hani"), ("شىنجاڭ", "Arab"), ("2026", "Zyyy"), ("", "Zyyy"),
    ])
    func `names the script of most letters`(text: String, expected: String) {
        #expect(Script(ofText: text).code == expected)
    }
}
