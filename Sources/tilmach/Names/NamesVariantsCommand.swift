import ArgumentParser
import TranslationTypes
import Workbench

struct NamesVariantsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "variants",
        abstract: "All usual spellings of a name, by language and script, the workspace's own first.",
        discussion: """
            First what the ledger, the glossaries and the memories of the workspace have, with counts and dates; then what the
            standards, press and passports make of the name. With --jsonl memories are searched only where --memory names them.

            EXAMPLES
              tilmach names variants 'Сайрагүл Сауытбай'
              tilmach names variants 'ئابدۇرېھىم ئۆتكۈر' --to en --to ru
              tilmach names variants 习近平 --to ug --limit 3 --json
              tilmach names variants --jsonl < names.jsonl     reads name, lang, kind; adds variants
            """)

    @Argument(help: "Names; with --jsonl the file of lines.")
    var names: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("The language of the names; their letters tell when not given.", valueName: "lang"))
    var lang: LanguageTag?

    @Option(
        name: .long, help: ArgumentHelp("Only this language, or language and script; repeatable.", valueName: "lang"))
    var to: [LanguageTag] = []

    @Option(name: .long, help: ArgumentHelp("What the names name: person or place.", valueName: "kind"))
    var kind: VariantsKind?

    @Option(name: .long, help: ArgumentHelp("The most for each language and script.", valueName: "count"))
    var limit = VariantsSearch.defaultLimit

    @Option(
        name: .long,
        help: ArgumentHelp("A memory to count in; repeatable, all for names on the command line.", valueName: "name"))
    var memory: [String] = []

    @Flag(name: .long, help: "JSON Lines in and out, one for one.")
    var jsonl = false

    @Flag(name: .long, help: "One JSON object a name.")
    var json = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func validate() throws {
        if !jsonl, names.isEmpty { throw ValidationError("Give a name, or --jsonl.") }
        if jsonl, names.count > 1 { throw ValidationError("--jsonl reads one file of lines.") }
        guard limit >= 1 else { throw ValidationError("--limit goes from 1.") }
    }

    func run() async throws {
        let search = try search()
        if jsonl {
            let batch = VariantsBatch(search, to: to, limit: limit)
            return try BatchRun("names variants", file: names.first ?? "-").run(batch)
        }
        for (number, name) in names.enumerated() {
            let result = try search.variants(of: name, language: lang, kind: kind, to: to, limit: limit)
            if json {
                try StandardOutput.shared.writeLine(result.json())
            } else {
                if number > 0 { try StandardOutput.shared.writeLine() }
                try NamesVariantsListing(result).print()
            }
        }
    }

    private func search() throws -> VariantsSearch {
        let workspace = try workspaceOptions.find()
        if jsonl, memory.isEmpty { return VariantsSearch(workspace: workspace) }
        let memories = memory.isEmpty ? try workspace.memories : try workspace.memories(named: memory)
        return VariantsSearch(workspace: workspace, memories: memories)
    }
}
