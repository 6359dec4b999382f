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

    /// Names, numbers and codes may stay as they are: it takes two words that begin small, or a stretch that makes a sentence in a
    /// script without capitals.
    private func hasWords(_ text: String) -> Bool {
        let words: [Substring] = text.split(whereSeparator: { !$0.isLetter }).filter { $0.count > 1 }
        let small = words.filter { $0.first?.isLowercase == true }.count
        let plain = words.filter { $0.first?.isLowercase == false && $0.first?.isUppercase == false }
        let isHan = plain.contains(where: Self.isSentence)
        return small >= 2 || plain.count >= Self.fewestPlainWords || isHan
    }

    private static func isSentence(_ word: Substring) -> Bool {
        word.count >= fewestHan && word.unicodeScalars.allSatisfy { $0.properties.isIdeographic }
    }

    /// Chinese characters that make a sentence.
    private static let fewestHan = 6
    /// Words in a script without capitals that are more than a name.
    private static let fewestPlainWords = 4
    /// Below this many characters the language of a text is anybody's guess.
    private static let fewestLetters = 24
    /// The chance from which a guess is believed.
    private static let sure = 0.98
}
