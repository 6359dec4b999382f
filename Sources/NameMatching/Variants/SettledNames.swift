internal import TranslationTypes

/// Names whose spelling is settled by use, word by word: `data/variants/settled.tsv`.
struct SettledNames: Sendable {
    /// The shipped table.
    static let standard = SettledNames()

    private var rows: [[LanguageTag: [String]]] = []
    private var numbers: [LanguageTag: [String: [Int]]] = [:]

    init() {
        let table = VariantTable(required: "variants/settled.tsv").rows
        let languages = (table.first ?? []).map { LanguageTag(language: $0) }
        for cells in table.dropFirst() {
            var row: [LanguageTag: [String]] = [:]
            for (language, cell) in zip(languages, cells) where !cell.isEmpty {
                row[language] = cell.split(separator: "/").map(String.init)
                for form in row[language] ?? [] {
                    numbers[language, default: [:]][form.lowercased(), default: []].append(rows.count)
                }
            }
            rows.append(row)
        }
    }

    /// The settled spellings of a word in small letters, the usual one first, in small letters too.
    ///
    /// - Parameters:
    ///   - word: one word of a name.
    ///   - source: its language.
    ///   - target: the language wanted.
    func forms(of word: String, from source: LanguageTag, to target: LanguageTag) -> [String] {
        var forms: [String] = []
        for number in numbers[source]?[word] ?? [] {
            for form in rows[number][target] ?? [] where !forms.contains(form.lowercased()) {
                forms.append(form.lowercased())
            }
        }
        return forms
    }
}
