/// A spelling on its way from one language and script to another, with what it cost so far.
struct Spelling: Sendable, Hashable {
    /// The name as spelled so far.
    var text: String
    /// How much rarer than the usual it is, in nats; a sum over the steps.
    var cost: Double
    /// What made it: the ids of its steps, joined by `+`.
    var scheme: String

    /// The cheapest spellings, each text once, cheapest first; what comes first of equal ones stays first.
    static func best(_ spellings: [Spelling], limit: Int) -> [Spelling] {
        var places: [String: Int] = [:]
        var kept: [Spelling] = []
        for spelling in spellings where !spelling.text.isEmpty {
            if let place = places[spelling.text] {
                if spelling.cost < kept[place].cost { kept[place] = spelling }
            } else {
                places[spelling.text] = kept.count
                kept.append(spelling)
            }
        }
        let order = kept.indices.sorted { (kept[$0].cost, $0) < (kept[$1].cost, $1) }
        return order.prefix(limit).map { kept[$0] }
    }
}
