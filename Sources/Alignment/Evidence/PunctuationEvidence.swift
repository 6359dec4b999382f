/// Questions, exclamations, quotations and brackets, which translators tend to keep.
public struct PunctuationEvidence: Evidence {
    private enum Mark: String, Hashable, CaseIterable {
        case question, exclamation, quotation, bracket, percent, currency
    }

    /// Evidence from punctuation.
    public init() {}

    /// The kinds of marks that both sides use.
    public func cues(in pair: PreparedPair) -> [Cue] {
        var collector = CueCollector<Mark>()
        let reliability = Reliability(pair)
        for (segment, text) in pair.source.segments.enumerated() {
            for mark in Self.marks(of: text) { collector.addSource(mark, segment: segment) }
        }
        for (segment, text) in pair.target.segments.enumerated() {
            for mark in Self.marks(of: text) { collector.addTarget(mark, segment: segment) }
        }
        return collector.cues(kind: { _ in .mark }, forms: { ($0.rawValue, $0.rawValue) }) { mark, isOnBothSides in
            isOnBothSides ? reliability.of(mark.rawValue, guess: Self.guess(mark)) : nil
        }
    }

    private static func marks(of text: String) -> [Mark] {
        var found: [Mark] = []
        for scalar in text.unicodeScalars {
            if let mark = mark(of: scalar), !found.contains(mark) { found.append(mark) }
        }
        return found
    }

    private static func mark(of scalar: Unicode.Scalar) -> Mark? {
        switch scalar {
        case "?", "？", "؟", "\u{37E}", "፧", "՞": .question
        case "!", "！", "՜": .exclamation
        case "\"", "“", "”", "„", "«", "»", "‹", "›", "「", "」", "『", "』", "＂": .quotation
        case "(", ")", "（", "）": .bracket
        case "%", "％", "٪": .percent
        case "$", "€", "£", "¥", "￥", "₸", "₽": .currency
        default: nil
        }
    }

    /// Guesses: questions are kept nearly always, other marks are a matter of style.
    private static func guess(_ mark: Mark) -> Double {
        switch mark {
        case .question: 0.9
        case .quotation, .percent: 0.8
        case .exclamation, .bracket, .currency: 0.6
        }
    }
}
