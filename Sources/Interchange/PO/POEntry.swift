/// One message of a PO file, or what it once was (gettext manual, “The Format of PO Files”).
struct POEntry {
    /// The 1-based line of its first keyword.
    var line = 0
    /// `# …`: what translators remark.
    var translatorComments: [String] = []
    /// `#. …`: what programmers remark.
    var extractedComments: [String] = []
    /// `#: …`: where the message is in the program.
    var references: [String] = []
    /// `#, …`: `fuzzy`, `c-format` and others.
    var flags: [String] = []
    /// `#| …`: the message that a fuzzy translation was made for, by keyword.
    var previous: [(keyword: String, text: String)] = []
    /// The name after the last `domain` line.
    var domain: String?
    /// `msgctxt`.
    var context: POString?
    /// `msgid`.
    var identifier: POString?
    /// `msgid_plural`.
    var plural: POString?
    /// `msgstr`, or each `msgstr[n]`.
    var translations: [(index: Int?, text: POString)] = []
    /// `#~`: whether the program has it no more.
    var isObsolete = false

    var isFuzzy: Bool { flags.contains("fuzzy") }
    /// The entry of an empty message holds facts on the file.
    var isHeader: Bool { identifier?.text.isEmpty == true && context == nil && !isObsolete }

    /// The value of a field of the header, for example `Language`.
    func field(_ name: String) -> String? {
        for line in (translations.first?.text.text ?? "").split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == name.lowercased() else {
                continue
            }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            return value.isEmpty ? nil : String(value)
        }
        return nil
    }

    /// The message that form `index` translates: that of the singular, or of the plural.
    func message(of index: Int?) -> String {
        index ?? 0 == 0 ? identifier?.text ?? "" : plural?.text ?? identifier?.text ?? ""
    }
}

/// A text of a PO file: strings in quotes, one or more a line.
struct POString {
    /// The text with escapes resolved, and where its parts stand in the bytes of the entry.
    var editable = EditableText(text: "", atoms: [])
    /// The line of the first string.
    var line: Int

    var text: String { editable.text }
}
