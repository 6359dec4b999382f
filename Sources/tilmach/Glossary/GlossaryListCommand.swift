import ArgumentParser
import TranslationTypes
import Workbench

struct GlossaryListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The concepts of the glossaries with their terms.",
        discussion: """
            EXAMPLES
              tilmach glossary list лагерь --languages ru,kk
              tilmach glossary list C001 --json
            """)

    @Argument(help: ArgumentHelp("Only concepts with this in a term, or with this identifier.", valueName: "part"))
    var part: String?

    @Option(name: .long, help: ArgumentHelp("Only terms of these languages, parted by commas.", valueName: "langs"))
    var languages: String?

    @Option(name: .long, help: ArgumentHelp("A glossary; repeatable, all when not given.", valueName: "name"))
    var glossary: [String] = []

    @Flag(name: .long, help: "One JSON object: concepts.")
    var json = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func run() async throws {
        let termbase = try GlossaryShelf(try workspaceOptions.find()).termbase(named: glossary)
        let listing = GlossaryListing(termbase, languages: try LanguageList.read(languages), containing: part)
        if json { return try StandardOutput.shared.writeLine(listing.json()) }
        for entry in listing.entries {
            let definition = entry.definition.map { "  \($0)" } ?? ""
            try StandardOutput.shared.writeLine(Terminal.output.bold(entry.concept) + definition)
            for term in entry.terms {
                let text = Terminal.output.isolated(term.term, try LanguageTag(term.lang))
                try StandardOutput.shared.writeLine("  \(term.lang)\t\(term.status ?? "")\t\(text)")
            }
        }
    }
}
