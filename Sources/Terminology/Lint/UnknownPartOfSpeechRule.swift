internal import TranslationTypes

/// A word class that is not in the list, so that inflection cannot use it.
public struct UnknownPartOfSpeechRule: LintRule {
    /// `unknown-part-of-speech`.
    public let identifier = "unknown-part-of-speech"

    /// Makes the rule.
    public init() {}

    /// Every term whose file names such a class.
    public func findings(in subject: LintSubject) -> [LintFinding] {
        subject.addresses.compactMap { address in
            let details = subject.termbase[address].details
            guard let detail = details.first(where: { $0.category == "partOfSpeech" && $0.element == "termNote" }),
                PartOfSpeech(rawValue: detail.value) == nil
            else { return nil }
            let known = PartOfSpeech.allCases.map(\.rawValue).joined(separator: ", ")
            return finding(
                .error, "“\(detail.value)” is no word class of the list", "write one of \(known)", at: address,
                in: subject)
        }
    }
}
