internal import ICU

/// A word of a name as it is looked up: small letters only, and how its capitals were set.
struct NameWord {
    /// How the capitals of a word were set, and so shall be in its form.
    enum Capitals { case none, first, all }

    /// The word in small letters, in NFC, apostrophes as U+0027.
    let small: String
    let capitals: Capitals

    init(_ word: Substring) {
        small = NormalizationForm.nfc.text(of: word.lowercased().unicodeScalars)
            .replacing(where: Self.isApostrophe, with: "'")
        let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
        if letters.first?.properties.isUppercase != true {
            capitals = .none
        } else {
            capitals = letters.count > 1 && !letters.contains { !$0.properties.isUppercase } ? .all : .first
        }
    }

    /// ' ’ ʻ ʼ ` ´ ‘
    static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "'", "\u{2019}", "\u{2BB}", "\u{2BC}", "`", "\u{B4}", "\u{2018}", "\u{2BF}", "\u{2BE}": true
        default: false
        }
    }

    /// The word in letters that a model knows: a letter that it does not know loses its marks.
    ///
    /// - Parameter keepingMarks: False when all letters shall lose their marks.
    func letters(for model: SequenceModel, keepingMarks: Bool) -> String {
        var result = String.UnicodeScalarView()
        for scalar in small.unicodeScalars {
            if model.knows(scalar), keepingMarks || scalar.isASCII {
                result.append(scalar)
            } else if let plain = Self.plain[scalar] {
                result.append(contentsOf: plain.unicodeScalars)
            } else {
                result.append(contentsOf: NormalizationForm.nfd.apply(to: [scalar]).filter(model.knows))
            }
        }
        return String(result)
    }

    /// Letters with a stroke, ligatures and letters of their own, which no decomposition brings back to a–z.
    private static let plain: [Unicode.Scalar: String] = [
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ß": "ss", "ə": "a",
        "ŋ": "ng",
    ]

    /// A form with the word's capitals.
    func capitalized(_ form: String) -> String {
        switch capitals {
        case .none: form
        case .first: form.prefix(1).uppercased() + form.dropFirst()
        case .all: form.uppercased()
        }
    }
}

extension NormalizationForm {
    /// The scalars in this form, as a text.
    func text(of scalars: String.UnicodeScalarView) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: apply(to: Array(scalars)))
        return String(view)
    }
}

extension String {
    /// The text with each scalar that fits replaced.
    func replacing(where fits: (Unicode.Scalar) -> Bool, with scalar: Unicode.Scalar) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: unicodeScalars.map { fits($0) ? scalar : $0 })
        return String(view)
    }
}
