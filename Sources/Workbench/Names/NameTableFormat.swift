internal import Interchange

/// The files that tables of names are written to.
public enum NameTableFormat: String, Sendable, Hashable, CaseIterable {
    case csv, tsv, jsonl

    /// The format that a file's ending names.
    /// - Throws: ``WorkbenchError`` with the endings that there are.
    public init(file path: String) throws {
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard let format = NameTableFormat(rawValue: ending) else {
            throw WorkbenchError(
                "\(path): the ending does not say how to write it",
                advice: "The endings are \(Self.allCases.map { "." + $0.rawValue }.joined(separator: ", ")).")
        }
        self = format
    }

    /// A row of cells as a line with its end.
    func line(_ cells: [String]) -> [UInt8] {
        let format = self == .csv ? DelimitedFormat.csv : .tsv
        return Array(cells.map { format.field(SpreadsheetCell.safe($0)) }.joined(separator: [format.separator]))
            + [UInt8(ascii: "\n")]
    }

    /// U+FEFF in UTF-8, by which Excel knows the encoding.
    static let excelMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
