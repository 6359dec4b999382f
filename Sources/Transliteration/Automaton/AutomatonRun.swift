/// Runs an automaton over blocks of text.
struct AutomatonRun: Sendable {
    private let automaton: Automaton
    private let votes: MarkVotes?

    init(_ automaton: Automaton, marks: [WordMarking]) {
        self.automaton = automaton
        votes = MarkVotes(marks, alphabet: automaton.alphabet)
    }

    /// Appends the transliteration of a block that begins and ends at an edge; false, with nothing appended, when the
    /// automaton gave up. `room` is used again from block to block.
    func append(_ input: Span<UInt8>, to result: inout [UInt8], room: inout [UInt8]) -> Bool {
        let needed = (Automaton.growth + (votes?.growth ?? 0)) * (input.count + 1)
        if room.count < needed { room = [UInt8](repeating: 0, count: needed) }
        guard let end = run(input, room: &room) else { return false }
        result.append(contentsOf: room[..<end])
        return true
    }

    private func run(_ input: Span<UInt8>, room: inout [UInt8]) -> Int? {
        var row = 0
        var span = room.mutableSpan
        // SAFETY: any bytes make a UInt8.
        var output = unsafe span.mutableBytes
        if let votes { return automaton.run(input, votes: votes, output: &output) }
        guard let end = automaton.run(input, row: &row, output: &output, from: 0) else { return nil }
        return automaton.finish(row: row, output: &output, from: end)
    }
}
