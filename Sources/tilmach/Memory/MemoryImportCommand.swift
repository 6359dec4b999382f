import ArgumentParser
import Workbench

struct MemoryImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Add the units of TMX, TSV or JSON Lines files to a memory.",
        discussion: """
            A malformed file adds nothing, unless --keep-going asks for what can be read of it. An import that was cut off
            can be repeated: what is there already changes nothing.

            EXAMPLES
              tilmach memory import old.tmx --memory archive
              tilmach memory import pairs.tsv --memory archive --duplicates keep --json
            """)

    @Argument(help: ArgumentHelp("The files; the ending says the format.", valueName: "files"))
    var files: [String]

    @Option(name: .long, help: ArgumentHelp("The memory, which is made when it is not there.", valueName: "name"))
    var memory: String

    @Option(
        name: .long,
        help: "What to do with a unit that is there: merge what it adds, keep both, or overwrite the old one.")
    var duplicates: Duplicates = .merge

    @Flag(name: .long, help: "Read and report, and change nothing.")
    var dryRun = false

    @Flag(name: .long, help: "Add what can be read of a file with errors.")
    var keepGoing = false

    @Flag(name: .long, help: "One JSON object a file.")
    var json = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func run() async throws {
        let memory = try workspaceOptions.find().writableMemory(named: memory)
        let importing = MemoryImport(
            into: memory, duplicates: duplicates, isDryRun: dryRun, keepsGoing: keepGoing)
        var hasErrors = false
        for file in files {
            let progress = ProgressLine(file)
            let report = importing.run(file: file) { progress.show($0, "units") }
            progress.finish()
            hasErrors = hasErrors || !report.errors.isEmpty
            try print(report)
        }
        if hasErrors { throw keepGoing ? ExitStatus.findings : ExitStatus.couldNotRun }
    }

    private func print(_ report: MemoryImportReport) throws {
        if json { return try StandardOutput.shared.writeLine(report.json()) }
        let counts =
            "\(report.read.units) units read, \(report.added) added, \(report.merged) merged, \(report.skipped) already there"
        try StandardOutput.shared.writeLine("\(report.file): \(counts)\(dryRun ? " (dry run: nothing changed)" : "")")
        for error in report.errors.prefix(Self.mostErrorsShown) {
            StandardError.note("\(report.file):\(error.line.map { "\($0): " } ?? " ")\(error.message)")
        }
        if report.errors.count > Self.mostErrorsShown {
            StandardError.note("… \(report.errors.count - Self.mostErrorsShown) more errors; --json shows them all")
        }
    }

    private static let mostErrorsShown = 20
}
