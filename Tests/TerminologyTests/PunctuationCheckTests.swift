import Terminology
import Testing
import TranslationTypes

/// After the orthographic rules that the data folder names.
@Suite struct PunctuationCheckTests {
    @Test(arguments: [
        ("zh-Hans", "他们走了,没有回来。", "他们走了，没有回来。"), ("zh-Hans", "共1,250人", "共1,250人"),
        ("ug", "ئۇ كەتتى, قايتىپ كەلمىدى؟", "ئۇ كەتتى، قايتىپ كەلمىدى؟"), ("ug", "كىم كەلدى?", "كىم كەلدى؟"),
        ("kk-Arab", "كىم كەلدى?", "كىم كەلدى؟"), ("ru", "Они ушли，и всё。", "Они ушли,и всё."),
        ("en", "They left ,and that was it.", "They left ,and that was it."),
        ("en", "They left , and that was it.", "They left, and that was it."), ("kk", "Олар  кетті.", "Олар кетті."),
        ("ug-Latn", "Kim keldi?", "Kim keldi?"), ("en", "Wait ... no", "Wait ... no"),
        ("ru", "Он ушёл :)", "Он ушёл :)"),
        ("kk", "Бұл — Қазақстан; ол — Қытай.", "Бұл — Қазақстан; ол — Қытай."),
    ])
    func `marks and spaces are those of the language`(language: String, text: String, expected: String) throws {
        let found = try CheckBench().findings(text, language, rules: ["punctuation"])
        #expect(CheckBench.fixed(text, found) == expected)
    }

    @Test(arguments: [
        ("en", "They (and others) left.", 0), ("en", "They (and others left.", 1), ("en", "1) first", 0),
        ("ru", "а) первый", 0), ("zh-Hans", "他们（和别人）走了", 0), ("zh-Hans", "他们（和别人走了", 1), ("en", "fine :)", 0),
        ("ru", "«Мы ушли.", 0), ("en", "[sic] and ]", 1), ("ug", "ئۇلار (بالىلىرى) كەتتى", 0),
    ])
    func `brackets close`(language: String, text: String, count: Int) throws {
        #expect(try CheckBench().findings(text, language, rules: ["unbalanced"]).count == count)
    }

    @Test(arguments: [
        ("Who left?", "ru", "Кто ушёл?", 0), ("Who left?", "zh-Hans", "谁走了？", 0), ("Who left?", "ug", "كىم كەتتى؟", 0),
        ("Who left?", "kk", "Кім кетті.", 1), ("They left.", "zh-Hans", "他们走了。", 0),
        ("“They left.”", "ru", "«Они ушли».", 0),
        ("They left…", "ru", "Они ушли...", 0),
    ])
    func `ends are compared by kind`(source: String, language: String, target: String, count: Int) throws {
        var checker = CheckBench().checker()
        let found = checker.findings(in: try CheckBench.pair(("en", source), (language, target)))
        #expect(found.filter { $0.rule == "end-mark" }.count == count)
    }
}
