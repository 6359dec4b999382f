import ArgumentParser

struct MemoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory",
        abstract: "List, import, export, merge, clean and delete the memories of a workspace.",
        discussion: """
            A memory is named by the stem of its file in Memories/: NAME.tmdb can be written, NAME.tmx is read only.

            EXAMPLES
              tilmach memory list
              tilmach memory import old.tmx --memory archive
              tilmach memory export archive --output archive.tmx
            """,
        subcommands: [
            MemoryListCommand.self, MemoryStatsCommand.self, MemoryImportCommand.self, MemoryExportCommand.self,
            MemoryMergeCommand.self, MemoryCleanCommand.self, MemoryDeleteCommand.self,
        ])
}
