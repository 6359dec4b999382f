/// Which runs of `*`, `_` and `~~` are marks and which are text: the algorithm of CommonMark 0.31, appendix “An algorithm for
/// parsing nested emphasis and links”.
struct MarkdownEmphasis {
    private struct Run {
        let byte: UInt8
        let range: Range<Int>
        let canOpen: Bool
        let canClose: Bool
        /// How many bytes at the start close, and at the end open emphasis.
        var closing = 0
        var opening = 0
        var isActive = true

        var left: Int { range.count - closing - opening }
    }

    private var runs: [Run] = []
    /// The pairs of marks that were found.
    private(set) var pairs: [(open: Range<Int>, close: Range<Int>)] = []

    var count: Int { runs.count }

    /// Adds a run with the characters around it, and gives its number.
    mutating func add(_ byte: UInt8, _ range: Range<Int>, before: Unicode.Scalar, after: Unicode.Scalar) -> Int {
        let isLeft =
            !after.isBlank && (!after.isMarkdownPunctuation || before.isBlank || before.isMarkdownPunctuation)
        let isRight =
            !before.isBlank && (!before.isMarkdownPunctuation || after.isBlank || after.isMarkdownPunctuation)
        let isUnderscore = byte == UInt8(ascii: "_")
        runs.append(
            Run(
                byte: byte, range: range,
                canOpen: isLeft && (!isUnderscore || !isRight || before.isMarkdownPunctuation),
                canClose: isRight && (!isUnderscore || !isLeft || after.isMarkdownPunctuation)))
        return runs.count - 1
    }

    /// The part of a run that is text.
    func text(of index: Int) -> Range<Int> {
        let run = runs[index]
        return run.range.lowerBound + run.closing..<run.range.upperBound - run.opening
    }

    /// Pairs the runs from a number on; those that find no partner are text for good.
    mutating func match(from bottom: Int) {
        var stack: [Int] = []
        var floors: [Floor: Int] = [:]
        for index in bottom..<max(bottom, runs.count) where runs[index].isActive {
            if runs[index].canClose { close(index, &stack, &floors) }
            if runs[index].canOpen, runs[index].left > 0 { stack.append(index) }
        }
        for index in bottom..<max(bottom, runs.count) { runs[index].isActive = false }
    }

    /// What the search for an opener depends on; below a floor there is none.
    private struct Floor: Hashable {
        let byte: UInt8
        let canOpen: Bool
        let length: Int
    }

    private mutating func close(_ closer: Int, _ stack: inout [Int], _ floors: inout [Floor: Int]) {
        let run = runs[closer]
        let key = Floor(byte: run.byte, canOpen: run.canOpen, length: run.range.count % 3)
        while runs[closer].left > 0 {
            let floor = floors[key] ?? 0
            var place = stack.count - 1
            while place >= 0, stack[place] >= floor, !match(runs[stack[place]], run) { place -= 1 }
            guard place >= 0, stack[place] >= floor else {
                floors[key] = closer
                return
            }
            stack.removeSubrange((place + 1)...)
            pair(stack[place], closer)
            if runs[stack[place]].left == 0 { stack.removeLast() }
        }
    }

    /// Whether two runs can be a pair: the same byte, and the rule of three.
    private func match(_ opener: Run, _ closer: Run) -> Bool {
        guard opener.byte == closer.byte else { return false }
        if opener.byte == UInt8(ascii: "~") { return true }
        let isEither = opener.canClose || closer.canOpen
        let sum = opener.range.count + closer.range.count
        return !(isEither && sum % 3 == 0 && opener.range.count % 3 != 0)
    }

    private mutating func pair(_ opener: Int, _ closer: Int) {
        let width = min(runs[opener].left, runs[closer].left) >= 2 ? 2 : 1
        let open = text(of: opener).suffix(width)
        let close = text(of: closer).prefix(width)
        pairs.append((open.startIndex..<open.endIndex, close.startIndex..<close.endIndex))
        runs[opener].opening += width
        runs[closer].closing += width
    }
}
