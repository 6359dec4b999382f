/// For each group of letters of one system the characters of a text that it has a cost with.
struct SpotterPartners: Sendable {
    struct Partner: Sendable {
        /// ``SpotterText/kinds``.
        let kind: Int32
        let cost: Float
    }

    private var starts: [Int32]
    private(set) var partners: [Partner]

    init(_ text: SpotterText, _ table: SpotterTable) {
        var found: [(group: UInt16, partner: Partner)] = []
        for (kind, number) in text.kinds.enumerated() {
            for entry in table.entries(of: number) {
                found.append((entry.group, Partner(kind: Int32(kind), cost: entry.cost)))
            }
        }
        var starts = [Int32](repeating: 0, count: table.table.rarity.first.count + 1)
        for pair in found { starts[Int(pair.group) + 1] += 1 }
        for group in 1..<starts.count { starts[group] += starts[group - 1] }
        var next = starts
        partners = found.map(\.partner)
        for pair in found {
            partners[Int(next[Int(pair.group)])] = pair.partner
            next[Int(pair.group)] += 1
        }
        self.starts = starts
    }

    /// Where the partners of a group stand.
    @inline(__always) func range(_ group: UInt16) -> Range<Int> {
        Int(starts[Int(group)])..<Int(starts[Int(group) + 1])
    }
}
