import ArgumentParser
import Foundation
import Workbench

struct MemoryListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The memories of the workspace.",
        discussion: """
            EXAMPLE
              tilmach memory list
            """)

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func run() async throws {
        let workspace = try workspaceOptions.find()
        let memories = try workspace.memories
        for memory in memories {
            let access = memory.kind == .store ? "writable" : "read only"
            try StandardOutput.shared.writeLine("\(memory.name)\t\(access)\t\(memory.url.path)")
        }
        if memories.isEmpty {
            StandardError.note(
                "no memories in \(workspace.memoriesFolder.path); make one with memory import or align --save")
        }
    }
}
