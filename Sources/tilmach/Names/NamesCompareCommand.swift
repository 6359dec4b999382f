import ArgumentParser
import TranslationTypes
import Workbench

struct NamesCompareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "How likely two names are of one person or place, and why.",
        discussion: """
            The score is a probability: of pairs with 0.9, nine in ten are the same. = the same spelling, ≈ the same sounds, · an initial,
            ≠ different, – missing; letters that are unusual for each other are marked with !.

            EXAMPLES
              tilmach names compare 'Сайрагүл Сауытбай' '萨依拉古丽·萨吾提巴依'
              tilmach names compare Ürümqi Урумчи --kind place
              tilmach names compare 'قەشقەر' Kashgar --from ug --to en --json
              tilmach names compare --jsonl < pairs.jsonl
                reads a, b, a_lang, b_lang, kind; adds score, match, reason
            """)

    @Argument(help: ArgumentHelp("Two names; with --jsonl the file of lines.", valueName: "names"))
    var names: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("The language of the first; its letters tell when not given.", valueName: "lang"))
    var from: LanguageTag?

    @Option(
        name: .long,
        help: ArgumentHelp("The language of the second; its letters tell when not given.", valueName: "lang")
    )
    var to: LanguageTag?

    @Option(name: .long, help: "person or place.")
    var kind: KindOfName?

    @Flag(name: .long, help: "JSON Lines in and out, one for one.")
    var jsonl = false

    @Flag(name: .long, help: "One JSON object, with the parts and their letters.")
    var json = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func validate() throws {
        guard !jsonl else {
            if names.count > 1 { throw ValidationError("With --jsonl give one file, or none for standard input.") }
            return
        }
        guard names.count == 2 else { throw ValidationError("Give two names, each in quotation marks, or --jsonl.") }
    }

    func run() async throws {
        if jsonl { return try compareLines() }
        let report = try NameComparing().compare(
            names[0], names[1], firstLanguage: from, secondLanguage: to, kind: kind?.rawValue)
        if json { return try StandardOutput.shared.writeLine(report.json()) }
        try NameComparisonListing(report).print()
    }

    private func compareLines() throws {
        var batch = NamePairBatch()
        let input = try Input(names.first ?? "-").opened()
        let progress = ProgressLine("names compare")
        let output = JSONLinesFilter.Output(
            write: { try StandardOutput.shared.write(bytes: $0) }, flush: { try StandardOutput.shared.flush() })
        let summary = try batch.run(over: input, to: output) { progress.show($0, "lines") }
        progress.finish()
        guard summary.badLines > 0 else { return }
        StandardError.note("\(summary.badLines) of \(summary.lines) lines were bad; see their “error” objects")
        throw ExitStatus.findings
    }
}
