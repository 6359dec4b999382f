/// How the fields of a table in a text file are parted.
public struct DelimitedFormat: Sendable, Hashable {
    /// The byte between two fields.
    public let separator: UInt8
    /// Fields may stand in double quotes and then hold the separator, line ends and doubled quotes (RFC 4180).
    public let hasQuotes: Bool

    /// Comma-separated values (RFC 4180).
    public static let csv = DelimitedFormat(separator: UInt8(ascii: ","), hasQuotes: true)
    /// Comma-separated values of countries that write a decimal comma.
    public static let semicolons = DelimitedFormat(separator: UInt8(ascii: ";"), hasQuotes: true)
    /// Tab-separated values: no field holds a tab or a line end.
    public static let tsv = DelimitedFormat(separator: UInt8(ascii: "\t"), hasQuotes: false)

    /// The format that a head line shows: tabs before semicolons before commas.
    public static func detect(headLine: [UInt8]) -> DelimitedFormat {
        if headLine.contains(tsv.separator) { return tsv }
        if headLine.contains(semicolons.separator), !headLine.contains(csv.separator) { return semicolons }
        return csv
    }

    /// A text as a field, in quotes where it needs them. In a table without quotes, tabs and line ends become spaces.
    public func field(_ text: String) -> [UInt8] {
        let special: Set<UInt8> = [separator, UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\"")]
        guard text.utf8.contains(where: special.contains) else { return Array(text.utf8) }
        if hasQuotes { return Array("\"\(text.replacing("\"", with: "\"\""))\"".utf8) }
        return text.utf8.map { $0 != UInt8(ascii: "\"") && special.contains($0) ? UInt8(ascii: " ") : $0 }
    }

    /// The text of a field as it stands in the file.
    public func text(of field: [UInt8]) -> String {
        let quote = UInt8(ascii: "\"")
        guard hasQuotes, field.count >= 2, field.first == quote, field.last == quote else {
            return String(decoding: field, as: UTF8.self)
        }
        return String(decoding: field.dropFirst().dropLast(), as: UTF8.self).replacing("\"\"", with: "\"")
    }
}
