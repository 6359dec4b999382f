internal import TranslationTypes

/// What of a word a lexicon counts, so that endings and compounds do not scatter its counts.
///
/// A word counts twice: nearly whole, which tells it from others, and by its root, which is met more often.
enum Stem {
    /// The parts of a word; none for numbers, which have evidence of their own.
    static func stems(of word: PreparedText.Word) -> [String] {
        let scalars = word.form.unicodeScalars
        switch word.script {
        case .common: return []
        case .han: return scalars.count > 1 ? [word.form] + scalars.map { String($0) } : [word.form]
        default:
            let stem = String(String.UnicodeScalarView(scalars.prefix(length)))
            if scalars.count <= rootLength { return [stem] }
            return [stem, String(String.UnicodeScalarView(scalars.prefix(rootLength))) + rootMark]
        }
    }

    /// Letters; tells most roots of English, Russian, Kazakh and Uyghur apart and cuts off most of their endings.
    private static let length = 5
    /// Letters; what is left of a root under changes of its end.
    private static let rootLength = 3
    /// Tells roots from words of three letters.
    private static let rootMark = "-"
}
