internal import TextNormalization
internal import TranslationTypes

/// A text in words, with what is known of each.
struct TextWords: Sendable {
    let text: String
    let language: LanguageTag
    let words: [TextWord]
    let folded: [UInt32]
    /// Whether the script has capitals.
    let hasCapitals: Bool

    init(_ text: String, language: LanguageTag) {
        var text = text
        text.makeContiguousUTF8()
        let bytes = text.utf8Span.span
        let scanner = NameScanner(bytes, limit: .max)
        let plain = Normalizer(Self.steps, language: language)
        var words: [TextWord] = []
        words.reserveCapacity(scanner.tokens.count)
        var line = 0
        for token in scanner.tokens where token.script != .digit {
            let from = words.last?.token.end ?? 0
            let isShort = words.last.map { $0.isInitial || $0.isShortTitle } ?? false
            let gap = Self.gap(bytes, from..<token.start, afterShort: isShort, isFirst: words.isEmpty, &line)
            var hash = LetterHash()
            let end = Self.endWithoutPossessive(bytes, token, language)
            let letters = scanner.folded[token.folded].dropLast(end < token.end ? 1 : 0)
            for letter in letters { hash.add(letter) }
            words.append(
                TextWord(
                    token: token, end: end,
                    plain: Self.withoutHamza(plain(Self.slice(text, token.start, end)), language), gap: gap, line: line,
                    kinds: NameWordTable.kinds(of: hash).union(ScriptGivenNames.kinds(of: hash, in: language)),
                    contexts: ContextWords.words(hash, in: language.language),
                    ending: WordEndings.shared.ending(of: letters)))
        }
        self.text = text
        self.language = language
        self.words = words
        folded = scanner.folded
        hasCapitals = language.script != .arabic
    }

    /// What grammars want of words.
    static let steps: NormalizationSteps = [
        .invisibleMarks, .presentationForms, .tatweel, .harakat, .composition, .lookAlikes, .yo, .lowercase, .quotes,
    ]

    /// A Kazakh word in Arabic letters without the hamza that says that it is front, which is often left out and has two codes.
    static func withoutHamza(_ word: String, _ language: LanguageTag) -> String {
        guard language.language == "kk", language.script == .arabic else { return word }
        return String(String.UnicodeScalarView(word.unicodeScalars.filter { $0 != "\u{621}" && $0 != "\u{674}" }))
    }

    /// The text between two UTF-8 offsets.
    static func slice(_ text: String, _ start: Int, _ end: Int) -> String {
        let from = text.utf8.index(text.utf8.startIndex, offsetBy: start)
        return String(text[from..<text.utf8.index(from, offsetBy: end - start)])
    }

    func slice(_ start: Int, _ end: Int) -> String { Self.slice(text, start, end) }

    /// The folded letters of a word.
    func letters(_ index: Int) -> ArraySlice<UInt32> { folded[words[index].token.folded] }

    private static func gap(
        _ bytes: Span<UInt8>, _ range: Range<Int>, afterShort: Bool, isFirst: Bool, _ line: inout Int
    ) -> TextWord.Gap {
        var gap: TextWord.Gap = isFirst ? .sentence : .space
        var offset = range.lowerBound
        while offset < range.upperBound {
            let scalar = UTF8Coding.next(bytes, &offset)
            switch scalar {
            case 0x0A, 0x0D, 0x2028, 0x2029:
                line += 1
                gap = .sentence
            case 0x21, 0x3F, 0x61F, 0x6D4, 0x2026, 0x3002, 0x22, 0xAB, 0x201C, 0x3A: gap = .sentence
            case 0x2E: if !afterShort { gap = .sentence }
            default:
                let kind = NameLetters.shared.letterClass(scalar)
                if kind != .space, kind != .mark, gap == .space { gap = .sign }
            }
        }
        return gap
    }

    /// Sweden’s is Sweden.
    private static func endWithoutPossessive(_ bytes: Span<UInt8>, _ token: NameToken, _ language: LanguageTag) -> Int {
        guard language.language == "en", token.end - token.start > 3, bytes[token.end - 1] | 0x20 == 0x73 else {
            return token.end
        }
        if bytes[token.end - 2] == 0x27 { return token.end - 2 }
        let isQuote = bytes[token.end - 2] == 0x99 && bytes[token.end - 3] == 0x80 && bytes[token.end - 4] == 0xE2
        return isQuote ? token.end - 4 : token.end
    }
}
