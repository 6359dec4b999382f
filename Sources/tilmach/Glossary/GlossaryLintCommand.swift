import ArgumentParser
import Workbench

struct GlossaryLintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Looks for contradictions, duplicates and gaps in glossaries and styles.",
        discussion: """
            Exit status 1 when something is found.

            EXAMPLES
              tilmach glossary lint --least error
            """)

    @Argument(
        help: ArgumentHelp("Glossaries by name or path; all, with the styles, when not given.", valueName: "names"))
    var names: [String] = []

    @Option(
        name: .long, help: ArgumentHelp("The least severity that is told: info, warning, error.", valueName: "severity")
    )
    var least = "warning"

    @Flag(name: .long, help: "One JSON object: findings.")
    var json = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func validate() throws {
        guard FileChecking.severities.contains(least) else {
            throw ValidationError("--least is one of \(FileChecking.severities.joined(separator: ", ")).")
        }
    }

    func run() async throws {
        let rows = try GlossaryLint(try workspaceOptions.find()).rows(named: names, least: least)
        if json {
            try StandardOutput.shared.writeLine(GlossaryLint.json(rows))
        } else {
            for row in rows {
                let place = row.place.map { "\($0): " } ?? ""
                try StandardOutput.shared.writeLine(
                    "\(place)\(row.severity): \(row.message); \(row.advice) [\(row.rule)]")
            }
        }
        // What was found comes before what is said of it.
        try StandardOutput.shared.flush()
        StandardError.note("\(rows.count) findings")
        if !rows.isEmpty { throw ExitStatus.findings }
    }
}
