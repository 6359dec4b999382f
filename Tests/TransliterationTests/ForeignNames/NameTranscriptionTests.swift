import Testing

@testable import Transliteration

/// Expected forms are those usual in Russian and Chinese, from general knowledge.
struct NameTranscriptionTests {
    private let russian = NameTranscription(target: .russian)
    private let chinese = NameTranscription(target: .chinese)

    @Test(arguments: [
        ("John Smith", "Джон Смит"), ("Robert", "Роберт"), ("Yakovlevna", "Яковлевна"), ("Fujiwara", "Фудзивара"),
        ("Zhang", "Чжан"), ("Washington", "Вашингтон"),
    ])
    func `a name is written by its sound`(name: String, form: String) {
        #expect(russian.rewrite(name) == form)
    }

    @Test(arguments: [
        ("anna", "анна"), ("ANNA", "АННА"), ("Anna", "Анна"), ("Anna-Maria", "Анна-Мария"), ("J. R. R.", "Дж. Р. Р."),
        ("J.R.R.", "Дж.Р.Р."), ("O’Neil", "О’Нил"), ("o'neil", "о’нил"), ("O'NEIL", "О’НИЛ"),
    ])
    func `capitals, hyphens, initials and particles are kept`(name: String, form: String) {
        #expect(russian.rewrite(name) == form)
    }

    @Test(arguments: [
        ("Ol’ga 1989", "Ольга 1989"), ("«Anna», «Boris»!", "«Анна», «Борис»!"), ("Анна Smith مەن", "Анна Смит مەن"),
        ("", ""),
        ("'Anna'", "'Анна'"),
    ])
    func `what is no Latin word passes through`(text: String, form: String) {
        #expect(russian.rewrite(text) == form)
    }

    @Test(arguments: [
        ("John Smith", "约翰·史密斯"), ("Jean-Paul", "让-保罗"), ("J. R. R. Smith", "J·R·R·史密斯"), ("John, Robert", "约翰, 罗伯特"),
    ])
    func `parts of a name in Chinese are parted by a dot`(name: String, form: String) {
        #expect(chinese.rewrite(name) == form)
    }

    @Test func `a letter that the model does not know loses its mark`() {
        #expect(russian.rewrite("Ṡmith") == "Смит")
        #expect(russian.rewrite("A\u{301}nna") == russian.rewrite("Ánna"))
    }

    @Test(arguments: ["John O’Neil (born 1950), of New York", "J. R. R. 托尔金 ė", "Ayşegül", "x", "…", "e\u{301}"])
    func `pieces cover the text`(text: String) {
        for stage in [russian, chinese] {
            let pieces = stage.pieces(of: text)
            #expect(pieces.first.map { $0.source.lowerBound == 0 } ?? true)
            #expect(pieces.last.map { $0.source.upperBound == text.utf8.count } ?? true)
            for (left, right) in zip(pieces, pieces.dropFirst()) {
                #expect(left.source.upperBound == right.source.lowerBound)
            }
        }
    }

    @Test(arguments: ["Charles", "John Smith", "Nakamura Schulz", "Qxzw"])
    func `the first candidate is the form, and none comes twice`(text: String) {
        for stage in [russian, chinese] {
            let candidates = stage.candidates(for: text, limit: 8)
            #expect(candidates.first == stage.rewrite(text))
            #expect(Set(candidates).count == candidates.count)
        }
        #expect(russian.candidates(for: "Charles", limit: 3).prefix(2) == ["Чарльз", "Шарль"])
    }

    @Test func `a very long word stays as it is`() {
        let word = String(repeating: "ab", count: NameDecoder.longestName)
        #expect(russian.rewrite(word) == word)
    }
}
