import TranslationTypes
import Workbench

/// Places where a phrase was used, as text for a person.
struct ConcordanceListing {
    private let result: ConcordanceResult
    private let terminal = Terminal.output

    init(_ result: ConcordanceResult) { self.result = result }

    func print() throws {
        for hit in result.hits {
            let source = terminal.isolated(marked(hit), hit.sourceLanguage)
            try StandardOutput.shared.writeLine("\(hit.sourceLanguage)  \(source)")
            for target in hit.targets {
                try StandardOutput.shared.writeLine(
                    "  \(target.language)  " + terminal.isolated(target.text, target.language))
            }
        }
        if result.hits.isEmpty { StandardError.note("“\(result.phrase)” was found nowhere") }
    }

    /// The source text with the places found in bold, on a terminal.
    private func marked(_ hit: ConcordanceResult.Hit) -> String {
        guard terminal.hasColor else { return hit.source }
        let scalars = Array(hit.source.unicodeScalars)
        var text = ""
        var position = 0
        for span in hit.spans where span.lowerBound >= position && span.upperBound <= scalars.count {
            text += Self.string(scalars[position..<span.lowerBound]) + terminal.bold(Self.string(scalars[span]))
            position = span.upperBound
        }
        return text + Self.string(scalars[position...])
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }
}
