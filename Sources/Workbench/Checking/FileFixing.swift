internal import Foundation
internal import Terminology
internal import TranslationTypes

/// Puts the safe suggestions of checks into files.
public struct FileFixing: Sendable {
    /// What is put in.
    public struct Options: Sendable {
        /// Whether suggestions go in that a person should look at.
        public var includesUnsafe = false
        /// Whether nothing is written.
        public var isRehearsal = false

        /// The usual options.
        public init() {}
    }

    /// A passage before and after.
    public struct Change: Sendable {
        /// The file's path.
        public let file: String
        /// The 1-based line; nil in formats without lines.
        public let line: Int?
        /// The text as it was.
        public let before: String
        /// The text as it is.
        public let after: String
        /// How many stretches were replaced.
        public let count: Int
    }

    /// What was done.
    public struct Report: Sendable {
        /// The changed passages.
        public var changes: [Change] = []
        /// Findings for which nothing safe could be put in.
        public var left = 0
        /// What was wrong with the files that could not be read or written, one message each.
        public var failures: [String] = []

        /// How many stretches were replaced.
        public var count: Int { changes.reduce(0) { $0 + $1.count } }
    }

    private let rules: CheckingRules
    private let reading: FileChecking.Options
    private let options: Options

    /// Fixes by some rules.
    public init(
        _ rules: CheckingRules, reading: FileChecking.Options = FileChecking.Options(), options: Options = Options()
    ) {
        self.rules = rules.forFiles(read: reading)
        self.reading = reading
        self.options = options
    }

    /// Goes through files; each is replaced in one step when something in it changes.
    ///
    /// Files that cannot be read or written are told in ``Report/failures``; the others are gone through.
    public func run(_ files: [String]) -> Report {
        var report = Report()
        var checker = rules.checker()
        let list = FileList(files).known()
        report.failures = list.missing
        for path in list.paths {
            do {
                // A file that fails half way leaves nothing in the report.
                var own = Report()
                try fix(path, with: &checker, &own)
                report.changes += own.changes
                report.left += own.left
            } catch {
                _ = checker.closing()
                report.failures.append("\(error)")
            }
        }
        return report
    }

    private func fix(_ path: String, with checker: inout Checker, _ report: inout Report) throws {
        let file = try CheckedFile(path, options: reading)
        let comments = file.comments()
        let isExempt = rules.isExempt(path)
        var edits: [Int: [PassageEdit]] = [:]
        if let sample = file.sample { checker.begin(fileWith: sample) }
        try file.read { passage in
            let findings = checker.findings(in: passage).filter { finding in
                let line = file.position(of: passage, side: finding.side, utf8Offset: finding.utf8Range.lowerBound)?
                    .line
                if isExempt, CheckingRules.isOfStyle(finding) { return false }
                return !comments.covers(finding.rule, line: line)
            }
            let chosen = self.edits(for: findings, in: passage, of: file)
            report.left += findings.count(where: { $0.severity <= reading.least }) - chosen.count
            guard !chosen.isEmpty else { return }
            edits[passage.number] = chosen
            report.changes += changes(chosen, in: passage, of: file)
        }
        _ = checker.closing()
        guard !options.isRehearsal, !edits.isEmpty else { return }
        try file.correct { edits[$0.number] ?? [] }
    }

    /// The edits of a passage, none over another.
    private func edits(
        for findings: [Finding], in passage: TextPassage, of file: CheckedFile
    ) -> [PassageEdit] {
        var chosen: [PassageEdit] = []
        for finding in findings {
            guard let suggestion = finding.suggestions.first(where: { $0.isSafe || options.includesUnsafe }) else {
                continue
            }
            let edit = PassageEdit(side: finding.side, utf8Range: suggestion.utf8Range, replacement: suggestion.text)
            let isFree = !chosen.contains { $0.side == edit.side && $0.utf8Range.overlaps(edit.utf8Range) }
            if isFree, file.refusal(of: edit, in: passage) == nil { chosen.append(edit) }
        }
        return chosen
    }

    private func changes(_ edits: [PassageEdit], in passage: TextPassage, of file: CheckedFile) -> [Change] {
        Dictionary(grouping: edits, by: \.side).sorted { $0.key < $1.key }.map { side, own in
            let before = passage.sides[side].text
            var after = Array(before.utf8)
            for edit in own.sorted(by: { $0.utf8Range.lowerBound > $1.utf8Range.lowerBound }) {
                after.replaceSubrange(edit.utf8Range, with: edit.replacement.utf8)
            }
            let first = own.map(\.utf8Range.lowerBound).min() ?? 0
            return Change(
                file: file.path, line: file.position(of: passage, side: side, utf8Offset: first)?.line, before: before,
                after: String(decoding: after, as: UTF8.self), count: own.count)
        }
    }
}
