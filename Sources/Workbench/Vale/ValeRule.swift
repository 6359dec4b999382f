internal import Terminology
internal import TranslationTypes

/// One rule file of Vale.
struct ValeRule {
    /// What the terms of one rule have in common.
    struct Key: Hashable {
        let status: TermStatus
        let language: String
        let concept: String
        let note: String?
        let source: String?
        let hasReplacement: Bool
    }

    /// The first line of every rule, by which an export knows its own.
    static let mark = "# Made by tilmach glossary export --vale; changes are lost when it is made anew.\n"

    /// The name of the file without its ending.
    private(set) var name = ""
    /// Patterns with what replaces their matches; nothing in a rule that only warns. Longer ones stand first, so that of two terms
    /// that begin alike the longer is found.
    private(set) var swap: [(pattern: String, length: Int, replacement: String?)] = []
    private(set) var terms = 0
    private let key: Key
    private let url: String?

    init(_ key: Key, url: String?) {
        self.key = key
        self.url = url
    }

    /// Adds the forms of a term.
    mutating func add(_ term: SoughtTerm, _ pairs: [TermReplacement.FormPair]) {
        terms += 1
        for pair in pairs {
            let pattern = ValePattern(pair.form, of: term).text
            guard !swap.contains(where: { $0.pattern == pattern }) else { continue }
            swap.append((pattern, pair.form.count, pair.replacement))
        }
    }

    /// Rules with their names, sorted: `forbidden-en-C002`, and a number where one concept has several reasons.
    static func named(_ rules: [ValeRule]) -> [ValeRule] {
        let sorted = rules.sorted { $0.order.lexicographicallyPrecedes($1.order) }
        var used: [String: Int] = [:]
        return sorted.map { rule in
            var rule = rule
            let concept = rule.key.concept.map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "_" }
            let base = "\(rule.key.status.rawValue)-\(rule.key.language)-\(String(concept))"
            used[base, default: 0] += 1
            let count = used[base] ?? 1
            rule.name = count > 1 ? "\(base)-\(count)" : base
            rule.swap.sort { ($1.length, $0.pattern) < ($0.length, $1.pattern) }
            return rule
        }
    }

    private var order: [String] {
        [
            key.status.rawValue, key.language, key.concept, key.hasReplacement ? "0" : "1", key.note ?? "",
            key.source ?? "",
        ]
    }

    /// The file.
    var yaml: String {
        var lines = [
            "extends: \(key.hasReplacement ? "substitution" : "existence")", "message: \(Self.quoted(message))",
        ]
        if let url { lines.append("link: \(Self.quoted(url))") }
        lines += ["level: \(key.status == .forbidden ? "error" : "warning")", "ignorecase: true", "nonword: true"]
        if key.hasReplacement {
            lines += ["capitalize: true", "action:", "  name: replace", "swap:"]
            lines += swap.map { "  \(Self.quoted($0.pattern)): \(Self.quoted($0.replacement ?? ""))" }
        } else {
            lines.append("tokens:")
            lines += swap.map { "  - \(Self.quoted($0.pattern))" }
        }
        return Self.mark + lines.map { $0 + "\n" }.joined()
    }

    /// Vale puts the replacement and the words found in place of `%s`, in this order.
    private var message: String {
        var message = key.hasReplacement ? "Use “%s” instead of “%s”." : "“%s” is \(key.status.rawValue)."
        if let note = key.note { message += " \(note.prefix(1).uppercased())\(note.dropFirst())." }
        if let source = key.source { message += " Source: \(source)." }
        let fixed = message.split(separator: "%s", omittingEmptySubsequences: false)
        let count = key.hasReplacement ? 3 : 2
        // A per cent sign of the reason would be taken for a place to fill.
        return fixed.prefix(count).map {
            $0.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%%")
        }
        .joined(separator: "%s")
            + fixed.dropFirst(count).map { "%%s" + $0 }.joined()
    }

    /// A single-quoted scalar (YAML 1.2 §7.3.2), which knows no escapes; line ends and the like become spaces.
    static func quoted(_ text: String) -> String {
        let plain = text.unicodeScalars.map { scalar -> String in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: " "
            default: scalar == "'" ? "''" : String(scalar)
            }
        }
        return "'\(plain.joined())'"
    }
}
