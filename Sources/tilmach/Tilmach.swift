import ArgumentParser
import Workbench

/// The root of the commands; each has a file of its own.
struct Tilmach: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tilmach",
        abstract: "Translation memory and alignment for Kazakh, Uyghur, Russian, Chinese and English.",
        discussion: """
            Results go to standard output, talk to standard error; “-” is standard input.
            Exit status: 0 fine, 1 findings or bad lines, 2 could not run.
            """,
        version: "\(Tool.name) \(Tool.version)",
        subcommands: [
            AlignCommand.self, SegmentCommand.self, LookupCommand.self, ConcordanceCommand.self,
            TransliterateCommand.self, NamesCommand.self, CheckCommand.self, FixCommand.self, GlossaryCommand.self,
            MemoryCommand.self, DemoCommand.self,
        ])
}
