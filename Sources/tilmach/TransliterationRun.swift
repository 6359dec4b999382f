import Foundation
import Workbench

/// Runs of `transliterate` that are no JSON Lines.
struct TransliterationRun {
    private let request: SchemeRequest
    private let candidates: Int
    private let asJSON: Bool

    init(_ request: SchemeRequest, candidates: Int, asJSON: Bool) {
        self.request = request
        self.candidates = candidates
        self.asJSON = asJSON
    }

    /// Texts from the command line, one result a line.
    func texts(_ texts: [String]) throws {
        let transliteration = try TextTransliteration(request)
        for text in texts { try show(text, by: transliteration) }
    }

    /// The lines of a file.
    func lines(of file: String) throws {
        let input = Input(file)
        if candidates > 1 || asJSON { return try linesOneByOne(of: input) }
        let progress = ProgressLine("transliterate")
        try StreamTransliteration(request).run(over: input.opened(), name: input.name) {
            try StandardOutput.shared.write(piece: $0)
        } progress: {
            progress.show($0 >> 20, "MB")
        }
        progress.finish()
    }

    /// A column of a table.
    func table(_ file: String, column: String, into: [String]) throws {
        let progress = ProgressLine("transliterate")
        let transliteration = try ColumnTransliteration(request, column: column, into: into)
        try transliteration.run(over: Input(file).opened(), name: Input(file).name) {
            try StandardOutput.shared.write(bytes: $0)
        } progress: {
            progress.show($0, "rows")
        }
        progress.finish()
    }

    private func linesOneByOne(of input: Input) throws {
        let transliteration = try TextTransliteration(request)
        try transliteration.forEachLine(of: input.opened(), name: input.name) { try show($0, by: transliteration) }
    }

    private func show(_ text: String, by transliteration: TextTransliteration) throws {
        let results = try transliteration.results(for: text, candidates: candidates)
        if asJSON { return try StandardOutput.shared.writeLine(TransliterationResult.json(results, text: text)) }
        let columns = results.flatMap { $0.candidates ?? [$0.text] }
        try StandardOutput.shared.writeLine(columns.joined(separator: "\t"))
    }
}
