/// A mark that opens a quotation, with those that close it.
struct QuotationMark: Sendable {
    let closers: [Unicode.Scalar]
    /// Whether it is a single mark, which may be an apostrophe.
    let isSingle: Bool
    /// Whether the mark does nothing but open, so that it quotes even where the closing one is forgotten.
    let isOpener: Bool
    /// Whether it opens again inside: opening and closing differ.
    var nests: Bool { isOpener && closers.first != "\"" }

    private init(_ closers: [Unicode.Scalar], isSingle: Bool = false, isOpener: Bool = true) {
        self.closers = closers
        self.isSingle = isSingle
        self.isOpener = isOpener
    }

    /// Russian, Kazakh and Uyghur «…» and ‹…›, English “…” and ‘…’, „…“ of Russian handwriting and older print, ”…” and »…« where
    /// the marks were typed the other way round, Chinese 「…」, 『…』, their vertical forms and titles in 《…》, and the straight ones.
    private static let marks: [Unicode.Scalar: QuotationMark] = [
        "«": QuotationMark(["»"]), "“": QuotationMark(["”", "\u{201F}"]), "„": QuotationMark(["“", "”"]),
        "‟": QuotationMark(["”"]), "\"": QuotationMark(["\""]), "＂": QuotationMark(["＂"]), "‹": QuotationMark(["›"]),
        "「": QuotationMark(["」"]), "『": QuotationMark(["』"]), "﹁": QuotationMark(["﹂"]), "﹃": QuotationMark(["﹄"]),
        "《": QuotationMark(["》"]), "〈": QuotationMark(["〉"]), "»": QuotationMark(["«"], isOpener: false),
        "”": QuotationMark(["”"], isOpener: false), "‘": QuotationMark(["’"], isSingle: true),
        "‚": QuotationMark(["‘", "’"], isSingle: true), "'": QuotationMark(["'"], isSingle: true),
    ]

    /// The first bytes in UTF-8 of all marks: ", ', «», and the blocks of general, Chinese and full-width marks.
    static func mayBeIn(_ text: String) -> Bool {
        text.utf8.contains { $0 == 0x22 || $0 == 0x27 || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xE3 || $0 == 0xEF }
    }

    /// The mark that opens a quotation at a place; nil when none does.
    static func opening(_ scalars: [Unicode.Scalar], at place: Int) -> QuotationMark? {
        guard let mark = marks[scalars[place]], place + 1 < scalars.count else { return nil }
        let before = place > 0 ? scalars[place - 1] : " ", after = scalars[place + 1]
        guard mark.isSingle || !mark.isOpener || scalars[place] == "\"" || scalars[place] == "＂" else { return mark }
        if isLetter(before) || ".!?…。！？؟,،)".unicodeScalars.contains(before) || after.properties.isWhitespace {
            return nil
        }
        return mark.isSingle && isElision(scalars, after: place) ? nil : mark
    }

    /// Whether a place closes a quotation that this mark opened.
    func closes(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
        guard closers.contains(scalars[place]) else { return false }
        guard isSingle else { return true }
        let isInWord = place + 1 < scalars.count && Self.isLetter(scalars[place + 1])
        return !isInWord && place > 0 && !scalars[place - 1].properties.isWhitespace
    }

    /// Where a single quotation ends: at the first closing mark, but not at the possessive of a plural as long as another mark follows
    /// before one opens; nil when there is none, and the mark was an apostrophe.
    func singleEnd(from start: Int, in scalars: [Unicode.Scalar]) -> Int? {
        var doubtful: Int?
        for place in scalars.indices[(start + 1)...] {
            if closes(scalars, at: place) {
                let isPossessive =
                    ("s" == scalars[place - 1] || "S" == scalars[place - 1]) && place + 2 < scalars.count
                    && scalars[place + 1] == " " && Self.isLetter(scalars[place + 2])
                guard isPossessive else { return place }
                doubtful = doubtful ?? place
            } else if doubtful != nil, let other = Self.opening(scalars, at: place), other.isSingle {
                return doubtful
            }
        }
        return doubtful
    }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// English words that lost their beginning, and years: ’em, ’tis, ’90s.
    private static func isElision(_ scalars: [Unicode.Scalar], after place: Int) -> Bool {
        if scalars[place + 1].properties.numericType != nil { return true }
        var word = String.UnicodeScalarView()
        for scalar in scalars[(place + 1)...].prefix(longestElision + 1) {
            guard isLetter(scalar) else { break }
            word.append(scalar)
        }
        return elisions.contains(String(word).lowercased())
    }

    private static let elisions: Set<String> = ["em", "til", "tis", "twas", "cause", "n", "bout", "cos", "s", "t"]
    /// Letters.
    private static let longestElision = 5
}
