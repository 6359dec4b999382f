internal import TranslationTypes

/// The fields between two lines of `---` at the start of a Markdown file: the simple part of YAML that articles use.
struct MarkdownFrontMatter: Sendable {
    /// Values by key in lower case; a list has several.
    private(set) var fields: [String: [String]] = [:]
    /// How many lines the front matter takes, its fences included; 0 when there is none.
    private(set) var lineCount = 0

    init(_ lines: [Substring]) {
        guard let first = lines.first, first.trimmingWhiteSpace() == "---" else { return }
        guard
            let close = lines.dropFirst().prefix(Self.mostLines).firstIndex(where: {
                ["---", "..."].contains($0.trimmingWhiteSpace())
            })
        else { return }
        let body = lines[1..<close]
        guard body.allSatisfy(Self.isField) else { return }
        lineCount = close + 1
        var key = ""
        for line in body {
            let text = line.trimmingWhiteSpace()
            if text.isEmpty || text.hasPrefix("#") { continue }
            if text.hasPrefix("- ") {
                fields[key, default: []].append(Self.unquoted(String(text.dropFirst(2))))
            } else if let colon = text.firstIndex(of: ":") {
                key = text[..<colon].lowercased().trimmingWhiteSpace()
                fields[key] = Self.values(text[text.index(after: colon)...].trimmingWhiteSpace())
            }
        }
    }

    /// The first value of the first of the keys that has one.
    func value(_ keys: String...) -> String? {
        keys.lazy.compactMap { fields[$0]?.first { !$0.isEmpty } }.first
    }

    /// All values of the first of the keys that has any.
    func values(_ keys: String...) -> [String] {
        keys.lazy.compactMap { fields[$0] }.first { !$0.isEmpty }?.filter { !$0.isEmpty } ?? []
    }

    private static func isField(_ line: Substring) -> Bool {
        let text = line.trimmingWhiteSpace()
        if text.isEmpty || text.hasPrefix("#") || text.hasPrefix("- ") || line.first == " " { return true }
        guard let colon = text.firstIndex(of: ":") else { return false }
        return text[..<colon].allSatisfy {
            $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "." || $0 == " "
        }
    }

    private static func values(_ text: String) -> [String] {
        if text.hasPrefix("["), text.hasSuffix("]") {
            return text.dropFirst().dropLast().split(separator: ",").map { unquoted($0.trimmingWhiteSpace()) }
        }
        return text.isEmpty ? [] : [unquoted(text)]
    }

    private static func unquoted(_ text: String) -> String {
        let text = text.trimmingWhiteSpace()
        for quote in ["\"", "'"] where text.count > 1 && text.hasPrefix(quote) && text.hasSuffix(quote) {
            let inner = String(text.dropFirst().dropLast())
            return quote == "\""
                ? inner.split(separator: "\\\"", omittingEmptySubsequences: false).joined(separator: "\"") : inner
        }
        return text
    }

    /// Lines; a longer block between two rules is text.
    private static let mostLines = 200
}
