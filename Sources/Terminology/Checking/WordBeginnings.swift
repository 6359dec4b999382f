internal import TranslationTypes

/// The words of a text, to ask whether a term is in it in a form or a derivation that counts as no form of the term: китайский for Китай,
/// a verb for its noun, or a term inside a longer one.
struct WordBeginnings {
    private let text: String
    private let words: [String]
    private let isChinese: Bool

    init(_ text: String, _ language: LanguageTag) {
        self.text = text.lowercased()
        isChinese = language.language == "zh"
        words = isChinese ? [] : self.text.split(whereSeparator: { !$0.isLetter }).map(String.init)
    }

    /// Whether each longer word of the term has its beginning in the text, in whatever order.
    func mayRender(_ term: String) -> Bool {
        let plain = term.lowercased()
        if text.contains(plain) { return true }
        if isChinese {
            // 族 and 人 may be left out of the names of peoples.
            return plain.count > Self.shortestStem - 1 && text.contains(String(plain.prefix(plain.count - 1)))
        }
        let parts = plain.split(whereSeparator: { !$0.isLetter }).filter { $0.count > Self.longestEnding }
        guard !parts.isEmpty else { return false }
        return parts.allSatisfy { part in
            let stem = String(part).prefix(
                max(Self.shortestStem, part.count - (parts.count > 1 ? Self.longestEnding : 1)))
            return stem.count >= Self.shortestStem && words.contains { $0.hasPrefix(String(stem)) }
        }
    }

    /// Letters of a word that may give way to another ending.
    private static let longestEnding = 3
    /// Letters that must be left of it.
    private static let shortestStem = 3
}
