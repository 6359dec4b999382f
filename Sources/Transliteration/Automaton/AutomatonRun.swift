/// Runs an automaton over blocks of text.
struct AutomatonRun: Sendable {
    private let automaton: Automaton
    private let marks: [WordMarking]

    init(_ automaton: Automaton, marks: [WordMarking]) {
        self.automaton = automaton
        self.marks = marks
    }

    /// Appends the transliteration of a block that begins and ends at an edge; false, with nothing appended, when the
    /// automaton gave up. `room` is used again from block to block.
    func append(_ input: Span<UInt8>, to result: inout [UInt8], room: inout [UInt8]) -> Bool {
        let needed = Automaton.growth * (input.count + 1) + marks.reduce(0) { $0 + 4 * $1.text.count } * input.count
        if room.count < needed { room = [UInt8](repeating: 0, count: needed) }
        guard let end = marks.isEmpty ? run(input, room: &room) : runMarked(input, room: &room) else { return false }
        result.append(contentsOf: room[..<end])
        return true
    }

    private func run(_ input: Span<UInt8>, room: inout [UInt8]) -> Int? {
        var row = 0
        var span = room.mutableSpan
        // SAFETY: any bytes make a UInt8.
        var output = unsafe span.mutableBytes
        guard let end = automaton.run(input, row: &row, output: &output, from: 0) else { return nil }
        return automaton.finish(row: row, output: &output, from: end)
    }

    /// Runs from mark to mark. A word begins after the edge of the one before it, where nothing may be pending.
    private func runMarked(_ input: Span<UInt8>, room: inout [UInt8]) -> Int? {
        let places = WordMarkFinder(marks: marks, automaton: automaton).places(in: input)
        var row = 0
        var end = 0
        var start = 0
        var span = room.mutableSpan
        // SAFETY: any bytes make a UInt8.
        var output = unsafe span.mutableBytes
        for place in places {
            guard
                let reached = automaton.run(
                    input.extracting(start..<place.offset), row: &row, output: &output, from: end),
                automaton.endings[row / automaton.columns].length == 0
            else { return nil }
            end = reached
            for byte in place.text {
                output.storeBytes(of: byte, toByteOffset: end, as: UInt8.self)
                end += 1
            }
            start = place.offset
        }
        guard let reached = automaton.run(input.extracting(start..<input.count), row: &row, output: &output, from: end)
        else {
            return nil
        }
        return automaton.finish(row: row, output: &output, from: reached)
    }
}
