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
        while index < input.count {
            guard let (value, raw, width) = Self.character(at: index, of: input) else { break }
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

    /// The code point at an offset of well-formed UTF-8, its bytes, the first one lowest, and their number; nil where the text
    /// breaks off.
    @inline(__always)
    static func character(at index: Int, of input: Span<UInt8>) -> (value: UInt32, raw: UInt32, width: Int)? {
        let lead = UInt32(input[index])
        if lead < 0x80 { return (lead, lead, 1) }
        guard index + 1 < input.count else { return nil }
        let second = UInt32(input[index + 1])
        if lead < 0xE0 { return ((lead & 0x1F) << 6 | (second & 0x3F), lead | second << 8, 2) }
        guard index + 2 < input.count else { return nil }
        let third = UInt32(input[index + 2])
        let raw = lead | second << 8 | third << 16
        if lead < 0xF0 { return ((lead & 0xF) << 12 | (second & 0x3F) << 6 | (third & 0x3F), raw, 3) }
        guard index + 3 < input.count else { return nil }
        let fourth = UInt32(input[index + 3])
        let value = (lead & 7) << 18 | (second & 0x3F) << 12 | (third & 0x3F) << 6 | (fourth & 0x3F)
        return (value, raw | fourth << 24, 4)
    }
}
