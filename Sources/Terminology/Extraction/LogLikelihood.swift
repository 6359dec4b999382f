#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The log-likelihood ratio of two things standing together (Dunning, “Accurate Methods for the Statistics of Surprise and
/// Coincidence”, Computational Linguistics 19, 1993).
enum LogLikelihood {
    /// −2 ln λ of the table of four cells.
    ///
    /// - Parameters:
    ///   - together: Cases with both.
    ///   - a: Cases with the first.
    ///   - b: Cases with the second.
    ///   - total: All cases.
    static func ratio(together: Int, _ a: Int, _ b: Int, total: Int) -> Double {
        let cells = [together, a - together, b - together, total - a - b + together].map { Double(max(0, $0)) }
        let rows = [cells[0] + cells[1], cells[2] + cells[3]], columns = [cells[0] + cells[2], cells[1] + cells[3]]
        let all = rows[0] + rows[1]
        return 2 * (entropy(cells) - entropy(rows) - entropy(columns) + entropy([all]))
    }

    private static func entropy(_ counts: [Double]) -> Double {
        counts.reduce(0) { $0 + ($1 > 0 ? $1 * log($1) : 0) }
    }
}
