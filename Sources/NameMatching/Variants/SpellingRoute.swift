internal import TranslationTypes

/// A way from names of one language and script to another: a row of `data/variants/routes.tsv`.
struct SpellingRoute: Sendable {
    /// One step of a way.
    enum Step: Sendable, Hashable {
        /// A transliteration scheme, by id.
        case scheme(String)
        /// A ``SpellingPractice``, by name.
        case practice(String)
        /// A transliteration scheme applied to the parts of a name in characters one by one.
        case byParts(String)

        init(_ text: Substring) {
            if text.hasPrefix("by-parts:") {
                self = .byParts(String(text.dropFirst("by-parts:".count)))
            } else if text.hasPrefix("practice:") {
                self = .practice(String(text.dropFirst("practice:".count)))
            } else {
                self = .scheme(String(text))
            }
        }
    }

    /// What the way begins with: a language tag, or `pinyin`.
    let source: String
    let target: LanguageTag
    /// The names that it is for; nil for all.
    let kind: NameKind?
    /// In nats.
    let cost: Double
    let steps: [Step]

    /// All shipped ways, in the order of the file.
    static let all: [SpellingRoute] = VariantTable(required: "variants/routes.tsv").rows.dropFirst().map(
        SpellingRoute.init)

    private init(_ cells: [String]) {
        precondition(cells.count == 5, "variants/routes.tsv: a row has five cells: \(cells)")
        guard let cost = Double(cells[3]) else { preconditionFailure("variants/routes.tsv: no cost: \(cells)") }
        source = cells[0]
        target = SpellingForm.tag(cells[1])
        kind = NameKind(rawValue: cells[2])
        self.cost = cost
        steps = cells[4].split(separator: " ").map(Step.init)
    }

    /// Whether the way serves a name of a kind; of a name whose kind is not known, that of a person.
    func serves(_ kind: NameKind?) -> Bool { self.kind == nil || self.kind == kind }
}
