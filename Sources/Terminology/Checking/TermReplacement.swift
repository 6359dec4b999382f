internal import Inflection
public import Transliteration
internal import TranslationTypes

/// Writes a term as another stood there: in its case, number and possessor, with its capitals and in its script.
public struct TermReplacement: Sendable {
    private let scripts: ScriptWriting

    /// Takes the word lists that scripts may need.
    public init(data: any LanguageData) { scripts = ScriptWriting(data: data) }

    /// What to write in place of an occurrence.
    ///
    /// - Parameters:
    ///   - occurrence: The place.
    ///   - term: The term that goes there.
    ///   - side: The text that it is in.
    public func suggestion(for occurrence: TermOccurrence, by term: SoughtTerm, in side: CheckedSide) -> Suggestion? {
        let old = side.text(in: occurrence.utf8Range)
        guard let inflected = inflected(term, as: occurrence, old: old) else { return nil }
        var text = Capitals.applied(of: old, to: inflected)
        var range = occurrence.utf8Range
        if side.language.language == "en" { (text, range) = EnglishArticle.adjusted(text, range, in: side.text) }
        return Suggestion(text, utf8Range: range)
    }

    private func inflected(_ term: SoughtTerm, as occurrence: TermOccurrence, old: String) -> String? {
        let language = LanguageTag(language: term.language.language)
        guard occurrence.route.isEmpty else {
            // A term that is written in the script itself is taken as it is only where nothing has to be added to it.
            let usual = term.language.script == language.script ? inflected(term, occurrence.features, language) : nil
            return usual.flatMap { scripts.write($0, language, as: occurrence.route) }
        }
        guard term.language.script == language.script || language.language == "zh" else { return nil }
        return inflected(term, occurrence.features, language)
    }

    private func inflected(_ term: SoughtTerm, _ features: Features, _ language: LanguageTag) -> String {
        guard !features.isEmpty else { return term.text }
        let words = CitationWords(term.text, folding: WordFolding(language: language))
        let grammar = TermGrammars.grammar(for: language)
        let forms = grammar.forms(of: words.folded, partOfSpeech: term.partOfSpeech, isName: words.isName)
        return words.written(as: forms.closestForms(features))
    }
}
