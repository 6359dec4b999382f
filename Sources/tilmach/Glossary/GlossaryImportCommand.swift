import ArgumentParser
import TranslationTypes
import Workbench

struct GlossaryImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Brings glossary files into the workspace.",
        discussion: """
            TBX 2 and 3, our TSV and CSV, tables of OmegaT and Weblate, UTX, glossaries in XLIFF 2. A file with an error changes nothing.

            EXAMPLES
              tilmach glossary import terms.tbx --into archive --dry-run
              tilmach glossary import omegat.txt --into omegat --from en --to kk
            """)

    @Argument(help: ArgumentHelp("Files to read.", valueName: "files"))
    var files: [String]

    @Option(name: .long, help: ArgumentHelp("The glossary, the stem of a file in Glossaries/.", valueName: "name"))
    var into: String

    @Option(name: .long, help: ArgumentHelp("tsv, csv, tbx, utx, omegat, weblate or xliff.", valueName: "format"))
    var format: String?

    @Option(
        name: .long, help: ArgumentHelp("The language of the first column of a bilingual table.", valueName: "lang"))
    var from: LanguageTag?

    @Option(name: .long, help: ArgumentHelp("The language of its second column.", valueName: "lang"))
    var to: LanguageTag?

    @Flag(name: .long, help: "Read a file that breaks rules of its format, as far as it can be understood.")
    var lenient = false

    @Flag(name: .long, help: "Only tell what would happen.")
    var dryRun = false

    @Flag(name: .long, help: "One JSON object for each file.")
    var json = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func run() async throws {
        var options = GlossaryImport.Options()
        (options.format, options.source, options.target) = (format, from, to)
        (options.isLenient, options.isRehearsal) = (lenient, dryRun)
        let importer = GlossaryImport(into: try workspaceOptions.find(), options)
        for file in files {
            let report = try importer.run(file: file, into: into)
            for warning in report.warnings { StandardError.note(warning) }
            if json {
                try StandardOutput.shared.writeLine(report.json())
            } else {
                let verb = dryRun ? "would hold" : "holds"
                try StandardOutput.shared.writeLine(
                    "\(file): \(report.concepts) concepts, \(report.terms) terms read; \(into) \(verb) \(report.total) concepts"
                )
            }
        }
    }
}
