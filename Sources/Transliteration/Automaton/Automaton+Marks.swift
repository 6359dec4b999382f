extension Automaton {
    /// Transliterates as ``run(_:row:output:from:)`` and ``finish(row:output:from:)`` together, with marks before words: a word's
    /// letters vote while they are read, and the mark is put before what was written when the word ends.
    ///
    /// - Parameters:
    ///   - input: UTF-8, whole characters, from edge to edge.
    ///   - votes: What the letters say.
    ///   - output: Room for the growth of the text and a mark before every word.
    /// - Returns: Where the output ends; nil when the automaton gave up somewhere.
    func run(_ input: Span<UInt8>, votes: MarkVotes, output: inout MutableRawSpan) -> Int? {
        let cells = cells.span
        let symbols = symbols.symbols.span
        let letterVotes = votes.votes.span
        var row = 0
        var out = 0
        var gaveUp: UInt8 = 0
        var index = 0
        var wordStart = -1
        var bits: UInt32 = 0
        while index < input.count {
            guard let (value, raw, width) = Self.character(at: index, of: input) else { break }
            let symbol =
                value < 0x10000 ? symbols[Int(value)] : Unicode.Scalar(value).map(alphabet.symbol(of:)) ?? Alphabet.edge
            let vote = letterVotes[Int(symbol)]
            if vote != MarkVotes.noLetter {
                if wordStart < 0 {
                    // What is pending belongs before the mark.
                    if endings[row / columns].length > 0 { gaveUp = 1 }
                    wordStart = out
                }
                bits |= vote
            } else if wordStart >= 0 {
                if MarkVotes.isMarked(bits) {
                    Self.insert(votes.text(for: bits), at: wordStart, of: &output, end: &out)
                }
                wordStart = -1
                bits = 0
            }
            let cell = cells[row &+ Int(symbol)]
            output.storeBytes(of: cell.literal, toByteOffset: out, as: UInt64.self)
            out &+= Int(cell.length)
            output.storeBytes(of: raw, toByteOffset: out, as: UInt32.self)
            out &+= cell.copies == 0 ? 0 : width
            gaveUp |= cell.gaveUp
            row = Int(cell.nextRow)
            index &+= width
        }
        guard gaveUp == 0, var end = finish(row: row, output: &output, from: out) else { return nil }
        if wordStart >= 0, MarkVotes.isMarked(bits) {
            Self.insert(votes.text(for: bits), at: wordStart, of: &output, end: &end)
        }
        return end
    }

    /// Moves what stands between two offsets up, and puts a text before it.
    private static func insert(_ text: [UInt8], at start: Int, of output: inout MutableRawSpan, end: inout Int) {
        var index = end
        while index > start {
            index -= 1
            // SAFETY: the offset lies before the end of what was written; any byte is a UInt8.
            let byte = unsafe output.bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self)
            output.storeBytes(of: byte, toByteOffset: index + text.count, as: UInt8.self)
        }
        for (offset, byte) in text.enumerated() {
            output.storeBytes(of: byte, toByteOffset: start + offset, as: UInt8.self)
        }
        end += text.count
    }
}
