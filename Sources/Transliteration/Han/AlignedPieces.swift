/// Lays a text and its conversion side by side.
enum AlignedPieces {
    /// How far ahead the same character is looked for after a difference, in characters.
    private static let reach = 8

    /// The pieces of a text that became another: character by character where both go on alike.
    static func pieces(from source: String, to result: String) -> [Piece] {
        let from = Array(source.unicodeScalars), to = Array(result.unicodeScalars)
        var builder = Builder()
        if from.count == to.count {
            for (one, other) in zip(from, to) { builder.add([one], [other]) }
            return builder.pieces
        }
        var i = 0, j = 0
        while i < from.count || j < to.count {
            let (m, n) = step(from[i...], to[j...])
            builder.add(from[i..<(i + m)], to[j..<(j + n)])
            (i, j) = (i + m, j + n)
        }
        return builder.pieces
    }

    /// How many characters of each side the next piece takes: one and one where they are equal, otherwise as few as lead to
    /// two equal characters in a row.
    private static func step(_ from: ArraySlice<Unicode.Scalar>, _ to: ArraySlice<Unicode.Scalar>) -> (Int, Int) {
        if let one = from.first, one == to.first { return (1, 1) }
        for sum in 1...(2 * reach) {
            for m in max(0, sum - reach)...min(reach, sum) where m <= from.count && sum - m <= to.count {
                if meets(from.dropFirst(m), to.dropFirst(sum - m)) { return (m, sum - m) }
            }
        }
        return from.isEmpty || to.isEmpty ? (from.count, to.count) : (1, 1)
    }

    private static func meets(_ from: ArraySlice<Unicode.Scalar>, _ to: ArraySlice<Unicode.Scalar>) -> Bool {
        from.isEmpty && to.isEmpty || !from.isEmpty && !to.isEmpty && from.prefix(2).elementsEqual(to.prefix(2))
    }

    private struct Builder {
        var pieces: [Piece] = []
        private var offset = 0

        mutating func add(_ from: some Sequence<Unicode.Scalar>, _ to: some Sequence<Unicode.Scalar>) {
            let end = from.reduce(offset) { $0 + UTF8.width($1) }
            pieces.append(Piece(source: offset..<end, output: String(String.UnicodeScalarView(to))))
            offset = end
        }
    }
}
