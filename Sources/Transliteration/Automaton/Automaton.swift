/// The rules of one pass as an automaton over UTF-8: one look-up and one store a character.
///
/// Linear in the length of the text, whatever the number of rules.
struct Automaton: Sendable {
    let symbols: SymbolTable
    let alphabet: Alphabet
    /// The cells of a row: one a symbol.
    let columns: Int
    /// Row by row.
    let cells: [AutomatonCell]
    /// What is left to write when the text ends, by row.
    let endings: [AutomatonCell]

    /// The most bytes of output that one byte of input gives, the copy of a character counted.
    static let growth = AutomatonCell.capacity + 4

    /// Transliterates a text that is no longer than the room allows.
    ///
    /// - Parameters:
    ///   - input: UTF-8, whole characters.
    ///   - row: The row to begin with; the row at the end afterwards.
    ///   - output: At least `growth * input.count + growth` bytes.
    ///   - start: Where the output begins.
    /// - Returns: Where the output ends; nil when the automaton gave up somewhere.
    func run(_ input: Span<UInt8>, row: inout Int, output: inout MutableRawSpan, from start: Int) -> Int? {
        let cells = cells.span
        let symbols = symbols.symbols.span
        var out = start
        var gaveUp: UInt8 = 0
        var index = 0
        let count = input.count
        while index < count {
            let lead = UInt32(input[index])
            var value = lead
            var raw = lead
            var width = 1
            if lead >= 0x80 {
                guard index + 1 < count else { break }
                let second = UInt32(input[index + 1])
                if lead < 0xE0 {
                    value = (lead & 0x1F) << 6 | (second & 0x3F)
                    raw = lead | second << 8
                    width = 2
                } else {
                    guard index + 2 < count else { break }
                    let third = UInt32(input[index + 2])
                    raw = lead | second << 8 | third << 16
                    value = (lead & 0xF) << 12 | (second & 0x3F) << 6 | (third & 0x3F)
                    width = 3
                    if lead >= 0xF0 {
                        guard index + 3 < count else { break }
                        let fourth = UInt32(input[index + 3])
                        raw |= fourth << 24
                        value = (lead & 7) << 18 | (second & 0x3F) << 12 | (third & 0x3F) << 6 | (fourth & 0x3F)
                        width = 4
                    }
                }
            }
            let symbol =
                value < 0x10000 ? symbols[Int(value)] : Unicode.Scalar(value).map(alphabet.symbol(of:)) ?? Alphabet.edge
            let cell = cells[row &+ Int(symbol)]
            output.storeBytes(of: cell.literal, toByteOffset: out, as: UInt64.self)
            out &+= Int(cell.length)
            output.storeBytes(of: raw, toByteOffset: out, as: UInt32.self)
            out &+= cell.copies == 0 ? 0 : width
            gaveUp |= cell.gaveUp
            row = Int(cell.nextRow)
            index &+= width
        }
        return gaveUp == 0 ? out : nil
    }

    /// Writes what is left at the end of a text. Returns where the output ends; nil when the automaton gave up.
    func finish(row: Int, output: inout MutableRawSpan, from start: Int) -> Int? {
        let cell = endings[row / columns]
        guard cell.gaveUp == 0 else { return nil }
        output.storeBytes(of: cell.literal, toByteOffset: start, as: UInt64.self)
        return start + Int(cell.length)
    }
}
