/// Compares words by their sounds; keeps its room between words, one for each thread.
struct WordComparer {
    private let tables: SoundTables
    private var aligner = SoundAligner()
    private var characters = CharacterComparer()

    init(_ tables: SoundTables) { self.tables = tables }

    /// What the alignment of two words comes to; the same for both orders, with sides exchanged.
    mutating func evidence(_ first: PreparedWord, _ second: PreparedWord) -> WordEvidence {
        let (one, other) = (first.word.system, second.word.system)
        if one == .han && other == .han { return characters.evidence(first, second) }
        var evidence = WordEvidence(
            cost: 0, rarity: (first.rarity[other.rawValue], second.rarity[one.rawValue]),
            least: (first.least[other.rawValue], second.least[one.rawValue]),
            letters: (Float(first.count), Float(second.count)), skipped: 0)
        let result: SoundAligner.Result
        if one != other, let table = tables.table(other, one) {
            result = aligner.align(second, first, by: table)
        } else if let table = tables.table(one, other) {
            // A table of one system is nearly symmetric; the order of words is fixed so that the answer is.
            let inOrder = one != other || !first.isAfter(second)
            result = inOrder ? aligner.align(first, second, by: table) : aligner.align(second, first, by: table)
        } else {
            preconditionFailure("there is no table for two systems")
        }
        evidence.cost = result.cost
        evidence.skipped = Float(result.skipped)
        evidence.surprise = result.surprise
        return evidence
    }

    /// The letters that stand for each other, by their places in the words, with the cost of each pair.
    mutating func steps(_ first: PreparedWord, _ second: PreparedWord) -> [SoundAligner.Step] {
        let (one, other) = (first.word.system, second.word.system)
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
        let (one, other) = (first.word.system, second.word.system)
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
