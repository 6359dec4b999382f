internal import Foundation
internal import Terminology
public import TranslationTypes

/// Checks files by a style.
public struct FileChecking: Sendable {
    /// How files are read.
    public struct Options: Sendable {
        /// The language of documents and of targets that do not say theirs; found out when nil.
        public var language: LanguageTag?
        /// The language of sources that do not say theirs.
        public var sourceLanguage: LanguageTag?
        /// Whether the menus and footers of web pages are left out.
        public var articleOnly = false
        /// Findings lighter than this are not reported.
        var least = FindingSeverity.info
        /// The original of a document that is a translation; nil when there is none.
        public var source: String?

        /// The usual options.
        public init() {}

        /// Sets the lightest severity that is reported, by one of ``FileChecking/severities``.
        public mutating func setLeast(_ name: String) { least = FindingSeverity(rawValue: name) ?? least }
    }

    /// The severities, from light to grave.
    public static let severities = ["info", "warning", "error"]

    private let rules: CheckingRules
    private let options: Options

    /// Checks by some rules.
    public init(_ rules: CheckingRules, options: Options = Options()) {
        self.rules = rules.forFiles(read: options)
        self.options = options
    }

    /// Checks files one after the other.
    ///
    /// - Parameters:
    ///   - files: paths; a folder stands for the files in it and below it whose endings are known.
    ///   - baseline: findings that are known and not reported.
    ///   - progress: told after each file how many are done.
    /// - Returns: The report; files that could not be read are in ``CheckReport/failures``, and the others were checked.
    /// - Throws: ``WorkbenchError`` when a source is given for more than one file, or for one that has its own.
    public func report(
        on files: [String], baseline: Baseline? = nil, progress: (Int) -> Void = { _ in }
    ) throws -> CheckReport {
        let list = FileList(files).known()
        try checkSource(for: list.paths)
        var checker = rules.checker()
        var baseline = baseline
        var report = CheckReport(files: list.paths, rules: rules.rules, style: rules.style)
        report.failures = list.missing
        for (number, path) in list.paths.enumerated() {
            do {
                try check(path, with: &checker, baseline: &baseline, into: &report)
            } catch {
                report.failures.append("\(error)")
                // What was seen of the file must not be held against the next one.
                _ = checker.closing()
            }
            progress(number + 1)
        }
        return report
    }

    private func checkSource(for paths: [String]) throws(WorkbenchError) {
        guard options.source != nil else { return }
        guard paths.count == 1 else {
            throw WorkbenchError(
                "--source goes with one file, and there are \(paths.count)",
                advice: "Check each translation with its own source.")
        }
    }

    private func check(
        _ path: String, with checker: inout Checker, baseline: inout Baseline?, into report: inout CheckReport
    ) throws {
        let file = try CheckedFile(path, options: options)
        var findings: [FileFinding] = []
        var later: [Int: TextPassage] = [:]
        if let sample = file.sample { checker.begin(fileWith: sample) }
        try file.read { passage in
            report.passages += 1
            findings += checker.findings(in: passage).map { fileFinding($0, passage, file) }
            // Only segments can be found inconsistent at the end of the file.
            if passage.sides.count > 1 { later[passage.number] = passage }
        }
        for finding in checker.closing() {
            if let passage = later[finding.passage] { findings.append(fileFinding(finding, passage, file)) }
        }
        if let source = options.source { findings += try bilingualFindings(file, source, &checker) }
        let comments = file.comments()
        if rules.isExempt(path) { findings.removeAll { CheckingRules.isOfStyle($0.finding) } }
        for found in Self.ordered(findings) where found.finding.severity <= options.least {
            if comments.covers(found.finding.rule, line: found.start?.line) || baseline?.takes(found) == true {
                report.suppressed += 1
            } else {
                report.findings.append(found)
            }
        }
    }

    /// By line where lines are known, and else by passage; what was found first stays first.
    private static func ordered(_ findings: [FileFinding]) -> [FileFinding] {
        findings.enumerated().sorted { a, b in
            let x = a.element, y = b.element
            if let start = x.start, let other = y.start, start.line != other.line { return start.line < other.line }
            if x.finding.passage != y.finding.passage, x.start == nil || y.start == nil {
                return x.finding.passage < y.finding.passage
            }
            return (x.start?.column ?? 0, a.offset) < (y.start?.column ?? 0, b.offset)
        }.map(\.element)
    }

    /// What only the source shows of a translated document.
    private func bilingualFindings(
        _ file: CheckedFile, _ source: String, _ checker: inout Checker
    ) throws -> [FileFinding] {
        let aligned = try file.aligned(with: source, options: options)
        var findings: [Finding] = []
        for pair in aligned.pairs { findings += checker.findings(in: pair.passage) }
        findings += checker.closing()
        return findings.filter { SourceAlignment.rules.contains($0.rule) }.map { finding in
            let pair = aligned.pairs[finding.passage]
            return FileFinding(
                file: file.path, start: file.position(of: pair, side: finding.side, finding.utf8Range.lowerBound),
                end: finding.utf8Range.isEmpty || !pair.isOneStretch
                    ? nil : file.position(of: pair, side: finding.side, finding.utf8Range.upperBound),
                text: pair.passage.sides[finding.side].text, finding: finding)
        }
    }

    private func fileFinding(_ finding: Finding, _ passage: TextPassage, _ file: CheckedFile) -> FileFinding {
        let start = file.position(of: passage, side: finding.side, utf8Offset: finding.utf8Range.lowerBound)
        let end =
            finding.utf8Range.isEmpty
            ? nil : file.position(of: passage, side: finding.side, utf8Offset: finding.utf8Range.upperBound)
        return FileFinding(
            file: file.path, start: start, end: start?.column == nil ? nil : end, identifier: passage.identifier,
            text: passage.sides[finding.side].text, finding: finding)
    }
}
