import TranslationTypes
import Workbench

/// The spellings of a name as a person reads them: one line each under the name of their language and script.
struct NamesVariantsListing {
    private let result: VariantsResult

    init(_ result: VariantsResult) { self.result = result }

    func print() throws {
        let terminal = Terminal.output
        let name = terminal.bold(terminal.isolated(result.name, result.language))
        try StandardOutput.shared.writeLine("\(name)  \(terminal.dim("\(result.language)"))")
        var form: LanguageTag?
        for variant in result.variants {
            if variant.language != form { try StandardOutput.shared.writeLine(heading(variant.language)) }
            form = variant.language
            let spelling = terminal.isolated(variant.name, variant.language)
            try StandardOutput.shared.writeLine("  \(variant.rank)\t\(spelling)\t\(terminal.dim(why(variant)))")
        }
        for note in result.notes { StandardError.note(note) }
    }

    private func heading(_ form: LanguageTag) -> String {
        "\(Self.languages[form.language] ?? form.language), \(Self.scripts[form.script.code] ?? form.script.code)"
    }

    /// Where a spelling is from, in few words.
    private func why(_ variant: VariantsEntry) -> String {
        var words: [String] = [variant.scheme]
        if let status = variant.status { words.append(status) }
        if let count = variant.count { words.append(count == 1 ? "once" : "\(count) times") }
        if let date = variant.date { words.append("last \(date)") }
        if let source = variant.source { words.append(source) }
        return words.joined(separator: ", ")
    }

    private static let languages = [
        "kk": "Kazakh", "ug": "Uyghur", "ru": "Russian", "zh": "Chinese", "en": "English",
    ]
    private static let scripts = [
        "Cyrl": "Cyrillic", "Arab": "Arabic letters", "Latn": "Latin letters", "Hans": "simplified characters",
        "Hant": "traditional characters",
    ]
}
