import ArgumentParser
import Workbench

struct GlossaryExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Writes glossaries as TBX, TSV, CSV, UTX or for OmegaT, Weblate and Vale.",
        discussion: """
            The file's ending says the format: .tbx, .tsv, .csv, .utx, .txt (OmegaT), .xlf.
            --vale writes a style for the linter Vale: what a house style
            forbids, in all its usual forms, with what to write instead.

            EXAMPLES
              tilmach glossary export --output terms.tbx --dialect min --tbx-style dct
              tilmach glossary export --output omegat.txt --languages en,kk
              tilmach glossary export --vale prose --style reeducation-camp
            """)

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String?

    @Option(name: .long, help: ArgumentHelp("The folder to write a Vale style to.", valueName: "dir"))
    var vale: String?

    @Option(name: .long, help: ArgumentHelp("With --vale: the house style.", valueName: "name"))
    var style: String?

    @Option(name: .long, help: ArgumentHelp("The format, when the ending does not say it.", valueName: "format"))
    var format: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Only these, parted by commas; of two-column tables the two.", valueName: "langs"))
    var languages: String?

    @Option(name: .long, help: "The dialect of TBX: core, min or basic.")
    var dialect = "basic"

    @Option(name: .long, help: ArgumentHelp("The style of TBX: dca or dct.", valueName: "style"))
    var tbxStyle = "dca"

    @Option(name: .long, help: ArgumentHelp("A glossary; repeatable, all when not given.", valueName: "name"))
    var glossary: [String] = []

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func validate() throws {
        guard (output == nil) != (vale == nil) else { throw ValidationError("Give either --output or --vale.") }
        guard (vale == nil) == (style == nil) else { throw ValidationError("--vale and --style go together.") }
    }

    func run() async throws {
        if let vale, let style {
            let rules = try StyleShelf(try workspaceOptions.find()).rules(for: style)
            let report = try ValeExport(rules).write(to: vale, name: style)
            return StandardError.note("\(vale): \(report.terms) terms in \(report.forms) forms written")
        }
        guard let output else { return }
        let termbase = try GlossaryShelf(try workspaceOptions.find()).termbase(named: glossary)
        var options = GlossaryExport.Options()
        (options.format, options.dialect, options.style) = (format, dialect, tbxStyle)
        options.languages = try LanguageList.read(languages)
        let count = try GlossaryExport(options).write(termbase, to: output)
        StandardError.note("\(output): \(count) concepts written")
    }
}
