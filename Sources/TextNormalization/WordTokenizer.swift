public import ICU
public import TranslationTypes

/// Finds the words of a text by the rules of its language (UAX #29; ICU's dictionary for Han).
///
/// Belongs to one task at a time. Linear in the text's length.
///
///     var tokenizer = try WordTokenizer(language: .chinese)
///     tokenizer.words(in: "法院判决，2018年")   // 法院, 判决, 2018, 年
public struct WordTokenizer: ~Copyable {
    private var breaker: TextBreaker

    /// - Throws: `ICUError` when ICU has no data.
    public init(language: LanguageTag) throws(ICUError) {
        breaker = try TextBreaker(.word, locale: language.language)
    }

    /// Calls `body` with every word; white space, punctuation and signs are left out.
    public mutating func forEachWord(in utf8: Span<UInt8>, _ body: (WordToken) -> Void) {
        var start = 0
        breaker.forEachBoundary(in: utf8) { end, status in
            if !status.isNoWord { body(WordToken(utf8Range: start..<end, isNumber: status.isNumber)) }
            start = end
        }
    }

    /// The words of a text as strings.
    public mutating func words(in text: String) -> [String] {
        var text = text
        text.makeContiguousUTF8()
        var result: [String] = []
        let utf8 = Array(text.utf8)
        forEachWord(in: text.utf8Span.span) { token in
            result.append(String(decoding: utf8[token.utf8Range], as: UTF8.self))
        }
        return result
    }
}
