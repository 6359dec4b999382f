import ArgumentParser
import Foundation
import Workbench

struct MemoryDeleteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Delete units of a memory, or a whole memory.",
        discussion: """
            EXAMPLES
              tilmach memory delete archive --unit 3f0c8a…
              tilmach memory delete archive --all
            """)

    @Argument(help: ArgumentHelp("The memory, which must be a writable one.", valueName: "name"))
    var name: String

    @Option(name: .long, help: ArgumentHelp("A unit, by the id that lookup shows; repeatable.", valueName: "id"))
    var unit: [String] = []

    @Flag(name: .long, help: "The whole memory with its file.")
    var all = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func validate() throws {
        if all == !unit.isEmpty { throw ValidationError("Give --unit ID, or --all for the whole memory.") }
    }

    func run() async throws {
        let memory = try workspaceOptions.find().writableMemory(named: name)
        let deletion = MemoryDeletion(of: memory)
        if all {
            try deletion.removeFile()
            StandardError.note("\(memory.url.path): deleted")
        } else {
            let count = try deletion.remove(units: unit)
            StandardError.note("\(name): \(count) units deleted")
        }
    }
}
