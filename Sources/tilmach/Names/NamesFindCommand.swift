import ArgumentParser
import TranslationTypes
import Workbench

struct NamesFindCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "Names of persons and places in texts, inflected forms and all.",
        discussion: """
            Text, Markdown, HTML, DOCX; bilingual XLIFF, TMX, PO. A folder stands for the files in it. Places are found where the
            gazetteer, the ledger or a glossary has them; persons also by given names, endings and titles, and wherever the text goes on
            with the surname alone. --summary gives each name once, with how often it stands there and in which forms.

            EXAMPLES
              tilmach names find Memories/articles/zharkent-verdict/kk.md
              tilmach names find Memories/articles --summary
              tilmach names find --jsonl < texts.jsonl     reads text, lang; adds names
            """)

    @Argument(
        help: ArgumentHelp("Files and folders; with --jsonl the file of lines.", valueName: "files"))
    var files: [String] = []

    @Option(
        name: .long, help: ArgumentHelp("The language of texts that do not say it.", valueName: "lang"))
    var from: LanguageTag?

    @Option(name: .long, help: "text or json.")
    var format = FoundNamesFormat.text

    @Flag(name: .long, help: "Each name once, with its count, forms and files.")
    var summary = false

    @Flag(name: .long, help: "Only the article of a web page, without menus and footers.")
    var articleOnly = false

    @Flag(name: .long, help: "JSON Lines in and out, one for one.")
    var jsonl = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func validate() throws {
        if jsonl, files.count > 1 { throw ValidationError("--jsonl reads one file of lines.") }
        if !jsonl, files.isEmpty { throw ValidationError("Give files, or --jsonl.") }
    }

    func run() async throws {
        let workspace = try workspaceOptions.find()
        if jsonl {
            return try BatchRun("names find", file: files.first ?? "-").run(FindNamesBatch(workspace: workspace))
        }
        let progress = ProgressLine("names find")
        let finding = try NameFinding(workspace: workspace, language: from, articleOnly: articleOnly)
        let found = finding.names(in: files) {
            progress.show($0, "files")
        }
        progress.finish()
        switch (format, summary) {
        case (.json, false): try StandardOutput.shared.writeLine(found.json())
        case (.json, true): try StandardOutput.shared.writeLine(found.summaryJSON())
        case (.text, false): try FoundNamesListing(found).print()
        case (.text, true): try FoundNamesListing(found).printSummary()
        }
        for failure in found.failures { StandardError.note(failure) }
        if !found.failures.isEmpty { throw ExitStatus.couldNotRun }
    }
}

/// The forms of a list of found names.
enum FoundNamesFormat: String, CaseIterable, ExpressibleByArgument { case text, json }
