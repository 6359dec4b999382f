import Foundation
import Inflection
import Testing

/// Old form, replacement, new form: the pairs of the folder `Pairs`, written by hand.
@Suite struct SuffixPairsTests {
    /// The share of pairs that must come out as written.
    private static let wanted = 0.98
    /// The least pairs that a file must have to tell anything.
    private static let fewest = 220

    @Test(arguments: ["kk", "ug"])
    func `a term that takes the place of another takes its endings`(language: String) throws {
        let grammar: SuffixGrammar = language == "kk" ? .kazakh : .uyghur
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pairs")
        let text = try String(contentsOf: folder.appending(path: "\(language).tsv"), encoding: .utf8)
        let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
            $0.split(separator: "\t").map(String.init)
        }
        #expect(rows.count >= Self.fewest)
        var misses: [String] = []
        for row in rows {
            let made = try replaced(row[1], of: row[0], by: row[2], grammar)
            if made != row[3] { misses.append("\(row[1]) → \(made ?? "no form of \(row[0])"), not \(row[3])") }
        }
        #expect(Double(misses.count) <= Double(rows.count) * (1 - Self.wanted), "\(misses.joined(separator: "\n"))")
    }

    private func replaced(
        _ form: String, of lemma: String, by other: String, _ grammar: SuffixGrammar
    ) throws -> String? {
        let old = grammar.forms(of: words(lemma), partOfSpeech: nil, isName: false)
        let new = grammar.forms(of: words(other), partOfSpeech: nil, isName: false)
        let analyses = zip(old.words, words(form)).map { $0.analyses(of: ArraySlice($1.utf8)).first }
        guard analyses.allSatisfy({ $0 != nil }) else { return nil }
        let features = try #require(old.agreement(of: analyses.compactMap { $0 }))
        return new.closestForms(features).joined(separator: " ")
    }

    private func words(_ term: String) -> [String] { term.split(separator: " ").map(String.init) }
}
