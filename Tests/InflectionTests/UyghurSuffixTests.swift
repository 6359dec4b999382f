import Inflection
import Testing

@Suite struct UyghurSuffixTests {
    private func analyses(_ form: String, of term: String) -> [WordAnalysis] {
        let forms = SuffixGrammar.uyghur.forms(of: [term], partOfSpeech: nil, isName: false)
        return forms.words[0].analyses(of: ArraySlice(form.utf8))
    }

    // Worked out by hand after Tömür, Modern Uyghur Grammar (2003): case, possession, raising, particles.
    @Test(arguments: [
        ("شەھەر", "شەھىرىدىكىلەرنىڭ"), ("بالا", "بالىلىرىمىزغا"), ("باش", "بېشىدا"), ("يەر", "يېرىنى"),
        ("ئوغۇل", "ئوغلۇم"),
        ("پارتىيە", "پارتىيەسى"), ("پارتىيە", "پارتىيىسى"), ("مەكتەپ", "مەكتىۋى"), ("ئۇيغۇر", "ئۇيغۇرلارغىمۇ"),
        ("شەھەر", "شەھەرگىچە"), ("دۆلەت", "دۆلەتنىڭكى"), ("خەلق", "خەلققە"), ("سوت", "سوتتىن"),
        ("لاگېر", "لاگېرلىرىدىكى"),
        ("ئۆي", "ئۆيۈم"), ("دۇنيا", "دۇنيادىكى"), ("تاغ", "تاغقا"), ("شەھەر", "شەھەردەك"), ("قان", "قېنى"),
    ])
    func `recognises a form`(term: String, form: String) {
        #expect(!analyses(form, of: term).isEmpty)
    }

    // Derivations in -لىق, -چى, -سىز, -چە and words that begin alike.
    @Test(arguments: [
        ("قان", "قانداق"), ("ئات", "ئاتا"), ("يىل", "يىللىق"), ("سۇ", "سۇن"), ("خىزمەت", "خىزمەتچى"), ("ئىش", "ئىشسىز"),
        ("باش", "باشقا"), ("ئۇن", "ئۇنى"), ("تىل", "تىللىق"), ("كۈن", "كۈندۈز"), ("شەھەر", "شەھەرلىك"),
        ("ئۇيغۇر", "ئۇيغۇرچە"),
        ("خەلق", "خەلقئارا"), ("يىل", "يىلنامە"),
    ])
    func `leaves another word alone`(term: String, word: String) {
        #expect(analyses(word, of: term).isEmpty)
    }

    @Test func `says what each piece of a word is`() {
        let found = analyses("شەھەرلىرىدىكىلەر", of: "شەھەر").first
        #expect(
            found?.pieces == [
                .init("شەھەر", "stem"), .init("لىر", "pl"), .init("ى", "px3"), .init("دىكى", "attr"),
                .init("لەر", "pl"),
            ])
    }

    private static let owned: [(String, Features)] = [
        ("مەركەزلەردە", [.plural, .locative]), ("مەركەزلىرىدە", [.plural, .locative]), ("مەركىزىگە", .dative),
        ("مەركىزىمىز", [.possessor1, .possessorPlural]),
    ]

    @Test(arguments: owned)
    func `a possessive of the citation is no feature`(form: String, features: Features) {
        let forms = SuffixGrammar.uyghur.forms(of: ["تەربىيەلەش", "مەركىزى"], partOfSpeech: nil, isName: false)
        #expect(forms.words[1].analyses(of: ArraySlice(form.utf8)).first?.features == features)
    }
}
