import ArgumentParser
import Foundation
import TranslationTypes
import Workbench

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "A guided tour on the shipped data.",
        discussion: """
            EXAMPLE
              tilmach demo
            """)

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func run() async throws {
        let workspace = try workspaceOptions.find()
        try alignArticle(in: workspace, .english, .kazakh)
        try alignArticle(in: workspace, .chinese, .uyghur)
        try lookUp(in: workspace)
        try showConcordance(in: workspace)
        try transliterateName()
        try heading("Your own articles")
        try StandardOutput.shared.writeLine(
            """
            tilmach align mine.html theirs.html --save archive     keep the links in a memory
            tilmach lookup --from en --to kk 'A sentence.'         look one up
            tilmach transliterate --list                           every scheme that there is
            tilmach check mine.docx --style reeducation-camp       hold a text against a house style
            tilmach --help                                         everything else
            """)
    }

    private func alignArticle(in workspace: Workspace, _ source: LanguageTag, _ target: LanguageTag) throws {
        let folder = workspace.memoriesFolder.appending(path: "articles/\(Self.article)")
        let files = [source, target].map { folder.appending(path: "\($0).md").path }
        guard files.allSatisfy(FileManager.default.fileExists) else {
            throw WorkbenchError(
                "\(workspace.root.path) is not the workspace that ships",
                advice: "Run tilmach demo in the checkout, or install with make install.")
        }
        try heading("One article, two languages: \(source) and \(target)")
        try command(
            "align Memories/articles/\(Self.article)/\(source).md Memories/articles/\(Self.article)/\(target).md")
        let segmentation = DocumentSegmentation()
        let aligned = try DocumentAlignment().align(
            try segmentation.segment(file: files[0], language: source),
            try segmentation.segment(file: files[1], language: target))
        try AlignmentListing(aligned).print(first: Self.linksShown)
    }

    private func lookUp(in workspace: Workspace) throws {
        try heading("A new sentence against the memory")
        let text = "China rejects the accusations and says that there are no such camps."
        try command("lookup --from en --to kk --min 40 '\(text)'")
        let result = try LookUp(in: workspace.memories(named: []), minimumScore: 40)
            .matches(for: text, from: .english, to: .kazakh)
        try MatchListing(result).print()
    }

    private func showConcordance(in workspace: Workspace) throws {
        try heading("Where a word was used, whatever its ending")
        try command("concordance лагер --from kk --to ru --limit 3")
        let result = try Concordance(in: workspace.memories(named: []), limit: 3)
            .hits(for: "лагер", from: .kazakh, to: .russian)
        try ConcordanceListing(result).print()
    }

    /// One woman's name from one script in others, by the usual schemes.
    private func transliterateName() throws {
        try heading("One name in many scripts")
        for (name, target) in Self.names {
            try command("transliterate --to \(target) '\(name)'")
            let tag = try LanguageTag(target)
            for result in try TextTransliteration(SchemeRequest(target: tag)).results(for: name) {
                try StandardOutput.shared.writeLine(Terminal.output.isolated(result.text, tag))
            }
        }
    }

    private static let names = [
        ("Сайрагүл Сауытбай", "kk-Arab"), ("Сайрагүл Сауытбай", "kk-Latn"), ("Сайрагүл Сауытбай", "ru-Cyrl"),
        ("سايراگۈل ساۋۇتباي", "ug-Latn"), ("سايراگۈل ساۋۇتباي", "zh-Hans"), ("新疆伊犁", "kk-Cyrl"),
    ]

    private func heading(_ text: String) throws {
        try StandardOutput.shared.writeLine("\n" + Terminal.output.bold("== \(text) =="))
    }

    private func command(_ arguments: String) throws {
        try StandardOutput.shared.writeLine(Terminal.output.dim("$ tilmach \(arguments)") + "\n")
    }

    private static let article = "zharkent-verdict"
    private static let linksShown = 4
}
