import Testing

@testable import Transliteration

/// Expected forms are those usual in Chinese news and documents, from general knowledge.
struct SyllableTranscriptionTests {
    @Test(arguments: [
        ("Владимир Путин", "弗拉基米尔·普京"), ("Сергей Лавров", "谢尔盖·拉夫罗夫"), ("Смирнов", "斯米尔诺夫"),
        ("Кузнецова", "库兹涅措娃"), ("Жириновский", "日里诺夫斯基"), ("В. И. Ленин", "弗·伊·列宁"), ("Никитина", "尼基京娜"),
        ("ПУТИН", "普京"),
    ])
    func `a Russian name is written syllable by syllable`(name: String, form: String) {
        #expect(SyllableTranscription(language: .russian).rewrite(name) == form)
    }

    @Test(arguments: [
        ("Нұрсұлтан Назарбаев", "努尔苏丹·纳扎尔巴耶夫"), ("Әлихан Смайылов", "阿里汗·斯迈洛夫"), ("Ерлан Қошанов", "叶尔兰·科沙诺夫"),
    ])
    func `a Kazakh name is written as the press does`(name: String, form: String) {
        #expect(SyllableTranscription(language: .kazakh).rewrite(name) == form)
    }

    @Test(arguments: [
        ("مەمەت تۇرسۇن", "买买提·吐尔逊"), ("ئالىم", "阿力木"), ("گۈلنىسا", "古丽尼萨"), ("ئابدۇللا ئىمىن", "阿卜杜拉·依明"),
    ])
    func `a Uyghur name is written as in Xinjiang`(name: String, form: String) {
        #expect(SyllableTranscription(language: .uyghur).rewrite(name) == form)
    }

    @Test func `usual spellings of one name come as candidates`() {
        let candidates = SyllableTranscription(language: .uyghur).candidates(for: "مەمەت تۇرسۇن", limit: 3)
        #expect(candidates.count == 3)
        #expect(candidates.contains("麦麦提·吐尔逊"))
    }

    @Test(arguments: ["John, 1989", "中国 Kazakhstan", "", "ў", "Анна, 安 ҰЛЫ!"])
    func `pieces cover the text, and other letters pass through`(text: String) {
        for language in [SyllableTranscription.Language.russian, .kazakh, .uyghur] {
            let pieces = SyllableTranscription(language: language).pieces(of: text)
            #expect(pieces.map { $0.source.count }.reduce(0, +) == text.utf8.count)
            for (left, right) in zip(pieces, pieces.dropFirst()) {
                #expect(left.source.upperBound == right.source.lowerBound)
            }
        }
        #expect(SyllableTranscription(language: .russian).rewrite("John, 1989") == "John, 1989")
    }

    @Test func `every letter of each alphabet has a character`() {
        let alphabets: [(SyllableTranscription.Language, String)] = [
            (.russian, "абвгдеёжзийклмнопрстуфхцчшщыэюя"), (.kazakh, "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіэюя"),
            (.uyghur, "اەبپتجچخدرزژسشغفقكگلمنھوۇۆۈۋېىي"),
        ]
        for (language, letters) in alphabets {
            for letter in letters { #expect(!language.syllables.forms(of: String(letter)).isEmpty, "\(letter)") }
        }
    }
}
