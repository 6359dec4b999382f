internal import TranslationTypes

/// A house style that sets two preferred terms for one concept and language, or one term twice.
public struct StyleTwoPreferredRule: LintRule {
    /// `style-two-preferred`.
    public let identifier = "style-two-preferred"

    /// Makes the rule.
    public init() {}

    /// The second and further lines.
    public func findings(in subject: LintSubject) -> [LintFinding] {
        subject.styles.flatMap { style in
            var preferred: [[String]: String] = [:]
            var seen: Set<[String]> = []
            return style.lines.compactMap { line -> LintFinding? in
                let language = line.term.language.withoutUsualScript.description
                if !seen.insert([line.concept, language, line.term.text]).inserted {
                    return finding(.error, "“\(line.term.text)” has two lines", "keep one of them", at: line, of: style)
                }
                guard line.status == .preferred else { return nil }
                guard let other = preferred[[line.concept, language]] else {
                    preferred[[line.concept, language]] = line.term.text
                    return nil
                }
                return finding(
                    .error, "“\(line.term.text)” and “\(other)” are both preferred in “\(language)”",
                    "make one of them admitted", at: line, of: style)
            }
        }
    }
}
