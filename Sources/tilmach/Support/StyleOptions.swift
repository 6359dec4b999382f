import ArgumentParser
import TranslationTypes
import Workbench

/// What `check` and `fix` go by.
struct StyleOptions: ParsableArguments {
    @Option(
        name: .long, help: ArgumentHelp("The house style: the stem of a file in Glossaries/styles/.", valueName: "name")
    )
    var style: String?

    @Option(
        name: .long, help: ArgumentHelp("The language of documents and targets that do not say it.", valueName: "lang"))
    var from: LanguageTag?

    @Option(name: .long, help: ArgumentHelp("Only these rules; repeatable.", valueName: "rule"))
    var rule: [String] = []

    @Option(name: .long, help: ArgumentHelp("All rules but these; repeatable.", valueName: "rule"))
    var without: [String] = []

    @Flag(name: .long, help: "Only the article of a web page, without menus and footers.")
    var articleOnly = false

    @Flag(name: .long, help: "Quotations as well.")
    var quotations = false

    /// The rules of a workspace with these options.
    func rules(in workspace: Workspace) throws -> CheckingRules {
        var rules = try StyleShelf(workspace).rules(for: style)
        try rules.choose(only: rule, without: without)
        if quotations { rules.includeQuotations() }
        return rules
    }

    /// How files are read.
    var reading: FileChecking.Options {
        var options = FileChecking.Options()
        options.language = from
        options.articleOnly = articleOnly
        return options
    }
}
