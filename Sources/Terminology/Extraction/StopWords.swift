internal import EmbeddedData
internal import TranslationTypes

/// Function words, with which no term begins or ends.
struct StopWords: Sendable {
    static let standard = StopWords(EmbeddedFile(required: "terminology/stopwords.tsv").text)

    private let words: [String: Set<String>]

    /// Reads the table: `language`, `words`.
    init(_ table: String) {
        var words: [String: Set<String>] = [:]
        for line in table.split(separator: "\n").dropFirst() {
            let fields = line.split(separator: "\t")
            guard fields.count == 2 else { continue }
            words[String(fields[0]), default: []].formUnion(fields[1].split(separator: " ").map(String.init))
        }
        self.words = words
    }

    /// The function words of a language, folded.
    func words(of language: LanguageTag) -> Set<String> { words[language.language] ?? [] }
}
