import TranslationTypes
import Workbench

/// Shows the schemes.
struct TransliterationListing {
    private let listing: SchemeListing

    init(language: LanguageTag?, words: [String]) throws {
        listing = try SchemeListing(language: language, words: words)
    }

    func print(asMarkdown: Bool, asJSON: Bool) throws {
        if asMarkdown { return try StandardOutput.shared.write(listing.markdown()) }
        if asJSON { return try StandardOutput.shared.writeLine(listing.json()) }
        for line in listing.lines {
            try StandardOutput.shared.writeLine(Terminal.output.bold(line.id))
            try StandardOutput.shared.writeLine("    \(line.facts)")
        }
    }
}
