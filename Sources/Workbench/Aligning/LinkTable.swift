/// Links as a table that a person reviews in a spreadsheet or an editor and that is read back.
///
/// TSV with a header: `source_segments` and `target_segments` hold 1-based segment numbers joined by `+`, or `-` for none; `confidence`; then
/// the two texts, in columns named by their languages. The numbers and the confidence are read back, the texts compared. A text that
/// begins with a quotation mark stands in such marks, as spreadsheets expect (RFC 4180); before one that they would compute
/// stands an apostrophe.
public enum LinkTable {
    /// The rows, header first, each without a line end.
    public static func rows(of aligned: AlignedDocuments) -> [String] {
        let header = Array(columns.prefix(3)) + textColumns(of: aligned.source, aligned.target)
        return [header.joined(separator: "\t")]
            + aligned.links.map { link in
                [
                    numbers(link.sourceIndexes), numbers(link.targetIndexes),
                    AlignedDocuments.rounded(link.confidence), cell(link.source), cell(link.target),
                ].joined(separator: "\t")
            }
    }

    static let columns = ["source_segments", "target_segments", "confidence"]

    /// The headings of the two texts: their languages, told apart where they are one.
    static func textColumns(of source: SegmentedDocument, _ target: SegmentedDocument) -> [String] {
        source.language == target.language
            ? ["\(source.language) (source)", "\(target.language) (target)"]
            : ["\(source.language)", "\(target.language)"]
    }

    /// Segment numbers as people count, joined by `+`; `-` for none.
    static func numbers(_ indexes: [Int]) -> String {
        indexes.isEmpty ? "-" : indexes.map { String($0 + 1) }.joined(separator: "+")
    }

    private static func cell(_ text: String) -> String {
        let line = SpreadsheetCell.safe(String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 }))
        return line.first == "\"" ? "\"\(line.replacing("\"", with: "\"\""))\"" : line
    }
}

extension Substring {
    /// The text without spaces and tabs at its ends.
    var trimmingASCIIWhiteSpace: String {
        var slice = self
        while let first = slice.first, first == " " || first == "\t" || first == "\r" { slice.removeFirst() }
        while let last = slice.last, last == " " || last == "\t" || last == "\r" { slice.removeLast() }
        return String(slice)
    }
}
