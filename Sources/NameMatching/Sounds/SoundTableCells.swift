/// The cells of a table's text: rows on lines, tabs between cells, lines with `#` in front left out.
///
/// Goes through the bytes, since the tables have a quarter of a million cells.
struct SoundTableCells {
    private let bytes: [UInt8]
    /// The first byte not read yet.
    private var place = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// Goes to the next row; false when there is none.
    mutating func nextRow() -> Bool {
        while place < bytes.count {
            switch bytes[place] {
            case Self.lineEnd: place += 1
            case Self.comment: while place < bytes.count, bytes[place] != Self.lineEnd { place += 1 }
            default: return true
            }
        }
        return false
    }

    /// The next cell of the row, as its place among the bytes; nil when there is none.
    mutating func next() -> Range<Int>? {
        while place < bytes.count, bytes[place] == Self.tab { place += 1 }
        let start = place
        while place < bytes.count, bytes[place] != Self.tab, bytes[place] != Self.lineEnd { place += 1 }
        return start == place ? nil : start..<place
    }

    /// What a cell says.
    func text(_ cell: Range<Int>) -> String { String(decoding: bytes[cell], as: UTF8.self) }

    /// The whole number that a cell says; a cell that says none is a mistake in the program's data, and traps.
    func number(_ cell: Range<Int>) -> Int {
        bytes[cell].reduce(0) { number, byte in
            precondition(
                Self.digits.contains(byte) && number < Self.largestNumber,
                "a table of sounds: “\(text(cell))” is no cost")
            return 10 * number + Int(byte - Self.digits.lowerBound)
        }
    }

    private static let tab = UInt8(ascii: "\t"), lineEnd = UInt8(ascii: "\n"), comment = UInt8(ascii: "#")
    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    /// Far above all costs.
    private static let largestNumber = 1_000_000
}
