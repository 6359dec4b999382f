/// Texts made of what makes segmentation hard, in all scripts of ours.
struct RandomText {
    private var generator: SplitMix

    init(seed: UInt64) { generator = SplitMix(state: seed) }

    mutating func next() -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...40, using: &generator) {
            text += Self.pieces.randomElement(using: &generator) ?? ""
            if Bool.random(using: &generator) { text += Self.spaces.randomElement(using: &generator) ?? " " }
        }
        return text
    }

    private static let spaces = [" ", " ", " ", " ", "\n", "\u{A0}", "  ", "\n\n", "\u{200F}"]

    private static let pieces = [
        "Mr.", "U.S.", "a.m.", "p.m.", "e.g.", "No.", "5", "12", "3.5", "2012", "XX", "Inc.", "Ph.D.", "The", "he",
        "said", "Smith", "J.", "K.", "I", "and", "Oct.", "St.", "1.", "1)", "(a)", "ii)", "2.", "Yahoo!", "Mass.",
        "г.", "гг.", "т.", "е.", "и", "т.д.", "т. п.", "см.", "рис.", "Л.", "Н.", "Толстой", "В", "млн", "им.", "он",
        "ж.", "жж.", "т.б.", "т.с.с.", "қ.", "Абай", "Ә.", "деп", "жауап", "ғ.", "обл.", "№", "мың.", "Қазақстан",
        "ئا.", "ق.", "ش.", "دەپ", "دېدى", "ئۇ", "سورىدى", "پروف.", "يىلى", "д.", "د.", "قال:", "گفت",
        "他", "说", "问道", "你好", "中国", "的", "《", "》", "。", "！", "？", "……", "：", "，", "“", "”", "「", "」", "』",
        ".", "!", "?", "…", "...", "?!", "؟", "؛", "۔", "،", "«", "»", "„", "\"", "'", "’", "‘", "(", ")", "[", "]",
        "–", "—", "-", ",", ":", ";", "•", "😀", "e\u{301}", "\u{AD}", "[12]", "a@b.kz", "http://a.kz/b.html", "।",
    ]
}

/// S. Vigna's splitmix64: a generator that begins anew from a printed seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
