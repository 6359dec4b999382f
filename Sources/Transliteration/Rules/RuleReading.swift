/// Holds rules against a place of a text of which the end may not be known yet.
struct RuleReading {
    enum Answer { case yes, no, unknown }

    let program: RuleProgram
    let text: [Symbol]
    let isComplete: Bool

    /// The symbol at an index; the edge outside of the text; nil where the text is still to come.
    private func symbol(at index: Int) -> Symbol? {
        if index < 0 { return Alphabet.edge }
        if index < text.count { return text[index] }
        return isComplete ? Alphabet.edge : nil
    }

    func fits(_ step: RuleProgram.Step, at place: Int) -> Answer {
        for offset in step.source.indices {
            guard let symbol = symbol(at: place + offset) else {
                // What follows decides, unless the text before it rules the step out already.
                return leftFits(step, at: place) ? .unknown : .no
            }
            let read = step.isExact ? symbol : program.alphabet.folded[Int(symbol)]
            guard read == step.source[offset] else { return .no }
        }
        if step.contexts.isEmpty { return .yes }
        var answer = Answer.no
        for context in step.contexts where fits(context.leftOutwards[...], before: place) {
            switch rightFits(context, at: place + step.source.count) {
            case .yes: return .yes
            case .unknown: answer = .unknown
            case .no: break
            }
        }
        return answer
    }

    private func leftFits(_ step: RuleProgram.Step, at place: Int) -> Bool {
        step.contexts.isEmpty || step.contexts.contains { fits($0.leftOutwards[...], before: place) }
    }

    /// Whether the text before a place is what the items demand, the first one touching the place.
    func fits(_ outwards: ArraySlice<RuleProgram.Item>, before place: Int) -> Bool {
        var index = place - 1
        for item in outwards {
            // Before the place everything is known.
            let symbol = symbol(at: index) ?? Alphabet.edge
            switch item {
            case .wordEdge: if program.alphabet.traits(of: symbol).contains(.letter) { return false }
            case .letter(let set):
                guard program.sets[set][symbol] else { return false }
                // Beyond the edge is the edge.
                if symbol != Alphabet.edge { index -= 1 }
            }
        }
        return true
    }

    private func rightFits(_ context: RuleProgram.Context, at end: Int) -> Answer {
        var index = end
        for item in context.right {
            guard let symbol = symbol(at: index) else { return .unknown }
            switch item {
            case .wordEdge: if program.alphabet.traits(of: symbol).contains(.letter) { return .no }
            case .letter(let set):
                guard program.sets[set][symbol] else { return .no }
                if symbol != Alphabet.edge { index += 1 }
            }
        }
        return .yes
    }

    /// How the result is capitalised; nil when that depends on text to come.
    func shape(of step: RuleProgram.Step, at place: Int) -> CaseShape? {
        if step.isExact || step.casedResultCount == 0 { return .asWritten }
        let end = place + step.source.count
        let cased = text[place..<end].lazy.map { program.alphabet.traits(of: $0).intersection(.cased) }
            .filter { !$0.isEmpty }
        if cased.isEmpty { return shapeOfSign(at: place, end: end) }
        guard cased.contains(.capital) else { return .asWritten }
        if step.casedResultCount == 1 || cased.count > 1 {
            if cased.count > 1 && cased.allSatisfy({ $0 == .capital }) { return .everyLetter }
            return cased.first == .capital ? .firstLetter : .asWritten
        }
        guard let next = symbol(at: end) else { return nil }
        return shapeOfLoneCapital(at: place, next: next)
    }

    /// A sign that becomes a letter, as ʺ becomes ъ: a capital among capitals.
    private func shapeOfSign(at place: Int, end: Int) -> CaseShape? {
        guard program.alphabet.traits(of: symbol(at: place - 1) ?? Alphabet.edge).contains(.capital) else {
            return .asWritten
        }
        guard let next = symbol(at: end) else { return nil }
        return program.alphabet.traits(of: next).contains(.small) ? .asWritten : .everyLetter
    }

    /// A capital that becomes several letters: its neighbours tell whether all of the word is in capitals.
    private func shapeOfLoneCapital(at place: Int, next: Symbol) -> CaseShape {
        let next = program.alphabet.traits(of: next)
        if next.contains(.capital) { return .everyLetter }
        if next.contains(.small) { return .firstLetter }
        let previous = program.alphabet.traits(of: symbol(at: place - 1) ?? Alphabet.edge)
        return previous.contains(.capital) ? .everyLetter : .firstLetter
    }
}
