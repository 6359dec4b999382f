internal import TextNormalization
internal import TranslationTypes

/// Segments left in the source's language, and targets in a third one.
public struct LanguageCheck: Check {
    /// `untranslated`, `wrong-language`.
    public static let rules = [
        CheckRule("untranslated", .warning, "The target is the source, letter by letter."),
        CheckRule("wrong-language", .warning, "The target is in another language than its file says."),
    ]

    private let normalizer = Normalizer(.matching)
    private let identifier = LanguageIdentifier.standard

    /// Makes the check.
    public init() {}

    /// At most one finding a passage.
    public mutating func findings(in passage: CheckedPassage) -> [Finding] {
        guard let (source, target) = passage.pair else { return [] }
        let text = passage.sides[target].text
        let languages = (passage.sides[source].language, passage.sides[target].language)
        if languages.0.language != languages.1.language, hasWords(text),
            normalizer(text) == normalizer(passage.sides[source].text)
        {
            return [finding("untranslated", "The target is the same as the source.", passage, target)]
        }
        guard let declared = passage.passage.sides[target].language, text.unicodeScalars.count >= Self.fewestLetters
        else { return [] }
        let guess = identifier.identify(text)
        guard guess.confidence >= Self.sure, guess.language.language != declared.language,
            LanguageTag.workingLanguages.contains(where: { $0.language == declared.language })
        else { return [] }
        return [
            finding("wrong-language", "The target seems to be \(guess.language), not \(declared).", passage, target)
        ]
    }

    private func finding(_ rule: String, _ message: String, _ passage: CheckedPassage, _ side: Int) -> Finding {
        Finding(
            rule: rule, severity: .warning, passage: passage.passage.number, side: side,
            utf8Range: 0..<passage.sides[side].text.utf8.count, message: message)
    }

    /// Names, numbers and codes may stay as they are: it takes two words that begin small.
    private func hasWords(_ text: String) -> Bool {
        let words = text.split(whereSeparator: { !$0.isLetter }).filter { word in
            word.count > 1 && word.first?.isLowercase != false
        }
        return words.count >= 2 || words.contains { $0.count >= Self.fewestHan && $0.first?.isLowercase == nil }
    }

    /// Letters of a script without capitals that make a sentence.
    private static let fewestHan = 4
    /// Below this many characters the language of a text is anybody's guess.
    private static let fewestLetters = 24
    /// The chance from which a guess is believed.
    private static let sure = 0.98
}
