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
              tilmach glossary find --jsonl < lines.jsonl     reads text, lang, term; adds matches
            """)

    @Argument(help: "The text, or with --jsonl the file of lines.")
    var text: String?

    @Option(name: .long, help: ArgumentHelp("The language of the text; found out when not given.", valueName: "lang"))
    var from: LanguageTag?

    @Flag(name: .long, help: "JSON Lines in and out, one for one.")
    var jsonl = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func validate() throws {
        if !jsonl, text == nil { throw ValidationError("Give a text, or --jsonl.") }
    }

    func run() async throws {
        let glossary = GlossaryTerms([])
        if jsonl { return try BatchRun("glossary find", file: text ?? "-").run(FindTermsBatch(glossary)) }
    }
}
