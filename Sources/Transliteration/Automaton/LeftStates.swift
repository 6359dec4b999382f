/// All that contexts can still ask of the text before a place, numbered.
///
/// Two beginnings of a text are alike when every left context, and every rest of one whose nearer letters are still to
/// come, fits both or neither (the equivalence of Myhill and Nerode); one of them then stands for both.
struct LeftStates {
    private let program: RuleProgram
    /// Left contexts without their nearest items, each once.
    private let rests: [ArraySlice<RuleProgram.Item>]
    /// How many characters a context looks back.
    private let reach: Int
    private var numbers: [[Bool]: Int] = [:]
    /// The symbols before the place that stand for a state.
    private(set) var histories: [[Symbol]] = []
    /// By state and symbol; -1 where it is not known yet.
    private var steps: [[Int]] = []

    init(_ program: RuleProgram) {
        self.program = program
        var rests: Set<ArraySlice<RuleProgram.Item>> = []
        for context in program.steps.flatMap(\.contexts) {
            for start in context.leftOutwards.indices { rests.insert(context.leftOutwards[start...]) }
        }
        self.rests = Array(rests)
        // Two characters tell whether a syllable has its vowel.
        reach = max(2, rests.map(\.count).max() ?? 0)
        _ = number(of: [Symbol](repeating: Alphabet.edge, count: reach))
    }

    /// The state at the beginning of a text.
    static let start = 0

    /// The state after one more symbol.
    mutating func advance(_ state: Int, over symbol: Symbol) -> Int {
        let known = steps[state][Int(symbol)]
        if known >= 0 { return known }
        let next = number(of: Array((histories[state] + [symbol]).suffix(reach)))
        steps[state][Int(symbol)] = next
        return next
    }

    private mutating func number(of history: [Symbol]) -> Int {
        let signature = signature(of: history)
        if let known = numbers[signature] { return known }
        numbers[signature] = histories.count
        histories.append(history)
        steps.append([Int](repeating: -1, count: program.alphabet.count))
        return histories.count - 1
    }

    private func signature(of history: [Symbol]) -> [Bool] {
        let reading = RuleReading(program: program, text: history, isComplete: false)
        let traits = program.alphabet.traits(of: history[history.count - 1])
        return rests.map { reading.fits($0, before: history.count) }
            + [SymbolTraits.capital, .latin, .cyrillic].map(traits.contains)
            + syllable(at: history)
    }

    /// What ``AutomatonBuilder`` must know of the last two characters to suspect a ھ: whether they are a vowel and a consonant.
    private func syllable(at history: [Symbol]) -> [Bool] {
        history.suffix(2).flatMap { symbol in
            let traits = program.alphabet.traits(of: symbol)
            return [traits.contains(.arabicConsonant), !traits.isDisjoint(with: [.arabicVowel, .knottedHeh])]
        }
    }
}
