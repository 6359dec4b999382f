import ArgumentParser
import TranslationTypes
import Workbench

struct FixCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix",
        abstract: "Puts the preferred terms in, inflected to fit, and other safe corrections.",
        discussion: """
            Everything else in the files stays as it is, byte for byte; quotations are not touched unless --quotations is given.

            EXAMPLES
              tilmach fix draft.docx --style reeducation-camp --dry-run
              tilmach fix translation.xlf --style reeducation-camp --rule forbidden-term
            """)

    @Argument(help: ArgumentHelp("Files and folders.", valueName: "files"))
    var files: [String]

    @OptionGroup var style: StyleOptions

    @Flag(name: .long, help: "Only show what would change.")
    var dryRun = false

    @Flag(name: .long, help: "Also what a person should look at.")
    var unsafe = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func run() async throws {
        let rules = try style.rules(in: try workspaceOptions.find())
        var options = FileFixing.Options()
        (options.includesUnsafe, options.isRehearsal) = (unsafe, dryRun)
        let report = FileFixing(rules, reading: style.reading, options: options).run(files)
        for change in report.changes { try show(change) }
        let verb = dryRun ? "would be replaced" : "replaced"
        for failure in report.failures { StandardError.note(failure) }
        // What was found comes before what is said of it.
        try StandardOutput.shared.flush()
        StandardError.note("\(report.count) places \(verb); \(report.left) findings left to a person")
        if !report.failures.isEmpty { throw ExitStatus.couldNotRun }
    }

    /// A passage before and after, as a diff shows lines.
    private func show(_ change: FileFixing.Change) throws {
        let place = change.line.map { "\(change.file):\($0)" } ?? change.file
        try StandardOutput.shared.writeLine(Terminal.output.bold(place))
        try StandardOutput.shared.writeLine("- \(change.before)")
        try StandardOutput.shared.writeLine("+ \(change.after)")
    }
}
