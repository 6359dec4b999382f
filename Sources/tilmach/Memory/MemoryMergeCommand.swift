import ArgumentParser
import Foundation
import Workbench

struct MemoryMergeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Add the units of memories to another one.",
        discussion: """
            EXAMPLE
              tilmach memory merge xinjiang-news --into archive
            """)

    @Argument(help: ArgumentHelp("The memories to take from.", valueName: "names"))
    var names: [String]

    @Option(name: .long, help: ArgumentHelp("The memory to add to, made when it is not there.", valueName: "name"))
    var into: String

    @Option(name: .long, help: "What to do with a unit that is there: merge, keep or overwrite.")
    var duplicates: Duplicates = .merge

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func run() async throws {
        let workspace = try workspaceOptions.find()
        let target = try workspace.writableMemory(named: into)
        for name in names {
            let source = try workspace.memory(named: name)
            guard source.url.standardizedFileURL != target.url.standardizedFileURL else {
                throw WorkbenchError("“\(name)” cannot be merged into itself")
            }
            let progress = ProgressLine(name)
            let report = try MemoryMerge(from: source, into: target, duplicates: duplicates)
                .run { progress.show($0, "units") }
            progress.finish()
            try StandardOutput.shared.writeLine(
                "\(name): \(report.added) units added, \(report.merged) merged, \(report.skipped) already there")
        }
    }
}
