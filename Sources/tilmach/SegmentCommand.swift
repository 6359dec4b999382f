import ArgumentParser
import TranslationTypes
import Workbench

struct SegmentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segment",
        abstract: "The sentences of the article in a file, one a line.",
        discussion: """
            Reads plain text, saved web pages, page text as copied from a browser, Markdown and DOCX; leaves out menus,
            captions, teasers and footers. Languages other than kk, ug, ru, zh and en are cut by general rules.

            EXAMPLES
              tilmach segment Memories/articles/zharkent-verdict/kk.md
              printf 'Ол 12.05.2019 ж. келді. Біз күттік.' | tilmach segment --from kk -
              tilmach segment --jsonl < lines.jsonl     reads text, lang; adds segments
            """)

    @Argument(help: ArgumentHelp("The document; “-” is standard input.", valueName: "file"))
    var file = "-"

    @Option(name: .long, help: ArgumentHelp("The document's language; found out when not given.", valueName: "lang"))
    var from: LanguageTag?

    @Option(name: .long, help: ArgumentHelp("Your own SRX 2.0 rules.", valueName: "file"))
    var srx: String?

    @Flag(name: .long, help: "JSON Lines in and out, one for one.")
    var jsonl = false

    @Flag(name: .long, help: "One JSON object: title, date, authors, language, segments.")
    var json = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func run() async throws {
        let segmentation = try DocumentSegmentation(rulesFile: srx)
        if jsonl { return try BatchRun("segment", file: file).run(SegmentBatch(segmentation)) }
        let segmented = try Input(file).segmented(by: segmentation, language: from)
        segmented.explainLanguage(name: file)
        if json {
            try StandardOutput.shared.writeLine(SegmentReport(segmented).json())
        } else {
            for segment in segmented.segments {
                try StandardOutput.shared.writeLine(Terminal.output.isolated(segment.text, segmented.language))
            }
        }
    }
}
