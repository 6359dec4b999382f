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
    /// One for each side of a passage, since a quotation may go on in the next passage.
    private var quotations: [QuotationFinder] = []
    /// The language of the file as a whole, for passages too short to tell theirs.
    private var usual: LanguageTag?
    /// The chance from which a passage is believed to be in another language than its file.
    private static let sure = 0.9
    /// The phrases that are let be, in UTF-8.
    private let exemptPhrases: [[UInt8]]

    /// Puts a checker together.
    public init(recognizer: TermRecognizer, checks: [any Check], options: Options = Options()) {
        self.recognizer = recognizer
        self.checks = checks
        self.options = options
        exemptPhrases = options.exemptPhrases.map { Array($0.utf8) }.filter { !$0.isEmpty }
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

    /// Finds out what language a file is in, from all of its text or a good part; it counts for passages that do not tell theirs.
    public mutating func begin(fileWith text: String) {
        let guess = LanguageIdentifier.standard.identify(text)
        usual = guess.confidence >= Self.sure ? guess.language : nil
    }

    /// What the whole file shows; the next passage begins a new one.
    public mutating func closing() -> [Finding] {
        var found: [Finding] = []
        for index in checks.indices { found += checks[index].closing() }
        for index in quotations.indices { quotations[index].reset() }
        usual = nil
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
        while quotations.count < passage.sides.count { quotations.append(QuotationFinder()) }
        return CheckedPassage(
            passage,
            sides: passage.sides.indices.map {
                look(at: passage.sides[$0], number: $0, isQuotation: passage.kind == .quotation)
            })
    }

    private mutating func look(at side: PassageSide, number: Int, isQuotation: Bool) -> CheckedSide {
        let language = side.language ?? options.language ?? identified(side.text)
        var scanner = scanners.removeValue(forKey: language.language) ?? recognizer.scanner(for: language)
        let occurrences = scanner.occurrences(in: side.text)
        scanners[language.language] = scanner
        var exempt: [Range<Int>] = []
        if options.exemptsQuotations {
            let found = quotations[number].next(side.text)
            exempt = isQuotation ? [0..<side.text.utf8.count] : found
        }
        // Where no term stands, nothing needs to be let be.
        if !occurrences.isEmpty { for phrase in exemptPhrases { exempt += Self.places(of: phrase, in: side.text) } }
        return CheckedSide(text: side.text, language: language, occurrences: occurrences, exempt: exempt)
    }

    private func identified(_ text: String) -> LanguageTag {
        let guess = LanguageIdentifier.standard.identify(text)
        return guess.confidence >= Self.sure ? guess.language : usual ?? guess.language
    }

    /// Where a phrase stands, letter by letter.
    private static func places(of phrase: [UInt8], in text: String) -> [Range<Int>] {
        let hay = Array(text.utf8)
        guard let first = phrase.first, phrase.count <= hay.count else { return [] }
        var found: [Range<Int>] = []
        for start in 0...(hay.count - phrase.count) where hay[start] == first {
            if hay[start..<(start + phrase.count)].elementsEqual(phrase) {
                found.append(start..<(start + phrase.count))
            }
        }
        return found
    }
}
