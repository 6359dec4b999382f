/// Levenshtein distances between two sequences by the plain dynamic programme, one row at a time.
///
/// The one place to change when bit-parallel distances are at hand.
enum EditDistance {
    /// The least number of insertions, deletions and substitutions.
    static func unweighted(_ a: [UInt32], _ b: [UInt32]) -> Int {
        weighted(a, b, { _ in 1 })
    }

    /// The least cost, where inserting or deleting an element costs its weight and substituting one the greater weight.
    static func weighted(_ a: [UInt32], _ b: [UInt32], _ weight: (UInt32) -> Int) -> Int {
        let weights = b.map(weight)
        var row = [0]
        row.reserveCapacity(b.count + 1)
        for cost in weights { row.append((row.last ?? 0) + cost) }
        for element in a {
            let cost = weight(element)
            var diagonal = row[0]
            row[0] += cost
            for column in b.indices {
                let substituted = diagonal + (b[column] == element ? 0 : max(cost, weights[column]))
                diagonal = row[column + 1]
                row[column + 1] = min(substituted, diagonal + cost, row[column] + weights[column])
            }
        }
        return row[b.count]
    }
}
