import TextNormalization
import TranslationTypes
import Testing

@Suite struct WordTokenizerTests {
    @Test(arguments: [
        (LanguageTag.chinese, "法院判决，2018年", ["法院", "判决", "2018", "年"]),
        (.kazakh, "Сот шешім шығарды.", ["Сот", "шешім", "шығарды"]),
        (.uyghur, "سوت ھۆكۈم چىقاردى.", ["سوت", "ھۆكۈم", "چىقاردى"]),
        (.english, "It's over!", ["It's", "over"]), (.russian, "", []),
    ])
    func `finds words and leaves punctuation out`(language: LanguageTag, text: String, expected: [String]) throws {
        var tokenizer = try WordTokenizer(language: language)
        #expect(tokenizer.words(in: text) == expected)
    }
}
