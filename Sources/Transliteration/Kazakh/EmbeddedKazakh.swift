internal import EmbeddedData

/// What is known of Kazakh spelling and embedded in the binary, read once, each at its first use.
enum EmbeddedKazakh {
    static let letters = KazakhLetterModelReader.model(EmbeddedFile(required: "kazakh/letters.model").bytes)
    static let words = KazakhWordFilters(EmbeddedFile(required: "kazakh/words.filter").bytes)
    static let tote = LetterReadingsParser.readings(EmbeddedFile(required: "kazakh/tote.readings").text)
    static let latin = LetterReadingsParser.readings(EmbeddedFile(required: "kazakh/latin.readings").text)
}
