/// The nondeterministic automaton of many patterns at once, one position for each character class that they hold.
///
/// V. M. Glushkov, "The abstract theory of automata", Russian Mathematical Surveys 16(5), 1961: there are no empty
/// steps, and a state is the set of positions that the last character stood at.
struct PositionAutomaton {
    /// For each position the number of its class in ``Alphabet``.
    private(set) var classes: [Int32] = []
    /// For each position the rule that it belongs to.
    private(set) var rules: [Int32] = []
    /// For each position whether a match may end there.
    private(set) var isLast: [Bool] = []
    /// For each position those that may come next.
    private(set) var followers: [[Int32]] = []
    /// The positions at which matches begin.
    private(set) var first: [Int32] = []
    /// The rules that match the empty text.
    private(set) var rulesOfEmptyText: [Int32] = []

    /// What a part of a pattern begins and ends with.
    private struct Fragment {
        var first: [Int32] = []
        var last: [Int32] = []
        var isNullable = true
    }

    /// Adds the pattern of a rule; its assertions must have been spelled out.
    /// - Returns: false, with nothing added that could match, when the automaton would be too large.
    mutating func add(_ pattern: Pattern, rule: Int, alphabet: inout Alphabet) -> Bool {
        guard pattern.size <= Self.mostPositionsOfOnePattern,
            classes.count + pattern.size <= Self.mostPositions
        else { return false }
        let fragment = build(pattern, rule: Int32(rule), alphabet: &alphabet)
        first += fragment.first
        for position in fragment.last { isLast[Int(position)] = true }
        if fragment.isNullable { rulesOfEmptyText.append(Int32(rule)) }
        return true
    }

    private mutating func build(_ pattern: Pattern, rule: Int32, alphabet: inout Alphabet) -> Fragment {
        switch pattern {
        case .one(let set):
            let position = Int32(classes.count)
            classes.append(Int32(alphabet.number(of: set)))
            rules.append(rule)
            isLast.append(false)
            followers.append([])
            return Fragment(first: [position], last: [position], isNullable: false)
        case .sequence(let parts):
            var whole = Fragment()
            for part in parts { whole = join(whole, build(part, rule: rule, alphabet: &alphabet)) }
            return whole
        case .alternatives(let parts):
            var whole = Fragment(isNullable: false)
            for part in parts {
                let fragment = build(part, rule: rule, alphabet: &alphabet)
                whole.first += fragment.first
                whole.last += fragment.last
                whole.isNullable = whole.isNullable || fragment.isNullable
            }
            return whole
        case .repeated(let part, let least, let most):
            return repeated(part, least: least, most: most, rule: rule, alphabet: &alphabet)
        case .wordBoundary, .textStart, .textEnd:
            preconditionFailure("an assertion was not spelled out")
        }
    }

    private mutating func repeated(
        _ part: Pattern, least: Int, most: Int?, rule: Int32, alphabet: inout Alphabet
    ) -> Fragment {
        var whole = Fragment()
        for _ in 0..<least { whole = join(whole, build(part, rule: rule, alphabet: &alphabet)) }
        if let most {
            for _ in least..<most {
                var optional = build(part, rule: rule, alphabet: &alphabet)
                optional.isNullable = true
                whole = join(whole, optional)
            }
            return whole
        }
        var loop = build(part, rule: rule, alphabet: &alphabet)
        connect(loop.last, to: loop.first)
        loop.isNullable = true
        return join(whole, loop)
    }

    private mutating func join(_ left: Fragment, _ right: Fragment) -> Fragment {
        connect(left.last, to: right.first)
        return Fragment(
            first: left.isNullable ? left.first + right.first : left.first,
            last: right.isNullable ? left.last + right.last : right.last,
            isNullable: left.isNullable && right.isNullable)
    }

    private mutating func connect(_ from: [Int32], to: [Int32]) {
        for position in from { followers[Int(position)] += to }
    }

    /// Positions: a pattern with more is mostly a counted repetition of a counted repetition.
    private static let mostPositionsOfOnePattern = 20_000
    /// Positions of all rules, about ten times what a large file of rules has.
    private static let mostPositions = 100_000
}

extension Pattern {
    /// The number of character classes, repetitions written out.
    var size: Int {
        switch self {
        case .one: 1
        case .sequence(let parts), .alternatives(let parts): parts.reduce(0) { min($0 + $1.size, Self.hugeSize) }
        case .repeated(let part, let least, let most): min(part.size * max(least + 1, most ?? 0), Self.hugeSize)
        case .wordBoundary, .textStart, .textEnd: 0
        }
    }

    /// Beyond all limits, and far from overflow when multiplied by a count.
    private static let hugeSize = 1_000_000
}
