import ArgumentParser

struct GlossaryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "glossary",
        abstract: "Find, list, import, export and examine the terms of a workspace.",
        discussion: """
            EXAMPLES
              tilmach glossary find 'двух лагерях перевоспитания' --from ru
            """,
        subcommands: [
            GlossaryListCommand.self, GlossaryFindCommand.self, GlossaryImportCommand.self, GlossaryExportCommand.self,
            GlossaryLintCommand.self, GlossaryExtractCommand.self,
        ])
}
