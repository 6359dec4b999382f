import ArgumentParser

struct NamesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names",
        abstract: "Compare, match, spell and find names of people and places.",
        discussion: """
            EXAMPLES
              tilmach names compare 'Сайрагүл Сауытбай' 'Sayragul Sauytbay'
              tilmach names variants 'Сайрагүл Сауытбай'
              tilmach names find Memories/articles --summary
            """,
        subcommands: [
            NamesCompareCommand.self, NamesMatchCommand.self, NamesVariantsCommand.self, NamesFindCommand.self,
        ])
}
