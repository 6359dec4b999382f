import ArgumentParser
import Workbench

struct NamesMatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Names of one list looked for in another, or duplicates in one.",
        discussion: """
            Lists are CSV, TSV or JSON Lines with a column for names (name, ФИО, аты-жөні, ئىسىم, 姓名, or surname and given name) and, where there are
            any, id, lang, kind; other columns are carried along. A .txt holds one name a line. The result has a line for each candidate, best first,
            with the reason and an empty column for your decision; names without a candidate stay in it. --output says CSV, TSV or JSON Lines by
            its ending; without it TSV goes to standard output.
            A group of duplicates has a center, its first name, which all others of the group match: no chain goes further than that.

            EXAMPLES
              tilmach names match visitors.csv --list people.csv -o review.csv --excel
              tilmach names match a.csv --list b.csv --name-column Surname --min 0.5
              tilmach names match --duplicates --list people.csv --output duplicates.tsv
              tilmach names match --list people.csv --jsonl < lines.jsonl
                reads name, lang, kind, limit; adds candidates
            """)

    @Argument(help: ArgumentHelp("The names to look for; “-” is standard input.", valueName: "queries"))
    var queries: String?

    @Option(name: .long, help: ArgumentHelp("The list to look in.", valueName: "file"))
    var list: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The column of names, in one list or both; repeatable, the parts are joined.", valueName: "name"))
    var nameColumn: [String] = []

    @Option(name: .long, help: ArgumentHelp("The column of identifiers, in one list or both.", valueName: "name"))
    var idColumn: String?

    @Option(name: .long, help: ArgumentHelp("The most candidates for a name.", valueName: "count"))
    var limit = 5

    @Option(
        name: .long,
        help: ArgumentHelp("The least score, 0…1; 0.1 in tables and 0 with --jsonl when not given.", valueName: "score")
    )
    var min: Double?

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Where to write; standard output when not given.", valueName: "file"))
    var output: String?

    @Flag(name: .long, help: "A mark at the beginning, so that Excel knows UTF-8.")
    var excel = false

    @Flag(name: .long, help: "Names of the list that are of one person or place.")
    var duplicates = false

    @Flag(name: .long, help: "JSON Lines in and out, one for one.")
    var jsonl = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func validate() throws {
        guard limit >= 1 else { throw ValidationError("--limit goes from 1.") }
        if let min, !(0...1).contains(min) { throw ValidationError("--min goes from 0 to 1.") }
        if duplicates {
            guard queries == nil, !jsonl else { throw ValidationError("--duplicates takes --list alone.") }
        } else if queries == nil, !jsonl {
            throw ValidationError("Give the names to look for, --duplicates or --jsonl.")
        }
        if jsonl, output != nil || excel { throw ValidationError("--jsonl writes to standard output.") }
    }

    func run() async throws {
        let matching = try open()
        if jsonl {
            return try BatchRun("names match", file: queries ?? "-").run(NameMatchBatch(matching))
        }
        guard let output else {
            return try match(matching, as: .tsv) { try StandardOutput.shared.write(bytes: $0) }
        }
        let format = try NameTableFormat(file: output)
        let file = try NameResultFile(output)
        try match(matching, as: format) { try file.write($0) }
        try file.commit()
    }

    private func open() throws -> NameListMatching {
        var options = NameListMatching.Options()
        options.nameColumns = nameColumn
        options.identifierColumn = idColumn
        options.columnsAreOptional = !duplicates && !jsonl
        options.limit = limit
        options.minimum = min ?? (jsonl ? 0 : Self.usualMinimum)
        let progress = ProgressLine("names match")
        let matching = try NameListMatching(list: list, options: options) { progress.show($0, "names read") }
        progress.finish()
        if matching.emptyRows > 0 { StandardError.note("\(list): \(matching.emptyRows) rows without a name left out") }
        return matching
    }

    private func match(
        _ matching: NameListMatching, as format: NameTableFormat, write: @escaping ([UInt8]) throws -> Void
    ) throws {
        let progress = ProgressLine("names match")
        if duplicates {
            let found = try NameDuplicates(matching, format: format, forExcel: excel).run(write: write) {
                progress.show($0, of: matching.count, "names")
            }
            progress.finish()
            try StandardOutput.shared.flush()
            return StandardError.note("\(found.names) names: \(found.groups) groups of \(found.grouped) names")
        }
        var table = try NameMatchTable(matching, format: format, forExcel: excel, write: write)
        let found = try table.run(queries: queries ?? "-") { progress.show($0, "names") }
        progress.finish()
        try StandardOutput.shared.flush()
        StandardError.note(
            "\(found.names) names looked for among \(matching.count): \(found.matched) with a match, "
                + "\(found.withoutCandidate) without any candidate")
    }

    /// Of ten pairs with this score one is the same: fewer are not worth a person's look.
    private static let usualMinimum = 0.1
}
