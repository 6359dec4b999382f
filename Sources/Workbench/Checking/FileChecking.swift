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
        var rules = rules
        rules.options.language = options.language ?? rules.options.language
        self.rules = rules
        self.options = options
    }

    /// Checks files one after the other.
    ///
    /// - Parameters:
    ///   - files: paths; a folder stands for the files in it and below it whose endings are known.
    ///   - baseline: findings that are known and not reported.
    ///   - progress: told after each file how many are done.
    /// - Throws: what reading a file throws.
    public func report(
        on files: [String], baseline: Baseline? = nil, progress: (Int) -> Void = { _ in }
    ) throws -> CheckReport {
        let paths = try FileList(files).paths()
        var checker = rules.checker()
        var baseline = baseline
        var report = CheckReport(files: paths, rules: rules.rules, style: rules.style)
        for (number, path) in paths.enumerated() {
            try check(path, with: &checker, baseline: &baseline, into: &report)
            progress(number + 1)
        }
        return report
    }

    private func check(
        _ path: String, with checker: inout Checker, baseline: inout Baseline?, into report: inout CheckReport
    ) throws {
        let file = try CheckedFile(path, options: options)
        var findings: [(Finding, TextPassage)] = []
        var later: [Int: TextPassage] = [:]
        try file.read { passage in
            report.passages += 1
            findings += checker.findings(in: passage).map { ($0, passage) }
            // Only segments can be found inconsistent at the end of the file.
            if passage.sides.count > 1 { later[passage.number] = passage }
        }
        for finding in checker.closing() {
            if let passage = later[finding.passage] { findings.append((finding, passage)) }
        }
        let comments = file.comments()
        for (finding, passage) in findings.sorted(by: { $0.0.passage < $1.0.passage })
        where finding.severity <= options.least {
            let found = fileFinding(finding, passage, file)
            if comments.covers(finding.rule, line: found.start?.line) || baseline?.takes(found) == true {
                report.suppressed += 1
            } else {
                report.findings.append(found)
            }
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
