import ArgumentParser
import TranslationTypes
import Workbench

struct GlossaryFindCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "Where terms stand in a text, inflected or in another script, and why.",
        discussion: """
            EXAMPLES
              tilmach glossary find 'в двух лагерях перевоспитания' --from ru
              tilmach glossary find --term мектеп 'мектебінде оқыды' --from kk
              tilmach glossary find --jsonl < lines.jsonl     reads text, lang, term; adds matches
            """)

    @Argument(help: "The text, or with --jsonl the file of lines.")
    var text: String?

    @Option(name: .long, help: ArgumentHelp("The language of the text; found out when not given.", valueName: "lang"))
    var from: LanguageTag?

    @Option(name: .long, help: "A term to find, which need not be in a glossary.")
    var term: String?

    @Option(
        name: .long, help: ArgumentHelp("A glossary to look in; repeatable, all when not given.", valueName: "name"))
    var glossary: [String] = []

    @Flag(name: .long, help: "JSON Lines in and out, one for one.")
    var jsonl = false

    @Flag(name: .long, help: "One JSON object: matches.")
    var json = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func validate() throws {
        if !jsonl, text == nil { throw ValidationError("Give a text, or --jsonl.") }
    }

    func run() async throws {
        if jsonl { return try BatchRun("glossary find", file: text ?? "-").run(FindTermsBatch(try batchTerms)) }
        let result = TermSearch(term == nil ? try terms() : nil, term: term).search(text ?? "", language: from)
        if json { return try StandardOutput.shared.writeLine(result.json()) }
        try TermListing(result).print()
    }

    /// Lines may all name their own terms, so that a batch needs no workspace.
    private var batchTerms: @Sendable () throws -> GlossaryTerms {
        get throws {
            let (options, names) = (workspaceOptions, glossary)
            return { try GlossaryTerms(GlossaryShelf(try options.find()).termbase(named: names)) }
        }
    }

    private func terms() throws -> GlossaryTerms {
        try GlossaryTerms(GlossaryShelf(try workspaceOptions.find()).termbase(named: glossary))
    }
}
