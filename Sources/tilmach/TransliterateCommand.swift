import ArgumentParser
import Foundation
import TranslationTypes
import Workbench

struct TransliterateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "transliterate",
        abstract: "Words, names and texts in another script or spelling, by named standards.",
        discussion: """
            Reads the texts given, or else the lines of --file or standard input. Several schemes give columns that are
            parted by tabs. Letters that a scheme does not know stay as they are.

            EXAMPLES
              tilmach transliterate --scheme icao --from ru 'Щукин Юрий'
              tilmach transliterate --to ug-Latn 'شىنجاڭ'
              tilmach transliterate --scheme iso9 --scheme bgn --from kk 'Әбу Насыр'
              tilmach transliterate --list kazakh
              tilmach transliterate --jsonl --scheme pinyin < names.jsonl     reads text; adds result
              tilmach transliterate --scheme bgn --column name --into latin --file people.csv
            """)

    @Argument(help: "Texts; with --list words that narrow the list.")
    var texts: [String] = []

    @Option(name: .long, help: ArgumentHelp("An id or alias, or icu:ID; repeatable.", valueName: "id"))
    var scheme: [String] = []

    @Option(
        name: .long, help: ArgumentHelp("By the usual scheme to this language and script.", valueName: "lang-script"))
    var to: LanguageTag?

    @Option(name: .long, help: ArgumentHelp("The text's language; found out when not given.", valueName: "lang"))
    var from: LanguageTag?

    @Option(name: .long, help: ArgumentHelp("A scheme of your own.", valueName: "file"))
    var rules: String?

    @Option(name: .long, help: ArgumentHelp("Lines or a table to read; “-” is standard input.", valueName: "file"))
    var file = "-"

    @Option(name: .long, help: ArgumentHelp("The column of a CSV or TSV table to read.", valueName: "name"))
    var column: String?

    @Option(name: .long, help: ArgumentHelp("The new column, one for each scheme.", valueName: "name"))
    var into: [String] = []

    @Option(name: .long, help: ArgumentHelp("The likeliest spellings, best first.", valueName: "count"))
    var candidates = 1

    @Flag(name: .long, help: "Show the schemes.")
    var list = false

    @Flag(name: .long, help: "With --list: a page of documentation.")
    var markdown = false

    @Flag(name: .long, help: "JSON Lines in and out, one for one.")
    var jsonl = false

    @Flag(name: .long, help: "One JSON object a text, with spans.")
    var json = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func validate() throws {
        if list { return }
        if scheme.isEmpty, to == nil, rules == nil, !jsonl {
            throw ValidationError("Name a scheme with --scheme, or what you want with --to, as in --to ug-Latn.")
        }
        if !scheme.isEmpty || rules != nil, to != nil {
            throw ValidationError("--to chooses the scheme itself: give either --to or --scheme.")
        }
        guard candidates >= 1 else { throw ValidationError("--candidates goes from 1.") }
        if column == nil, !into.isEmpty { throw ValidationError("--into needs --column.") }
    }

    func run() async throws {
        if list {
            return try TransliterationListing(language: from, words: texts).print(asMarkdown: markdown, asJSON: json)
        }
        let request = SchemeRequest(schemes: scheme, target: to, source: from, rulesFile: rules)
        if jsonl {
            return try BatchRun("transliterate", file: file).run(TransliterateBatch(request, candidates: candidates))
        }
        let run = TransliterationRun(request, candidates: candidates, asJSON: json)
        if let column { return try run.table(file, column: column, into: into) }
        if texts.isEmpty { return try run.lines(of: file) }
        try run.texts(texts)
    }
}
