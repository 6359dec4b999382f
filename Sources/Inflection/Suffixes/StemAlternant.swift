/// One shape of a stem, and where it stands.
struct StemAlternant: Sendable {
    var letters: [Letter]
    /// The stem that it is a shape of, whose vowels the suffixes follow.
    var base: [Letter]
    /// What speaks against it before a suffix, for each environment by number.
    var costs: [Int]
    /// What speaks against it at the end of the word.
    var bareCost: Int
    /// Whether it is what is left of a citation without its possessive.
    var isOpened = false

    /// The same with more against it.
    func adding(_ cost: Int) -> StemAlternant {
        var result = self
        result.costs = costs.map { min($0 + cost, SuffixGrammarLimits.impossible) }
        result.bareCost = min(bareCost + cost, SuffixGrammarLimits.impossible)
        return result
    }
}

extension [StemAlternant] {
    /// Adds a shape; where it is there already, the lower cost counts.
    mutating func merge(_ other: StemAlternant) {
        guard let index = firstIndex(where: { $0.letters == other.letters && $0.isOpened == other.isOpened }) else {
            append(other)
            return
        }
        for place in other.costs.indices where other.costs[place] < self[index].costs[place] {
            self[index].costs[place] = other.costs[place]
        }
        if other.bareCost < self[index].bareCost { self[index].bareCost = other.bareCost }
    }
}
