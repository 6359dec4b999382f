internal import TranslationTypes

/// The head of a scheme's file while it is read.
struct SchemeHead {
    private var facts: [String: String] = [:]
    private var lists: [String: [String]] = [:]
    private var examples: [Scheme.Example] = []
    private let first: SchemeLine
    /// `case exact` or `case small`.
    private(set) var caseReading = CaseReading.follows
    /// No line `repair no` stands in it.
    private(set) var repairs = true

    private static let single: Set<String> = [
        "id", "title", "language", "from", "to", "standard", "year", "reverse",
    ]
    private static let repeated: Set<String> = ["alias", "source", "note", "usual"]

    init(first: SchemeLine) { self.first = first }

    /// Reads a line of the head.
    mutating func read(_ line: SchemeLine) throws(SchemeError) {
        let (word, rest, column) = line.keyword
        if Self.single.contains(word) {
            guard facts[word] == nil else { throw line.error("“\(word)” is stated twice") }
            guard !rest.isEmpty else { throw line.error("“\(word)” needs a value after it") }
            facts[word] = rest
        } else if Self.repeated.contains(word) {
            lists[word, default: []].append(rest)
        } else if word == "example" {
            examples.append(try example(rest, line: line, column: column))
        } else if word == "case" {
            guard let reading = ["exact": CaseReading.exact, "small": .small][rest] else {
                throw line.error("“case” is exact or small", column: column)
            }
            caseReading = reading
        } else if word == "repair" {
            guard rest == "no" else { throw line.error("only “repair no” is known", column: column) }
            repairs = false
        } else {
            throw line.error("“\(word)” is no keyword of a scheme's head")
        }
    }

    private func example(_ rest: String, line: SchemeLine, column: Int) throws(SchemeError) -> Scheme.Example {
        let parts = rest.split(separator: " → ", omittingEmptySubsequences: false)
        guard parts.count == 2 else {
            throw line.error("an example is written: source → result, with spaces round the arrow", column: column)
        }
        return Scheme.Example(source: Self.trim(parts[0]), result: Self.trim(parts[1]))
    }

    private static func trim(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// The scheme; the head must state id, title, language, from, to.
    func scheme() throws(SchemeError) -> Scheme {
        let language = try tag(try required("language"))
        var usualFor: [LanguageTag] = []
        for word in (lists["usual"] ?? []).flatMap({ $0.split(separator: " ") }) {
            usualFor.append(try tag(String(word)))
        }
        return Scheme(
            id: try required("id"), title: try required("title"),
            aliases: (lists["alias"] ?? []).flatMap { $0.split(separator: " ").map(String.init) },
            language: language, from: try required("from"), to: try required("to"),
            standard: facts["standard"] ?? "practice", year: facts["year"] ?? "", sources: lists["source"] ?? [],
            usualFor: usualFor, reversibility: try reversibility(), notes: lists["note"] ?? [], examples: examples)
    }

    private func tag(_ text: String) throws(SchemeError) -> LanguageTag {
        do { return try LanguageTag(text) } catch { throw first.error("\(error)") }
    }

    private func required(_ key: String) throws(SchemeError) -> String {
        guard let value = facts[key] else { throw first.error("the head does not state “\(key)”") }
        return value
    }

    private func reversibility() throws(SchemeError) -> Reversibility {
        guard let statement = facts["reverse"] else { return Reversibility(.no) }
        let parts = statement.split(separator: ":", maxSplits: 1)
        guard let word = parts.first, let degree = Reversibility.Degree(rawValue: Self.trim(word)) else {
            throw first.error("“reverse” is yes, conditional or no, and may go on after a colon")
        }
        return Reversibility(degree, note: parts.count > 1 ? Self.trim(parts[1]) : "")
    }
}
