import Foundation
import Inflection
import TranslationTypes

/// Hand-written replacements: a form of one term, and the form of another that stands in its place.
struct ParadigmPair {
    let oldForm: [String]
    let oldLemma: String
    let replacement: String
    let newForm: [String]

    /// The pairs of a language, beside this file.
    static func read(_ language: String) throws -> [ParadigmPair] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Pairs/\(language).tsv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        return lines.filter { !$0.hasPrefix("#") }.dropFirst().map { line in
            let fields = line.split(separator: "\t").map(String.init)
            return ParadigmPair(
                oldForm: Self.words(fields[0]), oldLemma: fields[1], replacement: fields[2],
                newForm: Self.words(fields[3]))
        }
    }

    /// What the grammar puts in the place of the old form; nil when it does not recognise that.
    func result(_ grammar: any Grammar) -> [String]? {
        let old = grammar.forms(of: oldLemma)
        let readings = zip(old.words, oldForm).map { $0.analyses(of: Array($1.utf8)[...]) }
        guard readings.count == oldForm.count, let agreement = old.agreement(ofReadings: readings) else { return nil }
        return grammar.forms(of: replacement).closestForms(agreement.features)
    }

    static func words(_ text: String) -> [String] { text.lowercased().split(separator: " ").map(String.init) }
}

extension Grammar {
    /// The forms of a term as a glossary has it.
    func forms(of term: String, _ partOfSpeech: PartOfSpeech? = nil) -> any TermForms {
        forms(of: ParadigmPair.words(term), partOfSpeech: partOfSpeech, isName: term.first?.isUppercase ?? false)
    }
}
