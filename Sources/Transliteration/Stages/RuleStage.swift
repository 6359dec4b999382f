/// A pass of letter rules.
struct RuleStage: Stage {
    let program: RuleProgram
    let automaton: LazyAutomaton

    /// - Parameters:
    ///   - rules: The rules.
    ///   - check: On which text the automaton is to give up, since it must be repaired first.
    init(_ rules: RuleSet, check: SourceCheck) {
        program = RuleProgram(rules, check: check)
        automaton = LazyAutomaton(program, check: check)
    }

    func rewrite(_ text: String) -> String {
        var text = text
        text.makeContiguousUTF8()
        if let automaton = automaton.value(for: text.utf8.count) {
            var result: [UInt8] = []
            var room: [UInt8] = []
            let run = AutomatonRun(automaton, marks: program.marks)
            if run.append(text.utf8Span.span, to: &result, room: &room) {
                return String(decoding: result, as: UTF8.self)
            }
        }
        return pieces(of: text).reduce(into: "") { $0 += $1.output }
    }

    func pieces(of text: String) -> [Piece] {
        let scalars = Array(text.unicodeScalars)
        let symbols = scalars.map(program.alphabet.symbol(of:))
        var pieces: [Piece] = []
        var marks = wordMarks(in: symbols)
        var place = 0
        var offset = 0
        while place < symbols.count {
            var output = marks.removeValue(forKey: place) ?? ""
            let decision = program.decide(at: place, in: symbols, isComplete: true)
            var count = 1
            switch decision {
            case .apply(let step, let shape):
                count = program.steps[step].source.count
                output.unicodeScalars.append(contentsOf: program.output(of: step, shape: shape))
            case .copy, .needsMore: output.unicodeScalars.append(scalars[place])
            }
            let length = scalars[place..<place + count].reduce(0) { $0 + UTF8.width($1) }
            pieces.append(Piece(source: offset..<offset + length, output: output))
            offset += length
            place += count
        }
        return pieces
    }

    /// The marks before words, by the index of the word's first symbol.
    private func wordMarks(in symbols: [Symbol]) -> [Int: String] {
        guard !program.marks.isEmpty else { return [:] }
        var result: [Int: String] = [:]
        var start = 0
        while start < symbols.count {
            var end = start
            while end < symbols.count, program.alphabet.traits(of: symbols[end]).contains(.letter) { end += 1 }
            for mark in program.marks where end > start && mark.stands(before: symbols[start..<end]) {
                result[start, default: ""].unicodeScalars.append(contentsOf: mark.text)
            }
            start = max(end, start + 1)
        }
        return result
    }
}
