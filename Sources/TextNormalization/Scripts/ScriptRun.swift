public import TranslationTypes

/// A stretch of a text in one script.
///
/// Digits, punctuation and marks, which belong to no script, go with what stands before them, or after them at the
/// start of the text.
///
///     ScriptRun.runs(in: "Шыңжаң (新疆)").map(\.script.code)  // ["Cyrl", "Hani"]
public struct ScriptRun: Sendable, Hashable {
    /// The script of the run's letters.
    public let script: Script
    /// UTF-8 offsets in the text.
    public let utf8Range: Range<Int>

    /// Puts a script and its place together.
    public init(script: Script, utf8Range: Range<Int>) {
        self.script = script
        self.utf8Range = utf8Range
    }

    /// The runs of a text, which cover it without gaps; one run of the common script when it has no letters.
    public static func runs(in text: String) -> [ScriptRun] {
        var text = text
        text.makeContiguousUTF8()
        let bytes = text.utf8Span.span
        let table = ScriptTable.shared
        var runs: [ScriptRun] = []
        var start = 0
        var current = ScriptTable.common
        var offset = 0
        while offset < bytes.count {
            let before = offset
            let number = table.number(of: UTF8Coding.next(bytes, &offset))
            if number <= ScriptTable.inherited || number == current { continue }
            if current != ScriptTable.common {
                runs.append(ScriptRun(script: table.script(current), utf8Range: start..<before))
                start = before
            }
            current = number
        }
        if start < bytes.count { runs.append(ScriptRun(script: table.script(current), utf8Range: start..<bytes.count)) }
        return runs
    }
}

extension Script {
    /// The script of most letters of a text, a Han character counting for two; common when there are none.
    ///
    ///     Script(ofText: "COVID-19 індеті") == .cyrillic
    public init(ofText text: String) {
        var text = text
        text.makeContiguousUTF8()
        let bytes = text.utf8Span.span
        let table = ScriptTable.shared
        var counts = [Int](repeating: 0, count: table.count)
        let han = table.number(of: .han)
        var offset = 0
        while offset < bytes.count {
            let number = table.number(of: UTF8Coding.next(bytes, &offset))
            counts[Int(number)] += number == han ? 2 : 1
        }
        counts[Int(ScriptTable.common)] = 0
        counts[Int(ScriptTable.inherited)] = 0
        let most = counts.indices.max { counts[$0] < counts[$1] } ?? 0
        self = counts[most] == 0 ? .common : table.script(UInt8(most))
    }
}
