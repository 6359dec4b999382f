internal import TranslationTypes

/// A term that stands twice in a concept, also where only case, spaces, ё and е, look-alike letters or code points differ.
public struct DuplicateTermRule: LintRule {
    /// `duplicate-term`.
    public let identifier = "duplicate-term"

    /// Makes the rule.
    public init() {}

    /// Every term with a twin before it in its concept.
    public func findings(in subject: LintSubject) -> [LintFinding] {
        twins(in: subject).map { address, twin in
            let (term, other) = (subject.termbase[address], subject.termbase[twin])
            if term.text == other.text {
                return finding(
                    .warning, "“\(term.text)” stands twice in its concept", "take one line out", at: address,
                    in: subject)
            }
            return finding(
                .info, "“\(term.text)” differs from “\(other.text)” only in \(Self.difference(term.text, other.text))",
                "one line is enough: terms are found whatever these are", at: address, in: subject)
        }
    }

    /// What differs, as far as one word says it.
    private static func difference(_ a: String, _ b: String) -> String {
        if a.lowercased() == b.lowercased() { return "case" }
        if a.filter({ !$0.isWhitespace }) == b.filter({ !$0.isWhitespace }) { return "spaces" }
        func withoutYo(_ text: String) -> String { String(text.lowercased().map { $0 == "ё" ? "е" : $0 }) }
        if withoutYo(a) == withoutYo(b) { return "ё and е" }
        return "signs that look alike or code points"
    }
}
