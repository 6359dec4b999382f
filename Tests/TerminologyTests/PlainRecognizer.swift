import Inflection
import TranslationTypes

@testable import Terminology

/// Finds terms the slow and obvious way: each term is held against the words at each place of a text.
struct PlainRecognizer {
    private let language: LanguageTag
    private let terms: [any TermForms]
    private let folding: WordFolding

    init(_ terms: [String], language: LanguageTag) {
        let folding = WordFolding(language: language)
        let grammar = TermGrammars.grammar(for: language)
        self.language = language
        self.folding = folding
        self.terms = terms.map { term in
            let words = Self.words(of: term, folding).map { String(decoding: $0.folded, as: UTF8.self) }
            return grammar.forms(of: words, partOfSpeech: nil, isName: term.first?.isUppercase == true)
        }
    }

    /// Places with the numbers of their terms: at each place the longest, none inside another.
    func places(in text: String) -> [(range: Range<Int>, terms: [Int])] {
        let words = Self.words(of: text, folding)
        var found: [(range: Range<Int>, terms: [Int])] = []
        var end = 0
        for start in words.indices where words[start].range.lowerBound >= end {
            let here = terms.indices.compactMap { term in length(of: term, at: start, words).map { (term, $0) } }
            guard let longest = here.map(\.1).max() else { continue }
            let range = words[start].range.lowerBound..<words[start + longest - 1].range.upperBound
            found.append((range, here.filter { $0.1 == longest }.map(\.0)))
            end = range.upperBound
        }
        return found
    }

    private func length(of term: Int, at start: Int, _ words: [Word]) -> Int? {
        let forms = terms[term]
        let own = forms.words
        guard start + own.count <= words.count else { return nil }
        for place in (start + 1)..<max(start + 1, start + own.count) where !words[place].joins { return nil }
        let readings = own.enumerated().map { $0.element.analyses(of: words[start + $0.offset].folded[...]) }
        guard readings.allSatisfy({ !$0.isEmpty }), forms.agreement(ofReadings: readings) != nil else { return nil }
        return own.count
    }

    private struct Word {
        let range: Range<Int>
        let folded: [UInt8]
        let joins: Bool
    }

    private static func words(of text: String, _ folding: WordFolding) -> [Word] {
        var words: [Word] = []
        var copy = text
        copy.withUTF8Span { bytes in
            TextUnit.scan(bytes) { unit in
                words.append(
                    Word(
                        range: unit.start..<unit.end, folded: folding.fold(bytes.extracting(unit.start..<unit.end)),
                        joins: !unit.gap.contains(.hard)))
            }
        }
        return words
    }
}
