internal import ICU

/// The steps that look at one character at a time: what each character becomes.
enum StepTables {
    /// Steps that only take characters away, whatever stands beside them, and come first.
    static let removals: [NormalizationSteps] = [.variationSelectors, .tatweel]

    static func remove(_ step: NormalizationSteps, from buffer: inout ScalarBuffer) {
        buffer.change(step) { _, _ in .remove }
    }

    /// U+FE00–FE0F and U+E0100–E01EF.
    static let variationSelectors = Array(0xFE00...0xFE0F as ClosedRange<UInt32>) + Array(0xE0100...0xE01EF)
    static let tatweel: [UInt32] = [0x0640]
    /// Arabic marks of Unicode 15 without U+0653–0655 (madda and hamza), which are part of letters.
    static let harakat =
        [
            0x0610...0x061A, 0x064B...0x0652, 0x0656...0x065F, 0x0670...0x0670, 0x06D6...0x06DC, 0x06DF...0x06E4,
            0x06E7...0x06E8, 0x06EA...0x06ED, 0x08D3...0x08E1, 0x08E3...0x08FF,
        ]
        .flatMap { (range: ClosedRange<UInt32>) in Array(range) }

    /// Every space of General_Category Zs but U+0020, and the line ends of Unicode (UAX #14 BK, CR, NL).
    static let spaces =
        entries("\u{A0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}", to: " ")
        + entries("\u{2009}\u{200A}\u{202F}\u{205F}\u{3000}", to: " ")
        + entries("\u{0B}\u{0C}\u{85}\u{2028}\u{2029}", to: "\n")

    static let quotes =
        entries("«»“”„‟‹›「」『』《》〈〉〝〞〟＂❝❞❮❯⹂⟪⟫″‶﹁﹂﹃﹄", to: "\"")
        + entries("‘’‚‛ʼʻʽˈʹʾʿ`´′‵＇❛❜ꞌꞋ", to: "'")

    static let dashes = entries("‐‑‒–—―−⁃﹘﹣－⸺⸻⹀﹉֊", to: "-")
    static let ellipsis = entries("…⋯", to: "...") + entries("‥", to: "..")

    /// Sentence and list marks of Chinese and Arabic, and full-width ASCII but quotes and the hyphen.
    static let punctuation =
        entries("。｡．۔", to: ".") + entries("、､，،", to: ",") + entries("；؛⁏", to: ";") + entries("？؟", to: "?")
        + entries("：", to: ":") + entries("！", to: "!") + entries("％٪", to: "%") + entries("（﴾", to: "(")
        + entries("）﴿", to: ")") + entries("［【〔", to: "[") + entries("］】〕", to: "]") + entries("｛", to: "{")
        + entries("｝", to: "}") + entries("／", to: "/") + entries("＼", to: "\\") + entries("＆", to: "&")
        + entries("＋", to: "+") + entries("＝", to: "=") + entries("＜", to: "<") + entries("＞", to: ">")
        + entries("＃", to: "#") + entries("＄", to: "$") + entries("＊", to: "*") + entries("＠", to: "@")
        + entries("＾", to: "^") + entries("＿", to: "_") + entries("｜", to: "|") + entries("～〜", to: "~")
        + entries("•‧・･∙⋅﹒", to: "·")

    static let digits = shifted(0x0660...0x0669, to: 0x30) + shifted(0x06F0...0x06F9, to: 0x30)
    static let yo = entries("ё", to: "е") + entries("Ё", to: "Е")

    /// U+FF10–19, FF21–3A, FF41–5A.
    static let fullWidth =
        shifted(0xFF10...0xFF19, to: 0x30) + shifted(0xFF21...0xFF3A, to: 0x41) + shifted(0xFF41...0xFF5A, to: 0x61)

    /// Ligatures and letter-like signs as NFKC has them, which is right for these alone.
    static let compatibility: [UInt32: [UInt32]] = {
        let signs: [ClosedRange<UInt32>] = [
            0xFB00...0xFB06, 0x0132...0x0133, 0x01C4...0x01CC, 0x01F1...0x01F3, 0x2160...0x217F, 0x2F00...0x2FD5,
            0x3371...0x33DF, 0x33FF...0x33FF, 0x2103...0x2103, 0x2109...0x2109, 0x2113...0x2113,
        ]
        var table: [UInt32: [UInt32]] = [:]
        for value in signs.joined() {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let plain = NormalizationForm.nfkc.apply(to: [scalar])
            if plain == [scalar] { continue }
            table[value] = plain.map(\.value)
        }
        // NFKC turns the square and cube metres into m2 and m3; the raised figure is kept.
        for (value, raised) in zip(squareAndCubeUnits, [2, 2, 2, 2, 3, 3, 3, 3]) {
            table[value]?.removeLast()
            table[value]?.append(raised == 2 ? 0xB2 : 0xB3)
        }
        return table
    }()

    /// ㎟ ㎠ ㎡ ㎢ ㎣ ㎤ ㎥ ㎦.
    private static let squareAndCubeUnits = Array(0x339F...0x33A6 as ClosedRange<UInt32>)

    /// For each character that a table names, the bits of the steps that touch it.
    static var listedBits: [UInt32: UInt32] {
        var bits: [UInt32: UInt32] = [:]
        func note(_ values: some Sequence<UInt32>, _ step: NormalizationSteps) {
            for value in values { bits[value, default: 0] |= step.rawValue }
        }
        note(variationSelectors, .variationSelectors)
        note(tatweel, .tatweel)
        note(harakat, .harakat)
        note(InvisibleMarks.all, .invisibleMarks)
        note(PresentationForms.all, .presentationForms)
        note(spaces.keys, .spaces)
        note(quotes.keys, .quotes)
        note(dashes.keys, .dashes)
        note(ellipsis.keys, .ellipsis)
        note(punctuation.keys, .punctuation)
        note(digits.keys, .digits)
        note(yo.keys, .yo)
        note(fullWidth.keys, .fullWidth)
        note(compatibility.keys, .compatibility)
        note(LookAlikes.needingNoOtherScript, .lookAlikes)
        note(ArabicLookAlikes.all, .lookAlikes)
        return bits
    }

    private static func entries(_ sources: String, to target: String) -> [UInt32: [UInt32]] {
        let target = target.unicodeScalars.map(\.value)
        return Dictionary(uniqueKeysWithValues: sources.unicodeScalars.map { ($0.value, target) })
    }

    private static func shifted(_ range: ClosedRange<UInt32>, to start: UInt32) -> [UInt32: [UInt32]] {
        Dictionary(uniqueKeysWithValues: range.map { ($0, [$0 - range.lowerBound + start]) })
    }
}

/// Joins tables that share no character.
private func + (a: [UInt32: [UInt32]], b: [UInt32: [UInt32]]) -> [UInt32: [UInt32]] {
    a.merging(b) { _, _ in preconditionFailure("a character is listed twice in one step") }
}
