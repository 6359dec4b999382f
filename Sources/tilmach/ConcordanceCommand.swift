import ArgumentParser
import TranslationTypes
import Workbench

struct ConcordanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "concordance",
        abstract: "Where a phrase was used, with its translations.",
        discussion: """
            Letter case, quotation marks and invisible signs make no difference; inside words a phrase is found as well, so
            that a stem finds its inflected forms: лагерь, lager, ھەبس.

            EXAMPLES
              tilmach concordance лагер --from kk
              tilmach concordance --jsonl --memory xinjiang-news < lines.jsonl     reads text, from, to; adds hits
            """)

    @Argument(help: "The phrase, or with --jsonl the file of lines.")
    var phrase: String?

    @Option(name: .long, help: ArgumentHelp("The language to look in; all when not given.", valueName: "lang"))
    var from: LanguageTag?

    @Option(name: .long, help: ArgumentHelp("The language to show beside; all when not given.", valueName: "lang"))
    var to: LanguageTag?

    @Option(name: .long, help: ArgumentHelp("A memory to look in; repeatable, all when not given.", valueName: "name"))
    var memory: [String] = []

    @Option(name: .long, help: ArgumentHelp("The most places.", valueName: "count"))
    var limit = Concordance.defaultLimit

    @Flag(name: .long, help: "JSON Lines in and out, one for one.")
    var jsonl = false

    @Flag(name: .long, help: "One JSON object.")
    var json = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func validate() throws {
        if !jsonl, phrase == nil { throw ValidationError("Give a phrase, or --jsonl.") }
        guard limit > 0 else { throw ValidationError("--limit goes from 1.") }
    }

    func run() async throws {
        let memories = try workspaceOptions.find().memories(named: memory)
        let concordance = Concordance(in: memories, limit: limit)
        if jsonl { return try BatchRun("concordance", file: phrase ?? "-").run(ConcordanceBatch(concordance)) }
        guard let phrase else { return }
        let result = try concordance.hits(for: phrase, from: from, to: to)
        if json { return try StandardOutput.shared.writeLine(result.json()) }
        try ConcordanceListing(result).print()
    }
}
