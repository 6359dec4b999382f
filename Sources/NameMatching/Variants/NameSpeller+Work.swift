internal import TranslationTypes

extension NameSpeller {
    /// The spellings of one name as they come together.
    struct Work {
        let limit: Int
        var notes: [String] = []
        private var spellings: [LanguageTag: [Spelling]] = [:]

        init(limit: Int) { self.limit = limit }

        mutating func add(_ made: [Spelling], to form: LanguageTag) {
            spellings[form, default: []] += made
        }

        mutating func note(_ text: String) {
            if !notes.contains(text) { notes.append(text) }
        }

        /// What others wrote down goes before what was made.
        mutating func addKnown(_ variants: [NameVariant]) {
            for (place, variant) in variants.enumerated() {
                let cost = Self.known + Double(place) / Double(variants.count)
                add([Spelling(text: variant.name, cost: cost, scheme: variant.scheme)], to: variant.language.base)
            }
        }

        func isEmpty(_ form: LanguageTag) -> Bool { spellings[form]?.isEmpty ?? true }

        func best(_ form: LanguageTag) -> [Spelling] { Spelling.best(spellings[form] ?? [], limit: limit) }

        /// The languages that the name is there in, its own first.
        func origins(first: LanguageTag) -> [LanguageTag] {
            [first] + LanguageTag.workingLanguages.filter { $0 != first && !isEmpty($0) }
        }

        func variants() -> [NameVariant] {
            SpellingForm.all.flatMap { form in
                best(form).map { NameVariant(language: form, name: $0.text, scheme: $0.scheme) }
            }
        }

        /// Below the cost of a name as given, -1.
        private static let known = -3.0
    }
}
