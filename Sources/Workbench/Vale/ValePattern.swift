internal import Terminology
internal import TranslationTypes

/// A form of a term as a regular expression that Vale can use: .NET's syntax as the engine regexp2 has it.
///
/// Letters of any script mark where words end, since `\b` may know those of ASCII alone. Vale refuses brackets that capture, and
/// counts them as they stand, so that a bracket of the term is written by its number.
struct ValePattern {
    /// The expression.
    let text: String

    /// The expression for a form of a term.
    init(_ form: String, of term: SoughtTerm) {
        let words = form.unicodeScalars.map(Self.escaped).joined()
        let cased = Self.heedsCase(term) ? "(?-i:\(words))" : words
        // Chinese has no gaps between words: its neighbours are letters as well.
        text = term.language.language == "zh" ? cased : "(?<!\(Self.letter))\(cased)(?!\(Self.letter))"
    }

    /// What a word is made of: letters, marks, digits.
    private static let letter = #"[\p{L}\p{M}\p{N}]"#

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "(": #"\x28"#
        case ")": #"\x29"#
        case " ", "\u{A0}": #"\s+"#
        case "-", "\u{2010}", "\u{2011}": #"[-\u2010\u2011]"#
        case "'", "\u{2019}": #"['\u2019]"#
        case "ё": "[её]"
        case "Ё": "[ЕЁ]"
        case "\\", "^", "$", ".", "|", "?", "*", "+", "[", "]", "{", "}", "#", "/": #"\"# + String(scalar)
        default: String(scalar)
        }
    }

    /// As the recogniser does: capitals matter where the glossary says so, and in terms of capitals alone.
    private static func heedsCase(_ term: SoughtTerm) -> Bool {
        switch term.casePolicy {
        case .sensitive: return true
        case .insensitive: return false
        case .automatic:
            let letters = term.text.unicodeScalars.filter(\.properties.isAlphabetic)
            return letters.count > 1 && letters.allSatisfy(\.properties.isUppercase)
        }
    }
}
