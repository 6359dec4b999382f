internal import TranslationTypes

/// The beginning of a word, by which a lexicon counts, so that endings do not scatter its counts.
enum Stem {
    /// The stem of a word; nil for numbers, which have evidence of their own.
    static func stem(of word: PreparedText.Word) -> String? {
        if word.script == .common { return nil }
        if word.script == .han { return word.form }
        return String(String.UnicodeScalarView(word.form.unicodeScalars.prefix(length)))
    }

    /// Letters; tells most roots of English, Russian, Kazakh and Uyghur apart and cuts off most of their endings.
    private static let length = 5
}
