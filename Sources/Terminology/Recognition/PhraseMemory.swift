internal import Inflection

/// What rows of words turned out to be, so that a row that comes again is not worked out again.
struct PhraseMemory {
    /// A term that a row of words is.
    struct Result {
        let term: UInt32
        let varies: Bool
        let features: Features
        let analyses: [WordAnalysis]
        let route: String
    }

    private(set) var all: [Result] = []
    private var places = NumberTable()
    private var ranges: [Range<Int>] = []

    /// What is kept for a row; nil when it is new.
    func results(for key: UInt64) -> Range<Int>? { places[key].map { ranges[Int($0)] } }

    /// Keeps the results of a row.
    mutating func keep(_ results: [Result], for key: UInt64) -> Range<Int> {
        let range = all.count..<(all.count + results.count)
        all += results
        places.set(key, UInt32(ranges.count))
        ranges.append(range)
        return range
    }
}
