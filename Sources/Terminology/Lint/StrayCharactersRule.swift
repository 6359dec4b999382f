internal import TextNormalization
internal import TranslationTypes

/// What does not belong to a term: spaces at its ends or in rows, line ends, signs without a shape, quotation marks around it, a full
/// stop or comma behind it.
public struct StrayCharactersRule: LintRule {
    /// `stray-characters`.
    public let identifier = "stray-characters"

    /// Makes the rule.
    public init() {}

    /// One finding a term.
    public func findings(in subject: LintSubject) -> [LintFinding] {
        let invisible = Normalizer(.invisibleMarks)
        return subject.addresses.compactMap { address in
            let text = subject.termbase[address].text
            guard let problem = Self.problem(of: text) ?? Self.invisible(text, invisible) else { return nil }
            return finding(.error, "“\(text)” \(problem)", "take it out", at: address, in: subject)
        }
    }

    private static func problem(of text: String) -> String? {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return "is empty" }
        if first.properties.isWhitespace { return "begins with a space" }
        if last.properties.isWhitespace { return "ends with a space" }
        var wasSpace = false
        for scalar in text.unicodeScalars {
            let isSpace = scalar.properties.isWhitespace
            if isSpace, scalar != " " { return "has a space of another kind, or a line end" }
            if isSpace, wasSpace { return "has two spaces in a row" }
            wasSpace = isSpace
        }
        if opening.contains(first), closing.contains(last), text.unicodeScalars.count > 1 {
            return "stands in quotation marks"
        }
        if trailing.contains(last) { return "ends with a punctuation mark" }
        return nil
    }

    private static func invisible(_ text: String, _ normalizer: Normalizer) -> String? {
        normalizer(text).unicodeScalars.elementsEqual(text.unicodeScalars) ? nil : "has a sign without a shape"
    }

    private static let opening: Set<Unicode.Scalar> = ["\"", "“", "«", "„", "‘", "「", "『", "《", "‹"]
    private static let closing: Set<Unicode.Scalar> = ["\"", "”", "»", "“", "’", "」", "』", "》", "›"]
    /// No full stop: abbreviations end with one.
    private static let trailing: Set<Unicode.Scalar> = [",", ";", ":", "،", "؛", "，", "；", "：", "、", "。", "…"]
}
