internal import Foundation
internal import Terminology

/// Looks through an archive of articles: who used which term when, and what a house style has against it.
///
///     let audit = ArchiveAudit(rules, options: options)
///     let report = try await audit.report(on: "мұрағат/", findings: "findings.jsonl")
///     report.concepts[0].terms[0].first?.date       // 2018-03-05
public struct ArchiveAudit: Sendable {
    /// How an archive is looked through.
    public struct Options: Sendable {
        /// How long the periods are that use is counted by.
        public var period = ArchivePeriod.Length.year
        /// How files are read.
        public var reading = FileChecking.Options()
        /// How many tasks share the work; as many as there are processor cores when nil.
        public var tasks: Int?

        /// The usual options.
        public init() {}
    }

    /// The rules that an audit asks about when no others are named: those on the statuses of terms.
    public static let usualRules = TermStatusCheck.rules.map(\.identifier)

    private let rules: CheckingRules
    private let options: Options

    /// Audits by some rules.
    public init(_ rules: CheckingRules, options: Options = Options()) {
        self.rules = rules.forFiles(read: options.reading)
        self.options = options
    }

    /// Looks through the files of a folder and those below it.
    ///
    /// Texts are dated by what a page, the front matter or a unit says (`creationdate` in TMX), or else by the path, as in
    /// `2018/03/a.md`. Memory grows with the counts and the names of files alone, unless rules are asked for that look at whole
    /// files. The same archive gives the same report, whatever the number of tasks. A file that cannot be read is told in the
    /// report and does not stop the rest; of one that goes wrong half way, what was read before counts.
    ///
    /// - Parameters:
    ///   - folder: the archive.
    ///   - findings: a file to which the findings go as JSON Lines, in the order of the archive; none when nil.
    ///   - progress: told how many files were begun.
    /// - Throws: ``WorkbenchError`` when the folder is not there; what writing the findings throws.
    public func report(
        on folder: String, findings: String? = nil, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> Report {
        let archive = try ArchiveFiles(folder, options: options.reading)
        let output = try findings.map { try FindingLog($0) }
        let feed = ArchiveFeed(archive, sharesFiles: rules.looksAtPassagesAlone, progress: progress)
        var tally = AuditTally()
        try await withThrowingTaskGroup(of: AuditTally.self) { [rules, options] group in
            for _ in 0..<max(1, options.tasks ?? ProcessInfo.processInfo.activeProcessorCount) {
                group.addTask {
                    var task = AuditTask(rules, archive, options: options, output: output)
                    return try await task.run(feed)
                }
            }
            for try await part in group { tally.add(part) }
        }
        try await output?.close()
        return AuditSummary(tally, rules, archive, by: options.period).report(of: folder)
    }
}
