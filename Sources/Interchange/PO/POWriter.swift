public import Markup
public import TranslationTypes

/// A GNU gettext PO file in UTF-8; what a message cannot hold is refused, except for inline codes, which are left out.
///
/// The units of plural forms stand one after the other, as ``POReader`` gives them. That no message stands twice is up to
/// the caller: `msgfmt` refuses such a file.
public struct POWriter<Sink: ByteSink & ~Copyable>: TranslationUnitWriter, ~Copyable {
    private var sink: Sink
    private let name: String
    private let languages: BilingualLanguages
    private var unitCount = 0
    /// The domain that the last unit stood in.
    private var domain: String?
    /// The number of the plural form that may follow, and the message that it belongs to.
    private var nextForm: (index: Int, identifier: String?)?

    /// Begins a file in `sink`, which `name` stands for in errors.
    public init(to sink: consuming Sink, name: String, options: WritingOptions) throws(InterchangeError) {
        languages = BilingualLanguages(options)
        self.sink = sink
        self.name = name
        try languages.check(file: name)
        try put(Self.header(languages))
    }

    /// Writes a message, or a further plural form of the last one.
    public mutating func write(_ unit: TranslationUnit) throws(InterchangeError) {
        unitCount += 1
        let pair = try languages.pair(of: unit, file: name, number: unitCount)
        guard !pair.source.text.isEmpty else {
            throw InterchangeError(
                file: name, message: "unit \(unitCount) has an empty source, which in a PO file is the header's",
                advice: "leave such units out")
        }
        let form = unit.property(POProperty.form).flatMap { Int($0) }
        let mark = unit.property(POProperty.obsolete) == nil ? "" : "#~ "
        var text = ""
        if let form, form > 0 {
            guard nextForm?.index == form, nextForm?.identifier == unit.identifier else {
                throw InterchangeError(
                    file: name,
                    message: "unit \(unitCount) is plural form \(form), and form \(form - 1) is not before it",
                    advice: "write the forms of a message one after the other")
            }
        } else {
            text += beginning(of: unit, pair.source.text, isPlural: form != nil, mark)
        }
        text += Self.field(form.map { "msgstr[\($0)]" } ?? "msgstr", pair.target?.text ?? "", mark)
        nextForm = form.map { ($0 + 1, unit.identifier) }
        try put(text)
    }

    /// Writes what ends the file and makes it final; called once, as the last.
    public mutating func close() throws(InterchangeError) {
        do { try sink.commit() } catch { throw InterchangeError(error) }
    }

    /// Closes the file and gives the sink back.
    public consuming func finish() throws(InterchangeError) -> Sink {
        try close()
        return sink
    }

    private mutating func put(_ text: String) throws(InterchangeError) {
        do { try sink.write(Array(text.utf8)) } catch { throw InterchangeError(error) }
    }
}

extension POWriter where Sink == AtomicFile {
    /// Begins a file that appears under its name when it is closed.
    /// - Throws: ``InterchangeError`` when it cannot be created.
    public init(file path: String, options: WritingOptions) throws(InterchangeError) {
        let file = try InterchangeError.wrapping { () throws(MarkupError) in try AtomicFile(path) }
        try self.init(to: file, name: path, options: options)
    }
}

// MARK: - Text

extension POWriter where Sink: ~Copyable {
    private static func header(_ languages: BilingualLanguages) -> String {
        let fields = [
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit",
            "Language: \(languages.target?.description ?? "")",
            "X-Source-Language: \(languages.source.description)", "X-Generator: Tilmach",
        ]
        return field("msgid", "", "") + field("msgstr", fields.map { $0 + "\n" }.joined(), "")
    }

    /// All of an entry before its first `msgstr`.
    private mutating func beginning(of unit: TranslationUnit, _ source: String, isPlural: Bool, _ mark: String)
        -> String
    {
        var text = "\n"
        let domain = unit.property(POProperty.domain)
        if domain != self.domain, let domain { text += "domain \"\(domain)\"\n\n" }
        self.domain = domain
        for note in unit.notes where note.attributes != [POProperty.noteFrom] { text += Self.comment("#", note.text) }
        for note in unit.notes where note.attributes == [POProperty.noteFrom] { text += Self.comment("#.", note.text) }
        let references = unit.properties.filter { $0.type == POProperty.reference }.map(\.value)
        if !references.isEmpty { text += "#: \(references.joined(separator: " "))\n" }
        var flags = unit.properties.filter { $0.type == POProperty.flag }.map(\.value)
        if unit.property(POProperty.fuzzy) != nil { flags.insert("fuzzy", at: 0) }
        if !flags.isEmpty { text += "#, \(flags.joined(separator: ", "))\n" }
        for property in unit.properties where property.type.hasPrefix(POProperty.previous) {
            let keyword = String(property.type.dropFirst(POProperty.previous.count))
            text += Self.field(keyword, property.value, mark.isEmpty ? "#| " : "#~| ")
        }
        if let context = unit.identifier { text += Self.field("msgctxt", context, mark) }
        text += Self.field("msgid", source, mark)
        if isPlural { text += Self.field("msgid_plural", unit.property(POProperty.plural) ?? source, mark) }
        return text
    }

    private static func comment(_ mark: String, _ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "\(mark) \($0)\n" }.joined()
    }

    /// A keyword with its text, which has a string for each line, as `msgcat --no-wrap` writes it.
    private static func field(_ keyword: String, _ text: String, _ mark: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for index in lines.indices.dropLast() { lines[index] += "\n" }
        if lines.last?.isEmpty == true, lines.count > 1 { lines.removeLast() }
        if lines.count > 1 { lines.insert("", at: 0) }
        var result = ""
        for (index, line) in lines.enumerated() {
            let written = String(decoding: POEscape.write(line), as: UTF8.self)
            result += "\(mark)\(index == 0 ? keyword + " " : "")\"\(written)\"\n"
        }
        return result
    }
}
