/// Takes blocks of text through all stages of a transliterator.
struct BlockRun {
    private let transliterator: Transliterator
    private let runs: [AutomatonRun]
    private var room: [UInt8] = []
    /// Between one automaton and the next.
    private var before: [UInt8] = []
    private var after: [UInt8] = []

    init(_ transliterator: Transliterator) {
        self.transliterator = transliterator
        let rules = transliterator.stages.compactMap { $0 as? RuleStage }
        // Stages in code work on strings: then the whole block goes the plain way.
        runs =
            rules.count == transliterator.stages.count
            ? rules.map { AutomatonRun($0.automaton.value, marks: $0.program.marks) } : []
    }

    mutating func append(_ block: Span<UInt8>, to result: inout [UInt8]) {
        guard !runs.isEmpty else { return appendLines(block, tries: false, to: &result) }
        if !appendAtOnce(block, to: &result) { appendLines(block, tries: true, to: &result) }
    }

    private mutating func appendAtOnce(_ block: Span<UInt8>, to result: inout [UInt8]) -> Bool {
        Self.append(block, through: runs, to: &result, room: &room, before: &before, after: &after)
    }

    /// All automata one after the other; false, with nothing appended, when one of them gave up.
    private static func append(
        _ block: Span<UInt8>, through runs: [AutomatonRun], to result: inout [UInt8], room: inout [UInt8],
        before: inout [UInt8], after: inout [UInt8]
    ) -> Bool {
        if runs.count == 1 { return runs[0].append(block, to: &result, room: &room) }
        after.removeAll(keepingCapacity: true)
        guard runs[0].append(block, to: &after, room: &room) else { return false }
        for run in runs.dropFirst() {
            swap(&before, &after)
            after.removeAll(keepingCapacity: true)
            guard run.append(before.span, to: &after, room: &room) else { return false }
        }
        result += after
        return true
    }

    /// Line by line, and what an automaton cannot do in the plain way.
    private mutating func appendLines(_ block: Span<UInt8>, tries: Bool, to result: inout [UInt8]) {
        var start = 0
        while start < block.count {
            var end = start
            while end < block.count, block[end] != UInt8(ascii: "\n") { end += 1 }
            if end < block.count { end += 1 }
            let line = block.extracting(start..<end)
            if !tries || !appendAtOnce(line, to: &result) {
                result += transliterator.transliterate(String(copying: line)).utf8
            }
            start = end
        }
    }
}

extension String {
    /// The text of well-formed UTF-8; what is not well formed becomes U+FFFD.
    init(copying utf8: Span<UInt8>) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for index in utf8.indices { bytes.append(utf8[index]) }
        self.init(decoding: bytes, as: UTF8.self)
    }
}
