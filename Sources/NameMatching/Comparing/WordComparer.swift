/// Compares words by their sounds; keeps its room between words, one for each thread.
struct WordComparer {
    private let tables: SoundTables
    /// Two names written as one word each, whose parts are aligned with what was looked up for the wholes; and other words.
    private var wholes = SoundAligner(), aligner = SoundAligner()
    private var characters = CharacterComparer()
    /// The characters of the wholes, where both are Chinese.
    private var chinese: (first: [HanCharacter], second: [HanCharacter]) = ([], [])
    /// Whether the second of the wholes stands first in the table.
    private var isTurned = false

    /// What words show before the steps of their alignment were looked at.
    struct Draft {
        var evidence: WordEvidence
        /// The alignment of parts whose surprise is still to be added; nil when it is there.
        fileprivate var alignment: SoundAligner.Result?

        init(_ evidence: WordEvidence, alignment: SoundAligner.Result? = nil) {
            self.evidence = evidence
            self.alignment = alignment
        }
    }

    init(_ tables: SoundTables) { self.tables = tables }

    /// What the alignment of two words comes to; the same for both orders, with sides exchanged.
    mutating func evidence(_ first: PreparedWord, _ second: PreparedWord) -> WordEvidence {
        if Self.areChinese(first, second) { return characters.evidence(first, second) }
        let result = Self.inOrder(first, second, tables) { aligner.align($0, $1, by: $2) }.result
        return Self.evidence(first, second, result, aligner.surprise(of: result))
    }

    /// The ratio of ``evidence(_:_:)`` alone, for less time.
    mutating func ratio(_ first: PreparedWord, _ second: PreparedWord) -> Float {
        if Self.areChinese(first, second) { return characters.evidence(first, second).ratio }
        let result = Self.inOrder(first, second, tables) { aligner.align($0, $1, by: $2) }.result
        return Self.evidence(first, second, result, SoundAligner.Surprise()).ratio
    }

    /// The same for two names as one word each, whose parts can be compared after that.
    mutating func begin(_ first: PreparedWord, _ second: PreparedWord) -> WordEvidence {
        if Self.areChinese(first, second) {
            chinese = (first.characters, second.characters)
            return characters.evidence(first, second)
        }
        let found = Self.inOrder(first, second, tables) { wholes.align($0, $1, by: $2) }
        isTurned = found.isTurned
        return Self.evidence(first, second, found.result, wholes.surprise(of: found.result))
    }

    /// What parts of the names last begun with show. A table of one system is nearly symmetric, and parts are read in the order of their
    /// names.
    mutating func draft(_ first: PreparedPart, _ second: PreparedPart) -> Draft {
        guard let one = first.letters, let other = second.letters else {
            return Draft(evidence(first.word, second.word))
        }
        if Self.areChinese(first.word, second.word) {
            return Draft(characters.evidence(chinese.first[one], chinese.second[other]))
        }
        let result = isTurned ? wholes.align(other, one) : wholes.align(one, other)
        return Draft(
            Self.evidence(first.word, second.word, result, SoundAligner.Surprise()), alignment: result)
    }

    /// What words show, complete; only until other names are begun with.
    func evidence(of draft: Draft) -> WordEvidence {
        guard let alignment = draft.alignment else { return draft.evidence }
        var evidence = draft.evidence
        evidence.surprise = wholes.surprise(of: alignment)
        return evidence
    }

    @inline(__always)
    private static func areChinese(_ first: PreparedWord, _ second: PreparedWord) -> Bool {
        first.system == .han && second.system == .han
    }

    /// Does something with two words in the order of their table.
    @inline(__always)
    private static func inOrder(
        _ first: PreparedWord, _ second: PreparedWord, _ tables: SoundTables,
        _ align: (PreparedWord, PreparedWord, SoundTable) -> SoundAligner.Result
    ) -> (isTurned: Bool, result: SoundAligner.Result) {
        let (one, other) = (first.system, second.system)
        if one != other, let table = tables.table(other, one) { return (true, align(second, first, table)) }
        guard let table = tables.table(one, other) else { preconditionFailure("there is no table for two systems") }
        // A table of one system is nearly symmetric; the order of words is fixed so that the answer is.
        let isTurned = one == other && first.isAfter(second)
        return (isTurned, isTurned ? align(second, first, table) : align(first, second, table))
    }

    @inline(__always)
    private static func evidence(
        _ first: PreparedWord, _ second: PreparedWord, _ result: SoundAligner.Result, _ surprise: SoundAligner.Surprise
    ) -> WordEvidence {
        let (one, other) = (first.system.rawValue, second.system.rawValue)
        return WordEvidence(
            cost: result.cost, rarity: (first.rarity[other], second.rarity[one]),
            least: (first.least[other], second.least[one]), letters: (Float(first.count), Float(second.count)),
            skipped: Float(result.skipped), surprise: surprise)
    }

    /// The letters that stand for each other, by their places in the words, with the cost of each pair.
    mutating func steps(_ first: PreparedWord, _ second: PreparedWord) -> [SoundAligner.Step] {
        let (one, other) = (first.system, second.system)
        if one == .han && other == .han { return characters.steps(first, second) }
        if one != other, let table = tables.table(other, one) {
            return aligner.steps(second, first, by: table).map {
                .init(first: $0.second, second: $0.first, cost: $0.cost)
            }
        }
        guard let table = tables.table(one, other) else { return [] }
        return aligner.steps(first, second, by: table)
    }

    /// What a step costs above the best that its letters could have, in nats; 0 where one side has no likelier partner.
    func excess(of step: SoundAligner.Step, _ first: PreparedWord, _ second: PreparedWord) -> Float {
        let (one, other) = (first.system, second.system)
        if one == .han && other == .han { return step.cost }
        func group(_ word: PreparedWord, _ letters: Range<Int>) -> Int? {
            guard !letters.isEmpty else { return nil }
            let number = word.groups[letters.lowerBound * ChunkInventory.longest + letters.count - 1]
            return number == ChunkInventory.none ? nil : Int(number)
        }
        var least = [Float]()
        if let group = group(first, step.first), let costs = tables.ownCosts(of: one, beside: other) {
            least.append(costs.least[group])
        }
        if let group = group(second, step.second), let costs = tables.ownCosts(of: other, beside: one) {
            least.append(costs.least[group])
        }
        return max(0, step.cost - (least.filter { $0 < .infinity }.max() ?? 0))
    }
}
