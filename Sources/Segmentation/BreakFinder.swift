internal import ICU

/// Finds the positions at which rules break a text: the first rule that matches a position decides.
///
/// Rules whose patterns automata can run, which all of ours are, go into two: one reads backwards from a position,
/// one forwards, and each tells all rules that match on its side. The rest, from users' files, are asked through ICU.
struct BreakFinder: ~Copyable {
    private let rules: [SegmentationRule]
    private var alphabet = Alphabet()
    private var before: LazyAutomaton
    private var after: LazyAutomaton
    /// The rules with `break="yes"` that are in the automata, a bit each.
    private let breakRules: [UInt64]
    /// The rules that are left to ICU, in order.
    private let expressions: [ExpressionRule]
    /// For each letter whether a break may follow it, as far as one character tells; 0 is not known yet.
    private var candidates: [UInt8] = []
    /// The rules that match on one side of a position, kept to save allocations.
    private var matchedAfter: [UInt64]

    /// UTF-8 bytes to which the match of a rule's pattern is limited on either side of a position.
    static let longestContext = 2000

    init(_ rules: [SegmentationRule]) throws(BoundaryExpressionError) {
        self.rules = rules
        let words = rules.count / 64 + 1
        var (backward, forward) = (PositionAutomaton(), PositionAutomaton())
        var breakRules = [UInt64](repeating: 0, count: words)
        var expressions: [ExpressionRule] = []
        for (index, rule) in rules.enumerated() {
            if let sides = Self.automatonSides(of: rule),
                backward.add(sides.before, rule: index, alphabet: &alphabet),
                forward.add(sides.after, rule: index, alphabet: &alphabet)
            {
                if rule.isBreak { breakRules[index / 64] |= 1 << UInt64(index % 64) }
            } else {
                expressions.append(try ExpressionRule(rule, index: index))
            }
        }
        alphabet.addEdge()
        before = LazyAutomaton(backward, words: words)
        after = LazyAutomaton(forward, words: words)
        self.breakRules = breakRules
        self.expressions = expressions
        matchedAfter = [UInt64](repeating: 0, count: words)
    }

    /// The number of rules that automata cannot run.
    var expressionCount: Int { expressions.count }

    /// The UTF-8 offsets of the breaks, the start and the end of the text not among them.
    mutating func breaks(in utf8: Span<UInt8>) -> [Int] {
        if !expressions.isEmpty { return breaksWithExpressions(in: utf8) }
        var result: [Int] = []
        var offset = 0
        while offset < utf8.count {
            let next = CodePoint.forward(utf8, offset)
            offset = next.offset
            guard isCandidate(alphabet.letter(of: next.value)), offset < utf8.count else { continue }
            if let rule = firstRule(at: offset, utf8), rules[rule].isBreak { result.append(offset) }
            if before.isFull || after.isFull { forgetStates() }
        }
        return result
    }

    private mutating func breaksWithExpressions(in utf8: Span<UInt8>) -> [Int] {
        let asksEverywhere = expressions.contains { rules[$0.index].isBreak }
        var positions: [Int] = []
        var deciding: [Int] = []
        var offset = 0
        while offset < utf8.count {
            let next = CodePoint.forward(utf8, offset)
            offset = next.offset
            guard asksEverywhere || isCandidate(alphabet.letter(of: next.value)), offset < utf8.count else {
                continue
            }
            positions.append(offset)
            deciding.append(firstRule(at: offset, utf8) ?? rules.count)
            if before.isFull || after.isFull { forgetStates() }
        }
        for expression in expressions { expression.decide(&deciding, at: positions, in: utf8) }
        return zip(positions, deciding).compactMap { $1 < rules.count && rules[$1].isBreak ? $0 : nil }
    }

    /// Whether a break rule may match after this letter, or looks at nothing before the position.
    private mutating func isCandidate(_ letter: Alphabet.Letter) -> Bool {
        if letter < candidates.count, candidates[letter] != 0 { return candidates[letter] == Self.yes }
        while candidates.count <= letter { candidates.append(0) }
        let state = before.next(LazyAutomaton.start, letter, alphabet)
        let may = breakRules.indices.contains { word in
            let start = before.accepted[word]
            let reached = before.accepted[state * before.words + word] | before.live[state * before.words + word]
            return (start | reached) & breakRules[word] != 0
        }
        candidates[letter] = may ? Self.yes : Self.no
        return may
    }

    private static let yes: UInt8 = 1
    private static let no: UInt8 = 2

    private mutating func forgetStates() {
        before.reset()
        after.reset()
        candidates = []
    }

    /// The index of the first rule of the automata that matches.
    private mutating func firstRule(at offset: Int, _ utf8: Span<UInt8>) -> Int? {
        guard readForwards(from: offset, utf8) else { return nil }
        return readBackwards(from: offset, utf8)
    }

    /// Collects the rules whose `after` matches; false when no break rule is among them and none could matter.
    private mutating func readForwards(from position: Int, _ utf8: Span<UInt8>) -> Bool {
        let words = after.words
        for word in 0..<words { matchedAfter[word] = after.accepted[word] }
        var state = LazyAutomaton.start
        var offset = position
        let limit = min(utf8.count, position + Self.longestContext)
        while true {
            let isEdge = offset >= utf8.count
            if !isEdge, offset >= limit { break }
            if isEdge {
                state = after.next(state, Alphabet.edge, alphabet)
            } else {
                let next = CodePoint.forward(utf8, offset)
                offset = next.offset
                state = after.next(state, alphabet.letter(of: next.value), alphabet)
            }
            var goesOn: UInt64 = 0
            for word in 0..<words {
                matchedAfter[word] |= after.accepted[state * words + word]
                goesOn |= after.live[state * words + word]
            }
            if isEdge || goesOn == 0 { break }
        }
        return breakRules.indices.contains { breakRules[$0] & matchedAfter[$0] != 0 } || !expressions.isEmpty
    }

    /// The first of the rules in `matchedAfter` whose `before` matches as well.
    private mutating func readBackwards(from position: Int, _ utf8: Span<UInt8>) -> Int? {
        var best = firstMatch(state: LazyAutomaton.start) ?? Int.max
        var state = LazyAutomaton.start
        var offset = position
        let limit = max(0, position - Self.longestContext)
        while hasLive(state: state, below: best) {
            let isEdge = offset <= 0
            if !isEdge, offset <= limit { break }
            if isEdge {
                state = before.next(state, Alphabet.edge, alphabet)
            } else {
                let previous = CodePoint.backward(utf8, offset)
                offset = previous.offset
                state = before.next(state, alphabet.letter(of: previous.value), alphabet)
            }
            if let match = firstMatch(state: state) { best = min(best, match) }
            if isEdge { break }
        }
        return best == Int.max ? nil : best
    }

    private func firstMatch(state: LazyAutomaton.State) -> Int? {
        for word in 0..<before.words {
            let matched = before.accepted[state * before.words + word] & matchedAfter[word]
            if matched != 0 { return word * 64 + matched.trailingZeroBitCount }
        }
        return nil
    }

    /// Whether a rule that comes before the best one so far may still match.
    private func hasLive(state: LazyAutomaton.State, below best: Int) -> Bool {
        for word in 0..<before.words where word * 64 < best {
            let live = before.live[state * before.words + word] & matchedAfter[word]
            if live != 0 { return word * 64 + live.trailingZeroBitCount < best }
        }
        return false
    }

    /// The patterns as automata read them, outwards from the position; nil when one is beyond them.
    private static func automatonSides(of rule: SegmentationRule) -> (before: Pattern, after: Pattern)? {
        guard let before = PatternParser.parse(rule.before), let after = PatternParser.parse(rule.after),
            let backward = before.reversed.spellingOutTrailingAssertions(boundary: .boundaryBeforeWord),
            let forward = after.spellingOutTrailingAssertions(boundary: .boundaryAfterWord)
        else { return nil }
        return (backward, forward)
    }
}
