internal import TranslationTypes

/// The passages of a TSV file: each line is one, each column of a language a side.
struct TSVPassageSource: PassageSource, ~Copyable {
    private let columns: [TSVColumn]
    /// What the sides are, for each column; nil for columns that are none.
    private let roles: [PassageSide.Role?]
    private var lines: VerbatimLineReader
    private var bytes: [UInt8] = []
    private var count = 0
    private var current: PendingPassage?
    private var splices: [Splice] = []
    private var output: [UInt8] = []
    private let onError: ((InterchangeError) -> Void)?

    init(file path: String, options: ReadingOptions) throws(InterchangeError) {
        var lines = try VerbatimLineReader(file: path, longestLine: options.longestLine)
        let first = try lines.next() ?? []
        // The reader of units says what is wrong with the first line.
        let columns = try TSVReader(bytes: first, name: path, options: options).columns
        let names = Self.fields(of: first).map { String(decoding: first[$0], as: UTF8.self) }
        let hasSource = names.contains { $0.hasSuffix("source") }
        self.lines = lines
        self.columns = columns
        onError = options.onError
        roles = zip(columns, names).map { column, name in
            guard case .language = column else { return nil }
            return !hasSource ? .text : name.hasSuffix("source") ? .source : .target
        }
        output = first
    }

    mutating func next() throws(InterchangeError) -> PassageStep {
        output += bytes.spliced(splices, from: 0)
        bytes = []
        splices = []
        current = nil
        guard let line = try lines.next() else { return .end }
        let fields = Self.fields(of: line)
        if fields.count == columns.count, fields != [0..<0], String(validating: line, as: UTF8.self) != nil {
            bytes = line
            let pending = passage(line, fields)
            current = pending
            return .passage(pending.passage)
        }
        output += line
        if fields.count != columns.count, fields != [0..<0] {
            try report("the line has \(fields.count) fields, the first line \(columns.count)")
        } else if fields != [0..<0] {
            try report("the line is not UTF-8")
        }
        return .output
    }

    mutating func correct(_ edits: [PassageEdit]) throws(InterchangeError) {
        guard let current else { return }
        splices += try current.splices(for: edits, file: lines.file) { (text, _) throws(InterchangeError) in
            Array(TSVField.escape(text).utf8)
        }
    }

    mutating func takeOutput() -> [UInt8] {
        let result = output
        output = []
        return result
    }

    private mutating func passage(_ line: [UInt8], _ fields: [Range<Int>]) -> PendingPassage {
        var passage = TextPassage(number: count, sides: [])
        var texts: [EditableText] = []
        count += 1
        for (column, (field, role)) in zip(columns, zip(fields, roles)) {
            if case .identifier = column, !field.isEmpty { passage.identifier = TSVField.text(of: line, field).text }
            guard let role, case .language(let language) = column else { continue }
            let text = TSVField.text(of: line, field)
            passage.sides.append(PassageSide(text.text, role: role, language: language, line: lines.line))
            texts.append(text)
        }
        return PendingPassage(passage: passage, texts: texts)
    }

    private func report(_ message: String) throws(InterchangeError) {
        let problem = InterchangeError(
            file: lines.file, line: lines.line, message: message,
            advice: "write a tab inside a text as \\t and a line end as \\n, in UTF-8")
        guard let onError else { throw problem }
        onError(problem)
    }

    /// The places of the fields of a line, without its end.
    private static func fields(of line: [UInt8]) -> [Range<Int>] {
        var end = line.count
        if end > 0, line[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        if end > 0, line[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        var fields: [Range<Int>] = []
        var start = 0
        for index in 0..<end where line[index] == UInt8(ascii: "\t") {
            fields.append(start..<index)
            start = index + 1
        }
        return fields + [start..<end]
    }
}

extension TSVField {
    /// The text of a field of a line, and where its parts stand.
    static func text(of line: [UInt8], _ field: Range<Int>) -> EditableText {
        var result = EditableText(
            text: "", atoms: [], emptyPlace: EditableText.EmptyPlace(range: field, style: .tsv))
        var text: [UInt8] = []
        var index = field.lowerBound
        while index < field.upperBound {
            let start = index
            let isEscape =
                line[index] == UInt8(ascii: "\\") && index + 1 < field.upperBound
                && escapedLetters.contains(line[index + 1])
            if isEscape {
                index += 2
            } else {
                index += 1
                while index < field.upperBound, line[index] != UInt8(ascii: "\\") { index += 1 }
            }
            let letters = Array(unescape(Substring(decoding: line[start..<index], as: UTF8.self)).utf8)
            result.atoms.append(
                EditableText.Atom(
                    text: text.count..<(text.count + letters.count), bytes: start..<index, style: .tsv,
                    isLiteral: !isEscape))
            text += letters
        }
        result.text = String(decoding: text, as: UTF8.self)
        return result
    }

    private static let escapedLetters: Set<UInt8> = [
        UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "\\"),
    ]
}
