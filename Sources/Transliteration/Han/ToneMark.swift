/// The marks of the four tones over the vowels of Pinyin (GB/T 16159-2012, 5).
enum ToneMark {
    /// Each vowel with its four marked forms. `ê` with the first and third tone has no character of its own.
    private static let forms: [(bare: Unicode.Scalar, marked: [String])] = [
        ("a", ["ā", "á", "ǎ", "à"]), ("e", ["ē", "é", "ě", "è"]), ("i", ["ī", "í", "ǐ", "ì"]),
        ("o", ["ō", "ó", "ǒ", "ò"]), ("u", ["ū", "ú", "ǔ", "ù"]), ("ü", ["ǖ", "ǘ", "ǚ", "ǜ"]),
        ("ê", ["ê\u{304}", "ế", "ê\u{30C}", "ề"]), ("m", ["m\u{304}", "ḿ", "m\u{30C}", "m\u{300}"]),
        ("n", ["n\u{304}", "ń", "ň", "ǹ"]),
    ]

    private static let combining: [Unicode.Scalar: Int] = ["\u{304}": 1, "\u{301}": 2, "\u{30C}": 3, "\u{300}": 4]

    private static let marks: [Unicode.Scalar: (Unicode.Scalar, Int)] = {
        var marks: [Unicode.Scalar: (Unicode.Scalar, Int)] = [:]
        for (bare, marked) in forms {
            for (tone, form) in marked.enumerated() {
                if let only = form.unicodeScalars.first, form.unicodeScalars.count == 1 {
                    marks[only] = (bare, tone + 1)
                }
            }
        }
        return marks
    }()

    /// The letter without its mark, and the mark's tone; 0 when it bears none. A combining mark alone leaves nothing.
    static func taken(from scalar: Unicode.Scalar) -> (bare: String, tone: Int) {
        if let (bare, tone) = marks[scalar] { return (String(bare), tone) }
        if let tone = combining[scalar] { return ("", tone) }
        return (String(scalar), 0)
    }

    /// The syllable with its mark: over a or e, over the o of ou, otherwise over the last vowel.
    static func put(_ tone: Int, on letters: String) -> String {
        guard tone > 0 else { return letters }
        let scalars = Array(letters.unicodeScalars)
        guard let place = place(in: scalars), let form = forms.first(where: { $0.bare == scalars[place] }) else {
            return letters
        }
        var result = String.UnicodeScalarView(scalars[..<place])
        result += form.marked[tone - 1].unicodeScalars
        result += scalars[(place + 1)...]
        return String(result)
    }

    private static func place(in scalars: [Unicode.Scalar]) -> Int? {
        if let open = scalars.firstIndex(where: { $0 == "a" || $0 == "e" }) { return open }
        if let o = scalars.firstIndex(of: "o"), o + 1 < scalars.count, scalars[o + 1] == "u" { return o }
        return scalars.lastIndex { "iouüê".unicodeScalars.contains($0) }
            ?? scalars.firstIndex { $0 == "m" || $0 == "n" }
    }
}
