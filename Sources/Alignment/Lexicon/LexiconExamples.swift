/// Aligned sentences to learn from: each side's distinct words, with how often each stands in its sentence.
struct LexiconExamples: Sendable {
    /// One side of all examples.
    struct Side: Sendable {
        /// The words of each example, each once, in the order in which they are met.
        var words = FlatLists<Int32>()
        /// For each of these how often the example has it.
        var times: [Float] = []

        /// The same words under other numbers.
        func numbered(by numbers: [Int32]) -> Side {
            Side(words: words.mapElements { numbers[Int($0)] }, times: times)
        }
    }

    private(set) var source = Side()
    private(set) var target = Side()
    /// How much each example counts.
    private(set) var weights: [Float] = []

    init() {}

    /// The links that teach something, in the texts' own numbers of words.
    init(_ links: [Link], _ source: StemmedText, _ target: StemmedText) {
        var sourceTally = WordTally(source)
        var targetTally = WordTally(target)
        for link in links where Self.teaches(link) {
            sourceTally.append(link.source, to: &self.source)
            targetTally.append(link.target, to: &self.target)
            weights.append(Float(link.confidence))
        }
    }

    /// Whether a link has two sides and is sure enough.
    static func teaches(_ link: Link) -> Bool { link.isLinked && link.confidence >= leastConfidence }

    var count: Int { weights.count }

    /// The same with the sides exchanged.
    var reversed: LexiconExamples {
        var result = self
        (result.source, result.target) = (target, source)
        return result
    }

    /// The same with other numbers of words.
    func numbered(source sourceNumbers: [Int32], target targetNumbers: [Int32]) -> LexiconExamples {
        var result = self
        result.source = source.numbered(by: sourceNumbers)
        result.target = target.numbered(by: targetNumbers)
        return result
    }

    /// Adds the examples of another text.
    mutating func append(_ other: LexiconExamples) {
        source.words.append(contentsOf: other.source.words)
        source.times += other.source.times
        target.words.append(contentsOf: other.target.words)
        target.times += other.target.times
        weights += other.weights
    }

    /// Beads below this teach more wrong than right.
    private static let leastConfidence = 0.2
}

/// Counts the words of runs of segments.
private struct WordTally {
    private let text: StemmedText
    /// Where each word of the run stands among its distinct ones; −1 for others.
    private var places: [Int32]

    init(_ text: StemmedText) {
        self.text = text
        places = [Int32](repeating: -1, count: text.wordCount)
    }

    /// Adds the words of some segments as one list.
    mutating func append(_ segments: [Int], to side: inout LexiconExamples.Side) {
        let begin = side.times.count
        for segment in segments {
            for word in text.segments[segment] {
                if places[Int(word)] < 0 {
                    places[Int(word)] = Int32(side.times.count)
                    side.words.extend(word)
                    side.times.append(1)
                } else {
                    side.times[Int(places[Int(word)])] += 1
                }
            }
        }
        side.words.endList()
        for place in begin..<side.times.count { places[Int(side.words.elements[place])] = -1 }
    }
}
