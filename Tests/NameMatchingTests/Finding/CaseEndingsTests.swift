import Testing
import TranslationTypes

@testable import NameMatching

/// Forms of names in the scripts that no grammar is written in. Worked out by hand from the case endings of the two languages.
struct CaseEndingsTests {
    @Test(arguments: [
        ("kk-Arab", "ۇرىمجىدە", "ۇرىمجى"), ("kk-Arab", "قۇلجاعا", "قۇلجا"), ("kk-Arab", "التايدان", "التاي"),
        ("kk-Arab", "توقايەۆتىڭ", "توقايەۆ"), ("kk-Latn", "astanada", "astana"), ("kk-Latn", "toqaevtyń", "toqaev"),
        ("kk-Latn", "toqaevtıñ", "toqaev"), ("ug-Latn", "ghuljida", "ghulja"), ("ug-Latn", "qeshqerge", "qeshqer"),
        ("ug-Latn", "ürümchidin", "ürümchi"), ("ug-Cyrl", "ғулҗиға", "ғулҗа"), ("ug-Cyrl", "қәшқәрниң", "қәшқәр"),
    ])
    func `takes an ending off`(_ language: String, _ form: String, _ name: String) throws {
        let endings = try #require(CaseEndings.endings(of: try LanguageTag(language)))
        #expect(endings.stems(of: form).contains(name))
        #expect(endings.anchors(of: name).contains { form.hasPrefix($0) })
    }

    @Test func `leaves two letters alone, and languages with a grammar to it`() throws {
        let endings = try #require(CaseEndings.endings(of: try LanguageTag("kk-Latn")))
        #expect(endings.stems(of: "bada").isEmpty && endings.stems(of: "").isEmpty)
        #expect(CaseEndings.endings(of: .kazakh) == nil && CaseEndings.endings(of: .russian) == nil)
    }

    @Test func `knows which endings names have of their own`() throws {
        let endings = try #require(CaseEndings.endings(of: try LanguageTag("ug-Latn")))
        #expect(endings.isSure("ning") && endings.isSure("gha") && !endings.isSure("din") && !endings.isSure("xyz"))
    }
}
