/// All chains of suffixes of a grammar, compiled: a node is a slot in a context, an arc is one suffix in its letters there.
///
/// A node exists for each kind of stem, so that what follows is strict: a form that breaks harmony or assimilation is one
/// that begins at the node of another kind of stem.
final class SuffixAutomaton: Sendable {
    struct Node: Sendable {
        /// The arcs that leave it.
        var arcs: Range<Int> = 0..<0
        /// Whether the word may end here.
        var isFinal = false
    }

    struct Arc: Sendable {
        /// The letters in ``text``.
        var bytes: Range<Int>
        /// The first two of them, for a quick look; 0 when there are fewer.
        var key: UInt16
        var target: Int
        var gloss: Int
        var features: Features
        var environment: UInt8
        var cost: Int
    }

    let nodes: [Node]
    let arcs: [Arc]
    /// The letters of all arcs, UTF-8, as texts write them.
    let text: [UInt8]
    /// The letters of all arcs as the grammar's file writes them, one string an arc.
    let standard: [String]
    let glosses: [String]
    /// The node of the slot after a stem for each context.
    let starts: [SuffixContext: Int]

    /// The node of the slot after a verb, where the grammar has one.
    let verbStarts: [SuffixContext: Int]
    /// Environments of which none speaks against the stem.
    let freeEnvironments = [Int](repeating: 0, count: SuffixGrammarLimits.environments)

    /// Puts an automaton together; `SuffixAutomatonBuilder` makes the parts.
    init(
        nodes: [Node], arcs: [Arc], text: [UInt8], standard: [String], glosses: [String],
        starts: [SuffixContext: Int], verbStarts: [SuffixContext: Int]
    ) {
        self.nodes = nodes
        self.arcs = arcs
        self.text = text
        self.standard = standard
        self.glosses = glosses
        self.starts = starts
        self.verbStarts = verbStarts
    }

    /// One way through the automaton.
    struct Path: Sendable {
        var arcs: [Int] = []
        var features: Features = []
        var cost = 0
    }

    /// The ways that write exactly these bytes.
    ///
    /// - Parameter environments: what speaks against the stem in each environment, by number.
    func paths(
        writing word: ArraySlice<UInt8>, from start: Int, environments: [Int], limit: Int, into paths: inout [Path]
    ) {
        var walk = SuffixWalk(automaton: self, word: word, limit: limit)
        walk.begin(at: start, environments: environments)
        paths += walk.found
    }

    /// Whether an arc writes what stands at an offset.
    func matches(_ arc: Arc, _ word: ArraySlice<UInt8>, at offset: Int, key: UInt16) -> Bool {
        let count = arc.bytes.count
        guard count <= word.endIndex - offset else { return false }
        if count >= 2 {
            guard arc.key == key else { return false }
            for index in 2..<max(2, count) where text[arc.bytes.lowerBound + index] != word[offset + index] {
                return false
            }
            return true
        }
        for index in 0..<count where text[arc.bytes.lowerBound + index] != word[offset + index] { return false }
        return true
    }
}

/// A search of all ways through the automaton that write a word.
struct SuffixWalk {
    let automaton: SuffixAutomaton
    let word: ArraySlice<UInt8>
    let limit: Int
    private(set) var found: [SuffixAutomaton.Path] = []
    private var arcs: [Int] = []

    init(automaton: SuffixAutomaton, word: ArraySlice<UInt8>, limit: Int) {
        self.automaton = automaton
        self.word = word
        self.limit = limit
    }

    mutating func begin(at start: Int, environments: [Int]) {
        let key = key(at: word.startIndex)
        for index in automaton.nodes[start].arcs {
            let arc = automaton.arcs[index]
            guard automaton.matches(arc, word, at: word.startIndex, key: key) else { continue }
            let cost = environments[Int(arc.environment)] + arc.cost
            guard cost <= limit else { continue }
            follow(index, arc, from: word.startIndex, features: [], cost: cost)
        }
    }

    private mutating func follow(
        _ index: Int, _ arc: SuffixAutomaton.Arc, from offset: Int, features: Features, cost: Int
    ) {
        guard arcs.count < SuffixGrammarLimits.chain, found.count < SuffixGrammarLimits.analyses else { return }
        arcs.append(index)
        walk(arc.target, at: offset + arc.bytes.count, features: features.union(arc.features), cost: cost)
        arcs.removeLast()
    }

    private mutating func walk(_ node: Int, at offset: Int, features: Features, cost: Int) {
        if offset == word.endIndex {
            if automaton.nodes[node].isFinal {
                found.append(SuffixAutomaton.Path(arcs: arcs, features: features, cost: cost))
            }
            return
        }
        let key = key(at: offset)
        for index in automaton.nodes[node].arcs {
            let arc = automaton.arcs[index]
            guard automaton.matches(arc, word, at: offset, key: key), cost + arc.cost <= limit else { continue }
            follow(index, arc, from: offset, features: features, cost: cost + arc.cost)
        }
    }

    private func key(at offset: Int) -> UInt16 {
        guard word.endIndex - offset >= 2 else { return 0 }
        return UInt16(word[offset]) << 8 | UInt16(word[offset + 1])
    }
}
