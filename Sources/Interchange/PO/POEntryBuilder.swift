/// Makes an entry of lines until one begins the next.
struct POEntryBuilder {
    private(set) var entry = POEntry()
    /// The name after the last `domain` line.
    private(set) var domain: String?
    private var last: Last = .none

    /// What the next string belongs to.
    private enum Last {
        case none, domain, context, identifier, plural, translation
        case previous
    }

    init(domain: String?) { self.domain = domain }

    /// Adds a line; false when it begins the next entry and is not taken.
    mutating func add(_ bytes: [UInt8], at place: Int, line: Int) throws(POLine.Problem) -> Bool {
        var tokens = POLine(bytes, at: place)
        guard let first = try tokens.next() else { return true }
        if case .comment(let text) = first { return try addComment(text, bytes, at: place, line: line) }
        if !entry.translations.isEmpty, begins(first) { return false }
        if entry.isObsolete, entry.identifier != nil, begins(first) { return false }
        var token: POLine.Token? = first
        while let current = token {
            try add(current, &tokens, line: line)
            token = try tokens.next()
        }
        return true
    }

    /// The entry; nil when only comments, blank lines or a domain stand there.
    func finish() throws(POLine.Problem) -> POEntry? {
        if entry.identifier == nil, entry.translations.isEmpty, entry.context == nil { return nil }
        guard entry.identifier != nil else {
            throw POLine.Problem(message: "an entry has no msgid", advice: "write msgid before msgstr")
        }
        guard !entry.translations.isEmpty || entry.isObsolete else {
            throw POLine.Problem(
                message: "a msgid has no msgstr", advice: "write msgstr \"\" where there is no translation")
        }
        var result = entry
        result.domain = domain
        return result
    }

    private func begins(_ token: POLine.Token) -> Bool {
        guard case .keyword(let word, _) = token else { return false }
        return word == "domain" || word == "msgctxt" || word == "msgid"
    }

    private mutating func add(
        _ token: POLine.Token, _ tokens: inout POLine, line: Int
    ) throws(POLine.Problem) {
        switch token {
        case .comment: break  // what stands behind a string on its line
        case .keyword("domain", _):
            domain = String(tokens.rest().drop { $0 == " " || $0 == "\t" }.filter { $0 != "\"" })
            last = .domain
        case .keyword(let word, let index): try begin(word, index, line: line)
        case .string(let text): try append(text)
        }
    }

    private mutating func begin(_ word: String, _ index: Int?, line: Int) throws(POLine.Problem) {
        if entry.line == 0 { entry.line = line }
        let new = POString(line: line)
        switch word {
        case "msgctxt" where entry.context == nil && entry.identifier == nil:
            entry.context = new
            last = .context
        case "msgid" where entry.identifier == nil:
            entry.identifier = new
            last = .identifier
        case "msgid_plural" where entry.identifier != nil && entry.plural == nil && entry.translations.isEmpty:
            entry.plural = new
            last = .plural
        case "msgstr"
        where entry.identifier != nil && !entry.translations.contains { $0.index == index || $0.index == nil }:
            entry.translations.append((index, new))
            last = .translation
        default:
            throw POLine.Problem(
                message: "\(word) stands where it does not belong",
                advice: "the order is msgctxt, msgid, msgid_plural, msgstr, each once")
        }
    }

    private mutating func append(_ text: EditableText) throws(POLine.Problem) {
        switch last {
        case .context: entry.context?.append(text)
        case .identifier: entry.identifier?.append(text)
        case .plural: entry.plural?.append(text)
        case .translation: entry.translations[entry.translations.count - 1].text.append(text)
        case .previous: entry.previous[entry.previous.count - 1].text += text.text
        case .none, .domain:
            throw POLine.Problem(
                message: "a string stands without a keyword", advice: "write msgid or msgstr before it")
        }
    }
}

// MARK: - Comments

extension POEntryBuilder {
    /// Comments belong to the message after them, those of obsolete entries hold the entry itself.
    private mutating func addComment(
        _ text: String, _ bytes: [UInt8], at place: Int, line: Int
    ) throws(POLine.Problem) -> Bool {
        if text.hasPrefix("#~") { return try addObsolete(text, bytes, at: place, line: line) }
        if !entry.translations.isEmpty { return false }
        if entry.isObsolete, entry.identifier != nil { return false }
        let body = text.dropFirst(2).drop { $0 == " " }
        switch text.dropFirst().first {
        case ".": entry.extractedComments.append(String(body))
        case ":": entry.references += body.split(separator: " ").map(String.init)
        case ",": entry.flags += Self.flags(body)
        case "|": try addPrevious(bytes, at: place)
        default:
            entry.translatorComments.append(String(text.dropFirst(text.hasPrefix("# ") ? 2 : 1)))
        }
        return true
    }

    private static func flags(_ text: Substring) -> [String] {
        text.split { $0 == "," || $0 == " " || $0 == "\t" }.map(String.init)
    }

    /// `#~ msgid "…"`; `#~| msgid "…"` for what was the previous message of it.
    private mutating func addObsolete(
        _ text: String, _ bytes: [UInt8], at place: Int, line: Int
    ) throws(POLine.Problem) -> Bool {
        let mark = (bytes.firstIndex(of: UInt8(ascii: "~")) ?? 0) + 1
        let isPrevious = text.hasPrefix("#~|")
        if isPrevious {
            if !entry.translations.isEmpty { return false }
            entry.isObsolete = true
            try addPrevious(bytes, at: place)
            return true
        }
        var tokens = POLine(Array(bytes[mark...]), at: place + mark)
        guard let first = try tokens.next() else { return true }
        if case .comment = first { return entry.translations.isEmpty }
        if !entry.translations.isEmpty, begins(first) || !entry.isObsolete { return false }
        entry.isObsolete = true
        var token: POLine.Token? = first
        while let current = token {
            try add(current, &tokens, line: line)
            token = try tokens.next()
        }
        return true
    }

    private mutating func addPrevious(_ bytes: [UInt8], at place: Int) throws(POLine.Problem) {
        let mark = (bytes.firstIndex(of: UInt8(ascii: "|")) ?? 0) + 1
        var tokens = POLine(Array(bytes[mark...]), at: place + mark)
        while let token = try tokens.next() {
            switch token {
            case .keyword(let word, _):
                entry.previous.append((word, ""))
                last = .previous
            case .string(let text) where !entry.previous.isEmpty:
                entry.previous[entry.previous.count - 1].text += text.text
            default: break
            }
        }
    }
}

extension POString {
    /// Adds a string that follows.
    mutating func append(_ more: EditableText) { editable.append(more) }
}
