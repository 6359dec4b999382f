internal import TranslationTypes

extension NameSpeller {
    /// The spellings of one name as they come together.
    struct Work {
        let limit: Int
        var notes: [String] = []
        /// The language of the name's bearer, where that is another than the one that it was given in.
        var own: LanguageTag?
        private var spellings: [LanguageTag: [Spelling]] = [:]
        /// What others wrote down, with what they said of it.
        private var known: [LanguageTag: [String: NameVariant]] = [:]

        init(limit: Int) { self.limit = limit }

        mutating func add(_ made: [Spelling], to form: LanguageTag, cost: Double = 0) {
            spellings[form, default: []] += made.map { spelling in
                var spelling = spelling
                spelling.cost += cost
                return spelling
            }
        }

        mutating func note(_ text: String) {
            if !notes.contains(text) { notes.append(text) }
        }

        /// What others wrote down goes before what was made.
        mutating func addKnown(_ variants: [NameVariant]) {
            for (place, variant) in variants.enumerated() {
                if known[variant.language.base]?[variant.name] == nil {
                    known[variant.language.base, default: [:]][variant.name] = variant
                }
                let cost = Self.costOfKnown + Double(place) / Double(variants.count)
                add([Spelling(text: variant.name, cost: cost, scheme: variant.scheme)], to: variant.language.base)
            }
        }

        func isEmpty(_ form: LanguageTag) -> Bool { spellings[form]?.isEmpty ?? true }

        func best(_ form: LanguageTag) -> [Spelling] { Spelling.best(spellings[form] ?? [], limit: limit) }

        /// The languages that the name can be spelled from: that of its bearer where it is known, then the one it was given in, then what
        /// was read.
        func origins(of given: LanguageTag) -> [(language: LanguageTag, cost: Double, isFirst: Bool)] {
            let first = own ?? given
            var origins = [(language: first, cost: 0.0, isFirst: true)]
            if first != given { origins.append((given, Self.costOfStranger, true)) }
            for language in LanguageTag.workingLanguages where language != first && language != given {
                if !isEmpty(language) { origins.append((language, 0, false)) }
            }
            return origins
        }

        func variants() -> [NameVariant] {
            SpellingForm.all.flatMap { form in
                best(form).map { spelling in
                    let said = known[form]?[spelling.text]
                    return NameVariant(
                        language: form, name: spelling.text, scheme: spelling.scheme, status: said?.status,
                        source: said?.source)
                }
            }
        }

        /// What a spelling by the sound of another language than the bearer's costs, in nats. A judgement.
        private static let costOfStranger = 1.5
        /// Below the cost of a name as given, -1.
        private static let costOfKnown = -3.0
    }
}
