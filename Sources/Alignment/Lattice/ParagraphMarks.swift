/// Where the paragraphs of both texts begin.
struct ParagraphMarks: Sendable {
    /// For each place between segments, that before the first and that after the last too, whether a paragraph begins there.
    let source: [Bool]
    let target: [Bool]
    /// The share of places inside the text at which a paragraph begins.
    let sourceRate: Double
    let targetRate: Double

    /// Nil where one side says nothing: it has no marks, or none but every segment's.
    init?(_ pair: AlignmentPair) {
        guard let source = Self.marks(pair.sourceParagraphs, count: pair.source.count),
            let target = Self.marks(pair.targetParagraphs, count: pair.target.count)
        else { return nil }
        self.source = source
        self.target = target
        sourceRate = Self.rate(source)
        targetRate = Self.rate(target)
    }

    private static func marks(_ beginnings: [Int], count: Int) -> [Bool]? {
        var marks = [Bool](repeating: false, count: count + 1)
        for beginning in beginnings where marks.indices.contains(beginning) { marks[beginning] = true }
        let inside = marks.dropFirst().dropLast()
        return inside.contains(true) && inside.contains(false) ? marks : nil
    }

    /// The share, with half a place of either kind added (Krichevsky and Trofimov).
    private static func rate(_ marks: [Bool]) -> Double {
        let inside = marks.dropFirst().dropLast()
        return (Double(inside.count(where: \.self)) + 0.5) / (Double(inside.count) + 1)
    }
}
