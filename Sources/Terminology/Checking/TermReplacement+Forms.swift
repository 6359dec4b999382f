internal import Inflection
internal import TranslationTypes

extension TermReplacement {
    /// A form of a term, and what is written in its place.
    public struct FormPair: Sendable, Hashable {
        /// The form of the term.
        public let form: String
        /// The same form of the other term; nil when there is none to write.
        public let replacement: String?
    }

    /// The forms of a term that texts mostly have, each with the same form of the term that takes its place.
    ///
    /// Numbers, cases and, in Kazakh and Uyghur, the third person's possessor and the attributive of the locative; of spellings that
    /// vary the usual one. A term in another script than its language's usual one, or in a language without a grammar, has its
    /// citation form alone.
    ///
    ///     TermReplacement.pairs(of: SoughtTerm("лагерь", language: .kazakh), by: SoughtTerm("орталық", language: .kazakh))
    ///     // лагерь → орталық, лагерьдің → орталықтың, … лагерьлеріндегі → орталықтарындағы
    public static func pairs(of term: SoughtTerm, by other: SoughtTerm?) -> [FormPair] {
        let language = LanguageTag(language: term.language.language)
        let isUsual = term.language.script == language.script || language.language == "zh"
        let other = other.flatMap { $0.language.script == term.language.script || language.language == "zh" ? $0 : nil }
        guard isUsual else { return [FormPair(form: term.text, replacement: other?.text)] }
        let old = InflectedTerm(term), new = other.map(InflectedTerm.init)
        var seen: Set<String> = []
        return EnumeratedFeatures.all(of: language).compactMap { features in
            guard let form = features.isEmpty ? term.text : old.exactly(features), seen.insert(form).inserted
            else { return nil }
            return FormPair(form: form, replacement: features.isEmpty ? other?.text : new?.closest(features))
        }
    }
}

/// The combinations of features that are written out where a program cannot inflect.
enum EnumeratedFeatures {
    /// The combinations of a language, the citation form first.
    static func all(of language: LanguageTag) -> [Features] {
        switch language.language {
        case "en": combined([[], .plural], [[]])
        case "ru": combined([[], .plural], [[], .genitive, .dative, .accusative, .instrumental, .prepositional])
        case "kk", "ug": combined([[], .plural, .possessor3, [.plural, .possessor3]], turkicCases)
        default: [[]]
        }
    }

    private static func combined(_ numbers: [Features], _ cases: [Features]) -> [Features] {
        numbers.flatMap { number in cases.map { number.union($0) } }
    }

    private static let turkicCases: [Features] = [
        [], .genitive, .dative, .accusative, .locative, .ablative, .instrumental, .terminative,
        [.locative, .attributive],
    ]
}
