import ArgumentParser
import TranslationTypes
import Workbench

struct LookupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lookup",
        abstract: "The best matches for a sentence in the memories.",
        discussion: """
            Scores: 101 the same text in the same context, 100 the same text, below that how much of it is the same.

            EXAMPLES
              tilmach lookup --from en --to kk 'China rejects the accusations.'
              tilmach lookup --jsonl --memory xinjiang-news < lines.jsonl     reads text, from, to; adds matches
            """)

    @Argument(help: "The text to look up, or with --jsonl the file of lines.")
    var text: String?

    @Option(name: .long, help: ArgumentHelp("The text's language; found out when not given.", valueName: "lang"))
    var from: LanguageTag?

    @Option(name: .long, help: ArgumentHelp("The language wanted; all others when not given.", valueName: "lang"))
    var to: LanguageTag?

    @Option(name: .long, help: ArgumentHelp("A memory to look in; repeatable, all when not given.", valueName: "name"))
    var memory: [String] = []

    @Option(name: .long, help: ArgumentHelp("The lowest score, 1 to 101.", valueName: "score"))
    var min = LookUp.defaultMinimumScore

    @Option(name: .long, help: ArgumentHelp("The most matches.", valueName: "count"))
    var limit = LookUp.defaultLimit

    @Flag(name: .long, help: "JSON Lines in and out, one for one.")
    var jsonl = false

    @Flag(name: .long, help: "One JSON object.")
    var json = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func validate() throws {
        if !jsonl, text == nil { throw ValidationError("Give a text to look up, or --jsonl.") }
        guard (1...101).contains(min), limit > 0 else {
            throw ValidationError("--min goes from 1 to 101, --limit from 1.")
        }
    }

    func run() async throws {
        let memories = try workspaceOptions.find().memories(named: memory)
        let lookUp = LookUp(in: memories, minimumScore: min, limit: limit)
        if jsonl { return try BatchRun("lookup", file: text ?? "-").run(LookUpBatch(lookUp)) }
        guard let text else { return }
        let result = try lookUp.matches(for: text, from: from, to: to)
        if json { return try StandardOutput.shared.writeLine(result.json()) }
        try MatchListing(result).print()
    }
}
