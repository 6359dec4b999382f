import Terminology
import TranslationTypes
import Transliteration

/// Terms with statuses, and a checker over them.
struct CheckBench {
    var rows: [(text: String, language: LanguageTag, status: TermStatus, concept: String)] = []

    /// Adds a term; a term of a concept may come in any order.
    func with(_ text: String, _ language: String, _ status: TermStatus, _ concept: String = "c") throws -> CheckBench {
        var copy = self
        copy.rows.append((text, try LanguageTag(language), status, concept))
        return copy
    }

    private var policy: TermPolicy {
        var identifiers: [String] = []
        for row in rows where !identifiers.contains(row.concept) { identifiers.append(row.concept) }
        return TermPolicy(
            terms: rows.map { SoughtTerm($0.text, language: $0.language) },
            concepts: rows.map { row in identifiers.firstIndex(of: row.concept) ?? 0 }, identifiers: identifiers,
            rulings: rows.map { TermPolicy.Ruling($0.status) })
    }

    /// A checker with the checks of terms.
    func checker(_ options: Checker.Options = Checker.Options()) -> Checker {
        let policy = policy, data = NoLanguageData()
        return Checker(
            recognizer: TermRecognizer(policy.terms, data: data),
            checks: [
                TermStatusCheck(policy: policy, replacing: TermReplacement(data: data)),
                MissingTermCheck(policy: policy), RenderingCheck(policy: policy), SameSourceCheck(), NumberCheck(),
                LanguageCheck(), PunctuationCheck(),
            ], options: options)
    }

    /// The findings of a text of one language by the rules named, all when none is.
    func findings(_ text: String, _ language: String, rules: Set<String> = []) throws -> [Finding] {
        var checker = checker()
        let found = checker.findings(
            in: TextPassage(number: 0, sides: [PassageSide(text, language: try LanguageTag(language))]))
        return found.filter { rules.isEmpty || rules.contains($0.rule) }
    }

    /// The findings of a pair of texts.
    static func pair(_ source: (String, String), _ target: (String, String), number: Int = 0) throws -> TextPassage {
        TextPassage(
            number: number,
            sides: [
                PassageSide(source.1, role: .source, language: try LanguageTag(source.0)),
                PassageSide(target.1, role: .target, language: try LanguageTag(target.0)),
            ])
    }

    /// The text with the first suggestion of each finding put in.
    static func fixed(_ text: String, _ findings: [Finding]) -> String {
        var bytes = Array(text.utf8)
        for suggestion in findings.compactMap(\.suggestions.first).reversed() {
            bytes.replaceSubrange(suggestion.utf8Range, with: suggestion.text.utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// No word lists at all.
struct NoLanguageData: LanguageData {
    func bytes(of file: LanguageDataFile) throws(LanguageDataError) -> [UInt8] {
        throw LanguageDataError(file, "no word lists in this test")
    }
}
