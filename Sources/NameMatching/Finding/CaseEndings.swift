internal import TextNormalization
internal import TranslationTypes

/// Case endings of Kazakh and Uyghur in the scripts that no grammar is written in, from `people/case-endings.tsv`.
///
/// Letters alone are compared, whatever vowel harmony and the last letter of the name ask for.
struct CaseEndings: Sendable {
    /// One ending, with the letters as ``TextWord/plain`` has them.
    private struct Ending: Sendable {
        let letters: String
        let isSure: Bool
    }

    private let endings: [Ending]
    /// For an i at the end of a stem the vowels that it may have been: in Uyghur غۇلجا is غۇلجى before endings.
    private let lowered: [String]

    /// The endings of a language in its script; nil where there are none.
    static func endings(of language: LanguageTag) -> CaseEndings? { tables[language.base] }

    private static let tables: [LanguageTag: CaseEndings] = {
        let rows = PeopleTable(embedded: "people/case-endings.tsv").rows
        var tables: [LanguageTag: CaseEndings] = [:]
        for (code, rows) in Dictionary(grouping: rows, by: { $0[0] }) {
            let parts = code.split(separator: "-")
            guard parts.count == 2, let script = scripts[parts[1]] else { continue }
            let language = LanguageTag(language: String(parts[0]), script: script)
            tables[language.base] = CaseEndings(rows, language)
        }
        return tables
    }()

    private static let scripts: [Substring: Script] = ["Arab": .arabic, "Cyrl": .cyrillic, "Latn": .latin]
    /// The vowels that an i before endings may stand for, in Latin and Cyrillic letters.
    private static let uyghurVowels: [Script: [String]] = [.latin: ["a", "e"], .cyrillic: ["а", "ә"]]
    private static let raised = ["i", "и"]
    /// Letters that a name has at least before an ending.
    private static let shortestStem = 3

    private init(_ rows: [[Substring]], _ language: LanguageTag) {
        let plain = Normalizer(TextWords.steps, language: language)
        endings = rows.map { Ending(letters: plain(String($0[1])), isSure: $0[2] == "yes") }
            .sorted { $0.letters.unicodeScalars.count < $1.letters.unicodeScalars.count }
        lowered = language.language == "ug" ? Self.uyghurVowels[language.script] ?? [] : []
    }

    /// What a word is without an ending, the shortest ending first.
    func stems(of word: String) -> [String] {
        var stems: [String] = []
        for ending in endings where word.hasSuffix(ending.letters) {
            let stem = String(word.dropLast(ending.letters.count))
            guard stem.unicodeScalars.count >= Self.shortestStem else { continue }
            stems.append(stem)
            if Self.raised.contains(where: stem.hasSuffix) { stems += lowered.map { stem.dropLast() + $0 } }
        }
        return stems
    }

    /// Whether the letters are an ending that names hardly have of their own.
    func isSure(_ letters: some StringProtocol) -> Bool { endings.contains { $0.isSure && $0.letters == letters } }

    /// The beginnings of which every form of a name has one.
    func anchors(of word: String) -> Set<Substring> {
        guard let last = word.last, lowered.contains(String(last)) else { return [word[...]] }
        return [word[...], word.dropLast()]
    }
}
