import ArgumentParser

struct NamesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names",
        abstract: "Names of persons and places, across languages and scripts.",
        discussion: """
            EXAMPLES
              tilmach names compare 'Сайрагүл Сауытбай' 'Sayragul Sauytbay'
            """,
        subcommands: [NamesCompareCommand.self, NamesMatchCommand.self])
}
