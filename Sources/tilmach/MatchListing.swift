import TranslationTypes
import Workbench

/// Matches as text for a person.
struct MatchListing {
    private let result: LookUpResult
    private let terminal = Terminal.output

    init(_ result: LookUpResult) { self.result = result }

    func print() throws {
        for match in result.matches {
            try StandardOutput.shared.writeLine(
                terminal.bold("\(match.score)")
                    + terminal.dim("  \(match.kind.rawValue)  \(match.memory)  \(match.unit)"))
            try line(match.source, match.sourceLanguage)
            try line(match.target, match.targetLanguage)
        }
        if result.matches.isEmpty {
            StandardError.note("no match of \(result.minimumScore) or more; --min lowers the bar")
        }
    }

    private func line(_ text: String, _ language: LanguageTag) throws {
        try StandardOutput.shared.writeLine("  \(language)  " + terminal.isolated(text, language))
    }
}
