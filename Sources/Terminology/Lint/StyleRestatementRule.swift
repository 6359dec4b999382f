internal import TranslationTypes

/// A line of a house style that says what the glossary says already. It may be meant so: the style then stays when the glossary changes.
public struct StyleRestatementRule: LintRule {
    /// `style-restatement`.
    public let identifier = "style-restatement"

    /// Makes the rule.
    public init() {}

    /// Every line that changes no status and gives no reason of its own.
    public func findings(in subject: LintSubject) -> [LintFinding] {
        subject.styles.flatMap { style in
            style.lines.filter { Self.isRestatement($0, in: subject.termbase) }.map { line in
                finding(
                    .info, "“\(line.term.text)” is \(line.status.rawValue) in the glossary, too",
                    "take the line out, or say in its note why the house has it", at: line, of: style)
            }
        }
    }

    private static func isRestatement(_ line: HouseStyle.Line, in termbase: Termbase) -> Bool {
        guard line.term.note?.isEmpty != false, let concept = termbase.concept(line.concept) else { return false }
        let language = line.term.language.withoutUsualScript
        return concept.terms.contains {
            $0.text == line.term.text && $0.language.withoutUsualScript == language && $0.status == line.status
        }
    }
}
