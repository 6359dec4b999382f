/// How the end of a stem changes before suffixes, as in мектеп, мектебі.
struct StemRule: Sendable {
    /// What becomes of one letter.
    enum Change: Sendable, Hashable {
        case stays
        /// The letters instead; 0 among them stands for the letter itself.
        case becomes([Letter])
    }

    /// How many syllables the word must have.
    enum Syllables: Sendable { case any, one, many }

    let name: String
    /// The last letters of the stem.
    let pattern: [LetterSet]
    /// One change for each of them.
    let changes: [Change]
    /// The environments in which the changed stem stands, one bit each.
    var environments: UInt8 = 0
    /// What speaks against the changed stem.
    var cost = 0
    /// What speaks against the unchanged stem in those environments.
    var elseCost = 0
    var syllables = Syllables.any
    /// Stems for which the change is the rule, and only for which: elsewhere it has its cost.
    var listed: Set<[Letter]>?
    /// Stems that do not change.
    var exceptions: Set<[Letter]> = []
    /// The value of the first tier that the stem must have.
    var harmony: UInt8?

    /// How many letters from the end are touched by a change.
    var reach: Int {
        let first = changes.firstIndex { $0 != .stays } ?? changes.count
        return changes.count - first
    }

    /// The end of a stem after the change.
    func applied(to stem: [Letter]) -> [Letter] {
        var result = Array(stem.dropLast(pattern.count))
        for (letter, change) in zip(stem.suffix(pattern.count), changes) {
            switch change {
            case .stays: result.append(letter)
            case .becomes(let letters): result += letters.map { $0 == 0 ? letter : $0 }
            }
        }
        return result
    }
}
