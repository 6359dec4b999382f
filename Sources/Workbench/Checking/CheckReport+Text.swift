internal import Foundation
internal import Interchange
internal import Terminology

extension CheckReport {
    /// A finding as a listing shows it.
    public struct Row: Sendable {
        /// `FILE:LINE:COLUMN`, or the passage where there are no lines.
        public let place: String
        /// `error`, `warning` or `info`.
        public let severity: String
        /// What is wrong.
        public let message: String
        /// The rule's identifier.
        public let rule: String
        /// The words before.
        public let before: String
        /// The words found; empty for a finding about the whole passage.
        public let match: String
        /// The words after.
        public let after: String
    }

    /// The findings as rows.
    public var rows: [Row] {
        findings.map { found in
            let (before, after) = found.context(Self.contextInListing)
            return Row(
                place: found.place, severity: found.finding.severity.rawValue, message: found.finding.message,
                rule: found.finding.rule, before: before, match: found.match, after: after)
        }
    }

    /// Characters on each side in a listing.
    private static let contextInListing = 40

    /// The counts in one line.
    public var summary: String {
        let hidden = suppressed > 0 ? ", \(suppressed) suppressed" : ""
        return
            "\(findings.count) findings in \(files.count) files (\(count(.error)) errors, \(count(.warning)) warnings, "
            + "\(count(.info)) of note\(hidden))"
    }

    /// The report in a format: `text`, `json`, `sarif`, `github` or `html`.
    public func bytes(as format: String) throws -> [UInt8] {
        switch format {
        case "json": Array((try json() + "\n").utf8)
        case "sarif": Array((try sarif() + "\n").utf8)
        case "github": Array(gitHubAnnotations().utf8)
        case "html": try page()
        default: Array(rows.map { "\($0.place): \($0.severity): \($0.message) [\($0.rule)]\n" }.joined().utf8)
        }
    }

    /// Writes a file, which appears when it is complete.
    public func write(_ bytes: [UInt8], to path: String) throws {
        var file = try AtomicFile(path)
        try file.write(bytes)
        try file.commit()
    }
}

extension FileFinding {
    /// `FILE:LINE:COLUMN` as far as it is known.
    var place: String {
        guard let start else { return "\(file):#\(identifier ?? String(finding.passage + 1))" }
        return "\(file):\(start.line)" + (start.column.map { ":\($0)" } ?? "")
    }
}
