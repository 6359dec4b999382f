import ArgumentParser
import Foundation
import TranslationTypes
import Workbench

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Holds texts and translations against the glossary and a house style.",
        discussion: """
            Text, Markdown, HTML, DOCX; bilingual XLIFF, TMX, PO. A folder stands for the files in it. Terms are let be in quotations, and between
            comments: tilmach:off RULE … tilmach:on; tilmach:off-line hides a line and the next. Exit status 1 when something is found, 2 when
            a file could not be read; the others are checked all the same. With --archive: who used which term when, as text, JSON or
            HTML; rules on statuses alone, others by --rule.

            EXAMPLES
              tilmach check Memories/articles/zharkent-verdict/ru.md --style reeducation-camp
              tilmach check Memories/articles/zharkent-verdict/ru.md --source Memories/articles/zharkent-verdict/en.md
              tilmach check drafts/ --format sarif --output findings.sarif
              tilmach check --archive Memories/articles --style reeducation-camp --by month
              tilmach check --jsonl --style reeducation-camp < lines.jsonl     reads text, lang, source; adds findings
            """)

    @Argument(help: ArgumentHelp("Files and folders; with --jsonl the file of lines.", valueName: "files"))
    var files: [String] = []

    @OptionGroup var style: StyleOptions

    @Option(name: .long, help: "text, json, sarif, github or html.")
    var format = CheckFormat.text

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Where to write; standard output when not given.", valueName: "file"))
    var output: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The original of a translated document, which is aligned with it.", valueName: "file"))
    var source: String?

    @Option(name: .long, help: ArgumentHelp("The language of the source.", valueName: "lang"))
    var sourceLanguage: LanguageTag?

    @Option(name: .long, help: ArgumentHelp("Known findings that are not reported.", valueName: "file"))
    var baseline: String?

    @Option(name: .long, help: ArgumentHelp("Write the findings as a baseline.", valueName: "file"))
    var writeBaseline: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The least severity that is reported: info, warning, error.", valueName: "severity"))
    var least = "info"

    @Flag(name: .long, help: "JSON Lines in and out, one for one.")
    var jsonl = false

    @OptionGroup(title: "Archives") var audit: AuditOptions

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func validate() throws {
        if audit.archive != nil {
            guard files.isEmpty, !jsonl, baseline == nil, writeBaseline == nil else {
                throw ValidationError("--archive takes no files, --jsonl or baselines.")
            }
            guard [.text, .json, .html].contains(format) else {
                throw ValidationError("--archive gives text, json or html.")
            }
        } else if !jsonl, files.isEmpty {
            throw ValidationError("Give files, --archive or --jsonl.")
        }
        guard FileChecking.severities.contains(least) else {
            throw ValidationError("--least is one of \(FileChecking.severities.joined(separator: ", ")).")
        }
    }

    func run() async throws {
        if audit.archive != nil { return try await runAudit() }
        let rules = try style.rules(in: try workspaceOptions.find())
        if jsonl { return try BatchRun("check", file: files.first ?? "-").run(CheckBatch(rules)) }
        var options = style.reading
        options.setLeast(least)
        (options.source, options.sourceLanguage) = (source, sourceLanguage)
        let progress = ProgressLine("check")
        let report = try FileChecking(rules, options: options).report(
            on: files, baseline: try baseline.map { try Baseline(file: $0) }
        ) { progress.show($0, "files") }
        progress.finish()
        for failure in report.failures { StandardError.note(failure) }
        if let writeBaseline {
            try Baseline.write(report.findings, to: writeBaseline)
            StandardError.note("\(writeBaseline): \(report.findings.count) findings written")
            if !report.failures.isEmpty { throw ExitStatus.couldNotRun }
            return
        }
        try write(report)
        if !report.failures.isEmpty { throw ExitStatus.couldNotRun }
        if !report.findings.isEmpty { throw ExitStatus.findings }
    }

    private func runAudit() async throws {
        var style = style
        if style.rule.isEmpty { style.rule = ArchiveAudit.usualRules.filter { !style.without.contains($0) } }
        var options = style.reading
        options.setLeast(least)
        guard let report = try await audit.report(try style.rules(in: try workspaceOptions.find()), reading: options)
        else { return }
        try AuditListing(report).write(as: format, to: output)
        if report.needsAttention { throw ExitStatus.findings }
    }

    private func write(_ report: CheckReport) throws {
        guard format != .text || output != nil else { return try CheckListing(report).print() }
        let bytes = try report.bytes(as: format.rawValue)
        guard let output else { return try StandardOutput.shared.write(bytes: bytes) }
        try report.write(bytes, to: output)
        StandardError.note("\(output): \(report.findings.count) findings written")
    }
}

/// The forms of a report.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument { case text, json, sarif, github, html }
