internal import Documents
public import Terminology
internal import TranslationTypes
public import Transliteration

/// Everything that checks go by: terms with what a style says of them, names, and which rules count.
public struct CheckingRules: Sendable {
    /// The name of the style; nil for the glossary alone.
    public let style: String?
    /// What finds the terms.
    public let recognizer: TermRecognizer
    /// What is said of them.
    public let policy: TermPolicy
    /// The numbers of the terms that are names of the ledger.
    public let names: [Int]
    /// How findings are judged.
    public var options: Checker.Options
    /// Files and days that the style does not hold for.
    var exempt: [StyleExemption] = []
    private let data: any LanguageData

    /// Puts rules together.
    public init(
        style: String?, recognizer: TermRecognizer, policy: TermPolicy, names: [Int], options: Checker.Options,
        data: any LanguageData
    ) {
        self.style = style
        self.recognizer = recognizer
        self.policy = policy
        self.names = names
        self.options = options
        self.data = data
    }

    /// The rules that checks by these know.
    public var rules: [CheckRule] {
        TermStatusCheck.rules + MissingTermCheck.rules + RenderingCheck.rules + SameSourceCheck.rules
            + NameSpellingCheck.rules
            + NumberCheck.rules + LanguageCheck.rules + PunctuationCheck.rules
    }

    /// Leaves rules out.
    ///
    /// - Parameters:
    ///   - only: the rules that are left; all when empty.
    ///   - without: rules that are left out.
    /// - Throws: ``WorkbenchError`` for a rule that there is not.
    public mutating func choose(only: [String], without: [String]) throws {
        let known = rules.map(\.identifier)
        for rule in only + without where !known.contains(rule) {
            throw WorkbenchError("no rule “\(rule)”", advice: "Rules are \(known.joined(separator: ", ")).")
        }
        if !only.isEmpty { options.disabled.formUnion(Set(known).subtracting(only)) }
        options.disabled.formUnion(without)
    }

    /// Has terms in quotations judged like all others.
    public mutating func includeQuotations() { options.exemptsQuotations = false }

    /// The same for files that are read in some way: a language that is given for them is the language of the rules.
    func forFiles(read options: FileChecking.Options) -> CheckingRules {
        var rules = self
        rules.options.language = options.language ?? self.options.language
        return rules
    }

    /// Whether the style says that it does not hold for a file.
    func isExempt(_ path: String) -> Bool {
        if exempt.contains(where: { $0.covers(path: path) }) { return true }
        guard exempt.contains(where: \.isByDate), let date = Self.date(of: path) else { return false }
        return exempt.contains { $0.covers(date: date.description) }
    }

    /// The day of a document as it says it, or else as its path does.
    private static func date(of path: String) -> ArchiveDate? {
        // A file that is no document has no day of its own, and one that cannot be read is told of when it is checked.
        let written = DocumentFormat(fileName: path) == nil ? nil : (try? DocumentReader().read(file: path))?.date
        return written.flatMap { ArchiveDate($0) } ?? ArchiveDate(path: path)
    }

    /// Whether a finding comes from what a style says of terms.
    static func isOfStyle(_ finding: Finding) -> Bool {
        TermStatusCheck.rules.contains { $0.identifier == finding.rule }
    }

    /// A checker for one task.
    ///
    /// - Parameter own: checks that look on beside those of the rules.
    public func checker(with own: [any Check] = []) -> Checker {
        let checks: [any Check] = [
            TermStatusCheck(policy: policy, replacing: TermReplacement(data: data)), MissingTermCheck(policy: policy),
            RenderingCheck(policy: policy), SameSourceCheck(), NameSpellingCheck(policy: policy, names: names),
            NumberCheck(), LanguageCheck(), PunctuationCheck(),
        ]
        // A check none of whose rules count would only take time.
        let wanted = checks.filter { check in
            type(of: check).rules.contains { !options.disabled.contains($0.identifier) }
        }
        return Checker(recognizer: recognizer, checks: wanted + own, options: options)
    }
}
