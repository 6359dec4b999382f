internal import TextNormalization
public import TranslationTypes

/// Runs checks over the passages of files.
///
/// Belongs to one task. What it learns of words stays from file to file.
public struct Checker {
    /// What a checker does and how it judges.
    public struct Options: Sendable {
        /// Rules that are not reported.
        public var disabled: Set<String> = []
        /// How bad the findings of a rule are, where that is not the rule's own severity.
        public var severities: [String: FindingSeverity] = [:]
        /// Whether terms in direct quotations are let be.
        public var exemptsQuotations = true
        /// Names, such as those of organisations, in which terms are let be.
        public var exemptPhrases: [String] = []
        /// The language of documents that do not say theirs; found out when nil.
        public var language: LanguageTag?

        /// The options of a checker that reports everything.
        public init() {}
    }

    private let recognizer: TermRecognizer
    private let options: Options
    private var checks: [any Check]
    private var scanners: [String: TermScanner] = [:]
    private let quotations = QuotationFinder()

    /// Puts a checker together.
    public init(recognizer: TermRecognizer, checks: [any Check], options: Options = Options()) {
        self.recognizer = recognizer
        self.checks = checks
        self.options = options
    }

    /// What is wrong in a passage, in the order of the text.
    public mutating func findings(in passage: TextPassage) -> [Finding] {
        let checked = look(at: passage)
        var found: [Finding] = []
        for index in checks.indices { found += checks[index].findings(in: checked) }
        return judged(found).sorted {
            ($0.side, $0.utf8Range.lowerBound, $0.rule) < ($1.side, $1.utf8Range.lowerBound, $1.rule)
        }
    }

    /// What the whole file shows; the next passage begins a new one.
    public mutating func closing() -> [Finding] {
        var found: [Finding] = []
        for index in checks.indices { found += checks[index].closing() }
        return judged(found)
    }

    private func judged(_ findings: [Finding]) -> [Finding] {
        findings.compactMap { finding in
            guard !options.disabled.contains(finding.rule) else { return nil }
            var finding = finding
            if let severity = options.severities[finding.rule] { finding.severity = severity }
            return finding.severity == .off ? nil : finding
        }
    }

    /// A passage with its terms and quotations.
    public mutating func look(at passage: TextPassage) -> CheckedPassage {
        CheckedPassage(passage, sides: passage.sides.map { look(at: $0, isQuotation: passage.kind == .quotation) })
    }

    private mutating func look(at side: PassageSide, isQuotation: Bool) -> CheckedSide {
        let language = side.language ?? options.language ?? LanguageIdentifier.standard.identify(side.text).language
        var scanner = scanners.removeValue(forKey: language.language) ?? recognizer.scanner(for: language)
        let occurrences = scanner.occurrences(in: side.text)
        scanners[language.language] = scanner
        var exempt: [Range<Int>] = []
        if options.exemptsQuotations {
            exempt = isQuotation ? [0..<side.text.utf8.count] : quotations.quotations(in: side.text)
        }
        exempt += options.exemptPhrases.flatMap { Self.places(of: $0, in: side.text) }
        return CheckedSide(text: side.text, language: language, occurrences: occurrences, exempt: exempt)
    }

    /// Where a phrase stands, letter by letter.
    private static func places(of phrase: String, in text: String) -> [Range<Int>] {
        let needle = Array(phrase.utf8), hay = Array(text.utf8)
        guard !needle.isEmpty, needle.count <= hay.count else { return [] }
        return (0...(hay.count - needle.count)).compactMap { start in
            hay[start..<(start + needle.count)].elementsEqual(needle) ? start..<(start + needle.count) : nil
        }
    }
}
