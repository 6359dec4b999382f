/// The records of a table that a spreadsheet may have saved: fields between tabs, semicolons or commas, some in quotes.
///
/// A field in quotes may hold separators, line ends and doubled quotes (RFC 4180). A field that begins with a quotation mark and does not
/// end as such fields do is taken as it stands, for editors and hand-made tables know no quoting.
struct ReviewedRecords {
    struct Record {
        /// The 1-based line that it begins in.
        let line: Int
        var fields: [String]
    }

    private(set) var records: [Record] = []
    private let characters: [Character]
    private let separator: Character
    private var position = 0
    private var line = 1

    init(_ text: String) {
        characters = Array(text)
        let head = text.prefix { !$0.isNewline }
        separator = head.contains("\t") ? "\t" : head.contains(";") ? ";" : head.contains(",") ? "," : "\t"
        while position < characters.count { readRecord() }
    }

    private mutating func readRecord() {
        var record = Record(line: line, fields: [])
        while true {
            record.fields.append(quotedField() ?? plainField())
            guard position < characters.count, characters[position] == separator else { break }
            position += 1
        }
        // A line end, or the end of the text.
        position += 1
        line += 1
        records.append(record)
    }

    private mutating func plainField() -> String {
        let start = position
        while position < characters.count, characters[position] != separator, !characters[position].isNewline {
            position += 1
        }
        return String(characters[start..<position])
    }

    /// The field at the position when it is one in quotes; the position is then behind it.
    private mutating func quotedField() -> String? {
        guard position < characters.count, characters[position] == "\"" else { return nil }
        var text = ""
        var index = position + 1
        var lines = 0
        while index < characters.count {
            let character = characters[index]
            if character == "\"" {
                let next = index + 1 < characters.count ? characters[index + 1] : "\n"
                if next == separator || next.isNewline {
                    position = index + 1
                    line += lines
                    return text
                }
                guard next == "\"" else { return nil }
                index += 1
            }
            if character.isNewline { lines += 1 }
            if index - position > Self.longestField { return nil }
            text.append(character)
            index += 1
        }
        return nil
    }

    /// Characters; a field in quotes that goes on longer was none.
    private static let longestField = 100_000
}
