/// The weighted edit distance between one query and many segments.
///
/// What it costs to write a query's token for one of the memory's is worked out once for each pair that meets.
struct TokenAligner {
    private let query: [MatchToken]
    private let table: TokenTable
    /// For each token of the query, the costs against tokens of the memory met so far.
    private var costs: [[UInt32: Double]]
    private var row: [Double] = []

    init(query: [MatchToken], table: TokenTable) {
        self.query = query
        self.table = table
        costs = query.map { token in table.number(of: token).map { [$0: 0] } ?? [:] }
    }

    /// The distance in quarters of a word, by the plain dynamic programme: O(query × segment).
    mutating func distance(to segment: ArraySlice<UInt32>) -> Double {
        row.removeAll(keepingCapacity: true)
        row.append(0)
        for number in segment { row.append(row[row.count - 1] + Double(table.tokens[Int(number)].weight)) }
        for position in query.indices {
            let weight = Double(query[position].weight)
            var diagonal = row[0]
            row[0] += weight
            for (column, number) in segment.enumerated() {
                let change = diagonal + cost(position, number)
                diagonal = row[column + 1]
                let deletion = diagonal + weight
                let insertion = row[column] + Double(table.tokens[Int(number)].weight)
                row[column + 1] = min(change, deletion, insertion)
            }
        }
        return row[segment.count]
    }

    private mutating func cost(_ position: Int, _ number: UInt32) -> Double {
        if let known = costs[position][number] { return known }
        let cost = SegmentScore.substitution(query[position], table.tokens[Int(number)])
        costs[position][number] = cost
        return cost
    }
}
