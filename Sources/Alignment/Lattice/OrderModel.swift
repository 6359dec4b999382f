/// Which segment of the other text each segment of one text corresponds to, if any: a hidden Markov model over positions
/// (Vogel, Ney and Tillmann 1996), whose states are the counterparts and whose transitions are jumps.
struct OrderModel {
    private let jumps: JumpModel
    private let rows: Int
    private let columns: Int
    private let odds: [Double]
    private let linked: Double

    /// - Parameters:
    ///   - odds: likelihood ratios of rows and columns, row by row.
    ///   - linkRate: the share of rows that have a counterpart.
    init(odds: [Double], rows: Int, columns: Int, linkRate: Double) {
        self.odds = odds
        self.rows = rows
        self.columns = columns
        jumps = JumpModel(positions: columns)
        linked = linkRate
    }

    /// The probability of each row and column, row by row (forward–backward with scaling).
    func posteriors() -> [Double] {
        // Where the last linked row's counterpart was; place 0 is before the text.
        var places = [Double](repeating: 0, count: columns + 1)
        places[0] = 1
        var linkedForward = [Double](repeating: 0, count: rows * columns)
        var loneForward: [[Double]] = []
        for row in 0..<rows {
            let landing = jumps.landing(places)
            var next = places.map { $0 * (1 - linked) }
            for column in 0..<columns {
                linkedForward[row * columns + column] = landing[column] * linked * odds[row * columns + column]
                next[column + 1] += linkedForward[row * columns + column]
            }
            let sum = next.reduce(0, +)
            for column in 0..<columns { linkedForward[row * columns + column] /= sum }
            loneForward.append(places.map { $0 * (1 - linked) / sum })
            places = next.map { $0 / sum }
        }
        var result = linkedForward
        var after = [Double](repeating: 1, count: columns + 1)
        for row in (0..<rows).reversed() {
            var total = 0.0
            for column in 0..<columns {
                result[row * columns + column] *= after[column + 1]
                total += result[row * columns + column]
            }
            for place in 0...columns { total += loneForward[row][place] * after[place] }
            for column in 0..<columns { result[row * columns + column] /= total }
            var weights = [Double](repeating: 0, count: columns)
            for column in 0..<columns { weights[column] = odds[row * columns + column] * after[column + 1] * linked }
            let leaving = jumps.leaving(weights)
            var before = (0...columns).map { leaving[$0] + (1 - linked) * after[$0] }
            let sum = before.max() ?? 1
            for place in 0...columns { before[place] /= sum }
            after = before
        }
        return result
    }
}
