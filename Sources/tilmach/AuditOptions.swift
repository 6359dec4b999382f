import ArgumentParser
import Workbench

/// What `check --archive` takes beside what `check` does.
struct AuditOptions: ParsableArguments {
    @Option(
        name: .long, help: ArgumentHelp("Audit a folder of articles: the use of terms over time.", valueName: "dir"))
    var archive: String?

    @Option(name: .long, help: "With --archive: count by year or month.")
    var by = ArchivePeriod.Length.year

    @Option(name: .long, help: ArgumentHelp("With --archive: the findings as JSON Lines.", valueName: "file"))
    var findings: String?

    /// Audits the archive.
    func report(_ rules: CheckingRules, reading: FileChecking.Options) async throws -> ArchiveAudit.Report? {
        guard let archive else { return nil }
        var options = ArchiveAudit.Options()
        (options.period, options.reading) = (by, reading)
        let progress = ProgressLine("check")
        defer { progress.finish() }
        return try await ArchiveAudit(rules, options: options).report(on: archive, findings: findings) {
            progress.show($0, "files")
        }
    }
}
