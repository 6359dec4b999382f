/// Words that look like a form of a noun and are nearly always another word: басқа "other" and not "to the head", түсті
/// "fell" and not "the colour".
///
/// They are refused as forms of a term of one word. Within longer terms the other words decide.
struct SuffixLookAlikes: Sendable {
    private let words: Set<[UInt8]>
    private let doubtful: Set<[UInt8]>
    /// Stems of verbs with the node where their endings begin.
    private let verbs: [[UInt8]: Int]
    /// The length of the longest of them in bytes.
    private let longest: Int
    private let automaton: SuffixAutomaton

    /// - Parameter spelling: how texts write a word of the file.
    init(
        _ list: LookAlikeList, automaton: SuffixAutomaton, verbStart: (String) -> Int?, spelling: (String) -> [UInt8]
    ) {
        words = Set(list.words.map(spelling))
        doubtful = Set(list.doubtful.map(spelling))
        var verbs: [[UInt8]: Int] = [:]
        for verb in list.verbs { if let start = verbStart(verb) { verbs[spelling(verb)] = start } }
        self.verbs = verbs
        longest = verbs.keys.map(\.count).max() ?? 0
        self.automaton = automaton
    }

    /// Whether a folded word of a text is one of them.
    func contains(_ word: ArraySlice<UInt8>) -> Bool {
        words.contains(Array(word)) || isVerb(word)
    }

    /// What the likeness adds to the cost of an analysis of a folded word that is not refused.
    func cost(of word: ArraySlice<UInt8>) -> Int {
        !doubtful.isEmpty && doubtful.contains(Array(word)) ? Self.doubt : 0
    }

    /// What a word of two readings that are as frequent as each other costs: as much as two broken rules.
    private static let doubt = 2

    private func isVerb(_ word: ArraySlice<UInt8>) -> Bool {
        guard !verbs.isEmpty else { return false }
        for count in stride(from: min(longest, word.count), to: 1, by: -1) {
            guard let start = verbs[Array(word.prefix(count))] else { continue }
            var paths: [SuffixAutomaton.Path] = []
            automaton.paths(
                writing: word.dropFirst(count), from: start, environments: automaton.freeEnvironments, limit: 0,
                into: &paths)
            if !paths.isEmpty { return true }
        }
        return false
    }
}
