internal import TranslationTypes

/// Foreign names read back from Chinese characters, as far as their forms are settled: the tables that names are written by, turned
/// round. What no table has cannot be known, since characters stand for syllables and not for letters.
struct SettledReadings: Sendable {
    /// The shipped tables.
    static let standard = SettledReadings()

    private var words: [LanguageTag: [String: [String]]] = [:]

    init() {
        for (language, file) in [
            (LanguageTag.uyghur, "names/uyghur-chinese.tsv"), (.kazakh, "names/kazakh-chinese.tsv"),
            (.russian, "names/russian-chinese.tsv"),
        ] {
            for cells in VariantTable(required: file).rows where cells.count > 2 && cells[0] == "name" {
                insert(cells[1], cells[2], language)
            }
        }
        for cells in VariantTable(required: "names/established.tsv").rows where cells.count > 2 {
            insert(cells[0], cells[2], .english)
        }
        let settled = VariantTable(required: "variants/settled.tsv").rows
        let languages = (settled.first ?? []).map { LanguageTag(language: $0) }
        for cells in settled.dropFirst() where cells.count == languages.count {
            guard let place = languages.firstIndex(of: .chinese) else { continue }
            for (language, cell) in zip(languages, cells) where language != .chinese && !cell.isEmpty {
                insert(cell.split(separator: "/").first.map(String.init) ?? cell, cells[place], language)
            }
        }
    }

    private mutating func insert(_ word: String, _ characters: String, _ language: LanguageTag) {
        for form in characters.split(separator: "/") {
            words[language, default: [:]][String(form), default: []].append(word)
        }
    }

    /// A name in the languages whose tables have each of its words.
    ///
    /// - Parameters:
    ///   - name: a name in simplified characters, its words parted by dots.
    ///   - limit: how many for each language.
    func readings(of name: String, limit: Int) -> [(language: LanguageTag, spellings: [Spelling])] {
        let parts = name.split { !($0.unicodeScalars.first?.isNameLetter ?? false) }.map(String.init)
        guard !parts.isEmpty else { return [] }
        return [LanguageTag.uyghur, .kazakh, .russian, .english].compactMap { language in
            var spellings = [Spelling(text: "", cost: 0, scheme: "settled")]
            for part in parts {
                guard let forms = words[language]?[part] else { return nil }
                let next = spellings.flatMap { spelling in
                    forms.enumerated().map { index, form in
                        Spelling(
                            text: spelling.text + (spelling.text.isEmpty ? "" : " ")
                                + WordShape.title.applied(to: form),
                            cost: spelling.cost + Double(index), scheme: spelling.scheme)
                    }
                }
                spellings = Spelling.best(next, limit: limit)
            }
            return (language, spellings)
        }
    }
}
