internal import Interchange
public import Terminology
public import TranslationTypes

/// Candidates for a glossary, with the ways to write them.
public struct ExtractedTerms: Sendable {
    /// The language of the one side.
    public let source: LanguageTag
    /// The language of the other.
    public let target: LanguageTag
    /// The candidates, the best first.
    public let candidates: [TermCandidate]

    /// The candidates as rows of a table.
    public var rows: [(count: Int, source: String, target: String)] {
        candidates.map { ($0.count, $0.source, $0.target) }
    }

    /// Writes the candidates as a glossary without statuses: two lines each, with the count and a context in the note.
    public func write(to path: String) throws {
        let concepts = candidates.enumerated().map { place, candidate -> Concept in
            let number = String(place + 1)
            let identifier = "N" + String(repeating: "0", count: max(0, Self.digits - number.count)) + number
            let context = candidate.contexts.first
            return Concept(
                identifier: identifier,
                terms: [
                    Term(
                        candidate.source, language: source,
                        note: note(candidate, candidate.sourceCount, context?.source)),
                    Term(
                        candidate.target, language: target,
                        note: note(candidate, candidate.targetCount, context?.target)),
                ])
        }
        _ = try GlossaryExport().write(Termbase(concepts), to: path)
    }

    private func note(_ candidate: TermCandidate, _ count: Int, _ context: String?) -> String {
        let folded = (context ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "together \(candidate.count) of \(count): \(folded)"
    }

    private static let digits = 4

    private struct Written: Encodable {
        let source: String
        let target: String
        let count: Int
        let source_count: Int
        let target_count: Int
        let score: Double
        let contexts: [[String]]
    }

    /// One JSON object for each candidate.
    public func jsonLines() throws -> [String] {
        try candidates.map { candidate in
            try JSONFragment.text(
                Written(
                    source: candidate.source, target: candidate.target, count: candidate.count,
                    source_count: candidate.sourceCount, target_count: candidate.targetCount,
                    score: (candidate.score * 10).rounded() / 10,
                    contexts: candidate.contexts.map { [$0.source, $0.target] }))
        }
    }
}
