internal import Inflection
public import Transliteration
internal import TranslationTypes

/// Writes a term as another stood there: in its case, number and possessor, with its capitals and in its script.
///
/// A suggestion is safe when nothing around it has to change. It is not where the new term has another gender in Russian, lacks the
/// number or case of the old one, or takes a particle of Kazakh or an article of English that agrees with it.
public struct TermReplacement: Sendable {
    private let scripts: ScriptWriting

    /// Takes the word lists that scripts may need.
    public init(data: any LanguageData) { scripts = ScriptWriting(data: data) }

    /// What to write in place of an occurrence.
    ///
    /// - Parameters:
    ///   - occurrence: The place.
    ///   - old: The term that stands there.
    ///   - term: The term that goes there.
    ///   - side: The text that it is in.
    /// - Returns: Nil where the term cannot be written in the script of the place.
    public func suggestion(
        for occurrence: TermOccurrence, of old: SoughtTerm, by term: SoughtTerm, in side: CheckedSide
    ) -> Suggestion? {
        let written = side.text(in: occurrence.utf8Range)
        guard let inflected = inflected(term, as: occurrence, of: old) else { return nil }
        let isStart = SentenceStart.isAt(occurrence.utf8Range.lowerBound, in: side.text)
        let text = Capitals.applied(of: written, citation: old.text, to: inflected, isSentenceStart: isStart)
        let fits = ReplacementContext(
            old: old, new: term, features: occurrence.features, hasRoute: !occurrence.route.isEmpty)
        var suggestion = Suggestion(
            text, utf8Range: occurrence.utf8Range, isSafe: fits.isSafe(at: occurrence.utf8Range, in: side))
        switch side.language.language {
        case "en": suggestion = EnglishArticle.adjusted(suggestion, in: side.text)
        case "ru": suggestion = RussianPreposition.adjusted(suggestion, in: side.text)
        default: break
        }
        return suggestion
    }

    private func inflected(_ term: SoughtTerm, as occurrence: TermOccurrence, of old: SoughtTerm) -> String? {
        let language = LanguageTag(language: term.language.language)
        guard occurrence.route.isEmpty else {
            // A term that is written in the script itself is taken as it is only where nothing has to be added to it.
            if term.language.script != language.script {
                let isThatScript = "\(language.language)-\(term.language.script)" == occurrence.route
                return isThatScript && occurrence.features.isEmpty ? term.text : nil
            }
            return scripts.write(inflected(term, occurrence.features, old, language), language, as: occurrence.route)
        }
        guard term.language.script == language.script || language.language == "zh" else { return nil }
        return inflected(term, occurrence.features, old, language)
    }

    private func inflected(
        _ term: SoughtTerm, _ features: Features, _ old: SoughtTerm, _ language: LanguageTag
    ) -> String {
        guard !features.isEmpty else { return term.text }
        let new = InflectedTerm(term)
        // The last word that both terms have is the head of both: reeducation camp, transformation through education camp.
        if language.language == "en", let last = new.words.folded.last, new.words.folded.count > 1,
            old.text.lowercased().split(separator: " ").last.map(String.init) == last
        {
            let head = InflectedTerm(SoughtTerm(last, language: language, partOfSpeech: term.partOfSpeech))
            return new.words.written(as: new.words.folded.dropLast() + [head.closest(features)])
        }
        return new.closest(features)
    }
}
