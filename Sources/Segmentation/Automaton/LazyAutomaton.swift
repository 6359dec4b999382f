/// The deterministic automaton of many patterns, whose states are made when a text first asks for them.
///
/// K. Thompson, "Regular expression search algorithm", CACM 11(6), 1968, with the cache of states as in later tools.
struct LazyAutomaton {
    typealias State = Int

    /// The state before the first character.
    static let start: State = 0

    private let positions: PositionAutomaton
    /// The words of a set of rules; bit `rule % 64` of word `rule / 64`.
    let words: Int
    /// The positions that each state stands at.
    private var members: [[Int32]] = []
    private var states: [[Int32]: State] = [:]
    /// The next state at `state * stride + letter`; -1 is not known yet.
    private var table: [Int32] = []
    private var stride = 256
    /// For each state the rules that match where it is reached, `words` words each.
    private(set) var accepted: [UInt64] = []
    /// For each state the rules that may still match further on.
    private(set) var live: [UInt64] = []

    init(_ positions: PositionAutomaton, words: Int) {
        self.positions = positions
        self.words = words
        reset()
    }

    /// The state after a letter.
    @inline(__always)
    mutating func next(_ state: State, _ letter: Alphabet.Letter, _ alphabet: borrowing Alphabet) -> State {
        if letter < stride {
            let known = table[state * stride + letter]
            if known >= 0 { return Int(known) }
        }
        return newNext(state, letter, alphabet)
    }

    /// Whether states were made to such a number that they had better be forgotten before the next position.
    var isFull: Bool { members.count > Self.mostStates }

    /// Forgets all states but the start.
    mutating func reset() {
        (members, states, table, accepted, live) = ([], [:], [], [], [])
        add([], followers: positions.first, accepting: positions.rulesOfEmptyText)
    }

    @inline(never)
    private mutating func newNext(
        _ state: State, _ letter: Alphabet.Letter, _ alphabet: borrowing Alphabet
    ) -> State {
        while letter >= stride { widen() }
        let reached = followers(of: state).filter {
            alphabet.contains(letter, class: Int(positions.classes[Int($0)]))
        }
        // The start alone is a state of no positions that still goes on.
        let next = states[reached] ?? add(reached)
        table[state * stride + letter] = Int32(next)
        return next
    }

    private mutating func widen() {
        let wide = stride * 2
        var wideTable = [Int32](repeating: -1, count: members.count * wide)
        for state in members.indices {
            for letter in 0..<stride { wideTable[state * wide + letter] = table[state * stride + letter] }
        }
        (table, stride) = (wideTable, wide)
    }

    private func followers(of state: State) -> [Int32] {
        if state == Self.start { return positions.first }
        var all: Set<Int32> = []
        for position in members[state] { all.formUnion(positions.followers[Int(position)]) }
        return all.sorted()
    }

    private mutating func add(_ reached: [Int32]) -> State {
        let accepting = reached.filter { positions.isLast[Int($0)] }.map { positions.rules[Int($0)] }
        let followers = reached.flatMap { positions.followers[Int($0)] }
        let state = add(reached, followers: followers, accepting: accepting)
        states[reached] = state
        return state
    }

    @discardableResult
    private mutating func add(_ reached: [Int32], followers: [Int32], accepting: [Int32]) -> State {
        members.append(reached)
        table.append(contentsOf: repeatElement(-1, count: stride))
        accepted += ruleSet(accepting)
        live += ruleSet(followers.map { positions.rules[Int($0)] })
        return members.count - 1
    }

    private func ruleSet(_ rules: [Int32]) -> [UInt64] {
        var set = [UInt64](repeating: 0, count: words)
        for rule in rules { set[Int(rule) / 64] |= 1 << UInt64(Int(rule) % 64) }
        return set
    }

    /// States: 8 MB of table at the usual number of letters.
    private static let mostStates = 4096
}
