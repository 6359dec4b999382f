internal import NameMatching
internal import TranslationTypes

/// A long list of names in memory: identifiers, names and what is carried along in one buffer, four bytes beside each text.
struct NameList: Sendable {
    /// The headings of the columns that are carried along.
    let otherHeadings: [String]
    /// Whether an identifier stands more than once, as where a person is listed under several spellings.
    private(set) var repeatsIdentifiers = false
    /// Whether its columns are those that were said; false where headings told all.
    let followsChoice: Bool
    /// Rows without a name, which were left out.
    private(set) var emptyRows = 0

    private var bytes: [UInt8] = []
    /// Where each text of each row ends: identifier, name, others.
    private var ends: [UInt32] = []
    /// The language and the kind of each row, as a place in `tags`.
    private var tagNumbers: [UInt16] = []
    private var tags: [Tag] = []
    private var numbers: [Tag: UInt16] = [:]

    private struct Tag: Hashable {
        let language: LanguageTag?
        let kind: NameKind?
    }

    /// Reads all rows.
    /// - Parameters:
    ///   - reader: where they come from.
    ///   - name: what messages call the list.
    ///   - progress: told how many rows are read.
    /// - Throws: what the reader throws; ``WorkbenchError`` when the list is too long.
    init(
        _ reader: consuming NameTableReader, name: String, progress: (Int) -> Void = { _ in }
    ) throws {
        otherHeadings = reader.otherHeadings
        followsChoice = reader.followsChoice
        var hashes: [Int] = []
        while let row = try reader.next() {
            guard !row.name.text.isEmpty else {
                emptyRows += 1
                continue
            }
            try append(row, name)
            if reader.hasIdentifiers { hashes.append(row.identifier.hashValue) }
            progress(count)
        }
        hashes.sort()
        repeatsIdentifiers = zip(hashes, hashes.dropFirst()).contains { $0 == $1 }
    }

    /// How many names there are.
    var count: Int { tagNumbers.count }

    /// The identifier of a row.
    func identifier(_ row: Int) -> String { text(0, of: row) }

    /// The name of a row.
    func name(_ row: Int) -> Name {
        let tag = tags[Int(tagNumbers[row])]
        return Name(text(1, of: row), language: tag.language, kind: tag.kind)
    }

    /// What is carried along of a row.
    func others(_ row: Int) -> [String] { otherHeadings.indices.map { text(2 + $0, of: row) } }

    /// All names in order.
    var names: some Sequence<Name> { (0..<count).lazy.map { name($0) } }

    private var width: Int { 2 + otherHeadings.count }

    private func text(_ column: Int, of row: Int) -> String {
        let place = row * width + column
        let start = place == 0 ? 0 : Int(ends[place - 1])
        return String(decoding: bytes[start..<Int(ends[place])], as: UTF8.self)
    }

    private mutating func append(_ row: NameRow, _ list: String) throws(WorkbenchError) {
        add(row.identifier)
        add(row.name.text)
        for other in row.others { add(other) }
        guard bytes.count <= Self.mostBytes else {
            throw WorkbenchError(
                "\(list):\(row.line): the list holds more than \(Self.mostBytes) bytes of text",
                advice: "Leave out columns that are not needed, or split the list.")
        }
        tagNumbers.append(try number(of: Tag(language: row.name.language, kind: row.name.kind), row, list))
    }

    private mutating func add(_ text: String) {
        bytes += text.utf8
        ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }

    private mutating func number(of tag: Tag, _ row: NameRow, _ list: String) throws(WorkbenchError) -> UInt16 {
        if let number = numbers[tag] { return number }
        guard let number = UInt16(exactly: tags.count) else {
            throw WorkbenchError("\(list):\(row.line): the list names more than \(UInt16.max) languages")
        }
        tags.append(tag)
        numbers[tag] = number
        return number
    }

    /// Bytes: what four bytes can count, less the longest row.
    private static let mostBytes = Int(UInt32.max) - (64 << 20)
}
