import ArgumentParser
import TranslationTypes
import Workbench

struct MemoryExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a memory as TMX, TSV or JSON Lines.",
        discussion: """
            The file's ending says the format: .tmx, .tsv, .jsonl, .xlf or .po. TMX and JSON Lines keep everything; TSV keeps the
            texts; XLIFF and PO hold two languages, the first of --languages as the source.

            EXAMPLES
              tilmach memory export archive --output archive.tmx
              tilmach memory export xinjiang-news --output kk-zh.tsv --languages kk,zh
            """)

    @Argument(help: ArgumentHelp("The memory.", valueName: "name"))
    var name: String

    @Option(name: .long, help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String

    @Option(name: .long, help: ArgumentHelp("Only these languages, separated by commas.", valueName: "langs"))
    var languages: String?

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func run() async throws {
        let memory = try workspaceOptions.find().memory(named: name)
        let wanted = try languages.map { try $0.split(separator: ",").map { try LanguageTag($0) } }
        let progress = ProgressLine(name)
        let count = try MemoryExport(of: memory, languages: wanted).run(to: output) { progress.show($0, "units") }
        progress.finish()
        StandardError.note("\(output): \(count) units written")
    }
}
