import TranslationTypes
import Workbench

/// Found terms as a person reads them: the words as they stand, the term, and why.
struct TermListing {
    private let result: TermSearch.Result

    init(_ result: TermSearch.Result) { self.result = result }

    func print() throws {
        let terminal = Terminal.output
        for match in result.matches {
            let status = match.status.map { "\($0)\t" } ?? ""
            let concept = match.concept.map { "  \($0)" } ?? ""
            let text = terminal.isolated(result.text(of: match), result.language)
            let term = terminal.isolated(match.term, result.language)
            try StandardOutput.shared.writeLine(
                "\(match.start)–\(match.end)\t\(terminal.bold(text))\t\(status)\(term)\(concept)")
            try StandardOutput.shared.writeLine(terminal.dim("\t\(match.form)"))
        }
        if result.matches.isEmpty { StandardError.note("no term of the glossary in the text (\(result.language))") }
    }
}
