import ArgumentParser
import Workbench

struct MemoryStatsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "How many units and variants a memory holds, by language.",
        discussion: """
            EXAMPLE
              tilmach memory stats xinjiang-news --json
            """)

    @Argument(help: ArgumentHelp("The memory.", valueName: "name"))
    var name: String

    @Flag(name: .long, help: "One JSON object: units, variants, languages.")
    var json = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func run() async throws {
        let memory = try workspaceOptions.find().memory(named: name)
        let statistics = try OpenMemory(memory).statistics()
        if json { return try StandardOutput.shared.writeLine(statistics.json()) }
        try StandardOutput.shared.writeLine("\(statistics.units) units, \(statistics.variants) variants")
        for (language, count) in statistics.languages.sorted(by: { $0.key < $1.key }) {
            try StandardOutput.shared.writeLine("  \(language)\t\(count)")
        }
    }
}
