/// Adds up the cues of groups of segments.
struct CueScorer: Sendable {
    let table: CueTable
    /// The distinct cues of the target groups of 1, 2 and 3 segments, and what they are worth alone.
    private let targetGroups: [Groups]

    /// The cues of all runs of a certain number of segments.
    private struct Groups: Sendable {
        var starts: [Int32] = [0]
        var cues: [Int32] = []
        var alone: [Double] = []
    }

    init(_ table: CueTable) {
        self.table = table
        targetGroups = (1...BeadShape.longestSide).map { count in
            var groups = Groups()
            for start in 0..<max(0, table.target.count - count + 1) {
                let cues = Self.union(table.target, start, count)
                groups.cues.append(contentsOf: cues)
                groups.starts.append(Int32(groups.cues.count))
                groups.alone.append(cues.reduce(0) { $0 + table.targetOnly[Int($1)] })
            }
            return groups
        }
    }

    /// The marks of one source group: what each cue adds when the target group holds it too.
    struct Row: ~Copyable {
        fileprivate var gains: [Double]
        fileprivate var marked: [Int32] = []
        fileprivate var base = 0.0
    }

    func makeRow() -> Row { Row(gains: [Double](repeating: 0, count: table.both.count)) }

    /// Sets the row to the source group that begins at `start`.
    func set(_ row: inout Row, start: Int, count: Int) {
        for cue in row.marked { row.gains[Int(cue)] = 0 }
        row.marked = Self.union(table.source, start, count)
        row.base = table.base
        for cue in row.marked {
            row.gains[Int(cue)] = table.both[Int(cue)]
            row.base += table.sourceOnly[Int(cue)]
        }
    }

    /// The log likelihood ratio of the row's source group and a target group.
    ///
    /// Which of several segments mentions a cue is left open by the model, which costs `share` for each cue.
    @inline(__always) func score(_ row: borrowing Row, start: Int, count: Int, share: Double) -> Double {
        let number = count - 1
        var result = row.base + targetGroups[number].alone[start]
        for index in Int(targetGroups[number].starts[start])..<Int(targetGroups[number].starts[start + 1]) {
            let gain = row.gains[Int(targetGroups[number].cues[index])]
            if gain != 0 { result += gain - share }
        }
        return result
    }

    /// The distinct cues of neighbouring segments, rising.
    static func union(_ lists: [[Int32]], _ start: Int, _ count: Int) -> [Int32] {
        if count == 1 { return lists[start] }
        var all = lists[start..<(start + count)].flatMap(\.self)
        all.sort()
        var result: [Int32] = []
        result.reserveCapacity(all.count)
        for cue in all where result.last != cue { result.append(cue) }
        return result
    }
}
