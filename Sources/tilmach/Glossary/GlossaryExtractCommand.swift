import ArgumentParser
import TranslationTypes
import Workbench

struct GlossaryExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Pairs of terms that the memories seem to hold, for an editor to accept.",
        discussion: """
            With --output the candidates become a glossary of their own, two lines each, with a context in the note: take out what is wrong,
            then import it.

            EXAMPLES
              tilmach glossary extract --from en --to kk --memory xinjiang-news --limit 5
              tilmach glossary extract --from en --to ru --output candidates.tsv
            """)

    @Option(name: .long, help: ArgumentHelp("The language of the one side.", valueName: "lang"))
    var from: LanguageTag

    @Option(name: .long, help: ArgumentHelp("The language of the other.", valueName: "lang"))
    var to: LanguageTag

    @Option(name: .long, help: ArgumentHelp("A memory to look in; repeatable, all when not given.", valueName: "name"))
    var memory: [String] = []

    @Option(name: .long, help: ArgumentHelp("In how many segments a pair must stand.", valueName: "count"))
    var min = 3

    @Option(name: .long, help: ArgumentHelp("The most candidates.", valueName: "count"))
    var limit = 200

    @Flag(name: .long, help: "Candidates that the glossaries have already are told as well.")
    var known = false

    @Option(name: .shortAndLong, help: ArgumentHelp("A glossary file to write.", valueName: "file"))
    var output: String?

    @Flag(name: .long, help: "JSON Lines, one candidate each.")
    var jsonl = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func validate() throws {
        guard min > 0, limit > 0 else { throw ValidationError("--min and --limit go from 1.") }
    }

    func run() async throws {
        let workspace = try workspaceOptions.find()
        let extraction = TermExtraction(
            in: try workspace.memories(named: memory), fewest: min, limit: limit,
            known: known ? nil : try GlossaryShelf(workspace).termbase())
        let found = try extraction.candidates(from: from, to: to)
        if let output {
            try found.write(to: output)
            StandardError.note("\(output): \(found.rows.count) candidates written")
        } else if jsonl {
            for line in try found.jsonLines() { try StandardOutput.shared.writeLine(line) }
        } else {
            for row in found.rows {
                try StandardOutput.shared.writeLine(
                    "\(row.count)\t\(Terminal.output.isolated(row.source, from))\t\(Terminal.output.isolated(row.target, to))"
                )
            }
        }
    }
}
