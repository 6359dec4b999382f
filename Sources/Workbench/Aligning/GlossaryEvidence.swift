internal import Alignment
internal import Terminology
internal import TranslationTypes

/// Concepts of glossaries that both texts name, inflected or not.
struct GlossaryEvidence: Evidence {
    private let terms: GlossaryTerms

    init(_ terms: GlossaryTerms) { self.terms = terms }

    /// The concepts that some segment of each side names by a term of its language.
    func cues(in pair: PreparedPair) -> [Cue] {
        let source = mentions(in: pair.source)
        let target = mentions(in: pair.target)
        return source.keys.sorted().compactMap { concept in
            guard let here = source[concept], let there = target[concept] else { return nil }
            return Cue(
                source: here.segments, target: there.segments, reliability: Self.reliability, kind: .concept,
                sourceForm: here.form, targetForm: there.form)
        }
    }

    private struct Mentions {
        /// Rising, each once.
        var segments: [Int]
        /// The term by which the concept is named first.
        let form: String
    }

    /// The segments that name each concept, by the concept's number.
    private func mentions(in text: PreparedText) -> [Int: Mentions] {
        var scanner = terms.recognizer.scanner(for: text.language)
        var mentions: [Int: Mentions] = [:]
        for (segment, words) in text.segments.enumerated() {
            let utf8 = Array(words.utf8)
            scanner.forEachMatch(in: utf8.span) { match in
                let term = terms.term(match.term).term
                if term.language.base != text.language.base { return }
                let concept = terms.conceptNumber(match.term)
                if mentions[concept] == nil { mentions[concept] = Mentions(segments: [], form: term.text) }
                if mentions[concept]?.segments.last != segment { mentions[concept]?.segments.append(segment) }
            }
        }
        return mentions
    }

    /// Guess: translators also use a pronoun, or a word that the glossary lacks.
    private static let reliability = 0.75
}
