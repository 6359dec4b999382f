import Inflection
import Testing

/// What a grammar writes, it reads.
@Suite struct SuffixRoundTripTests {
    private static let kazakh = [
        "мектеп", "халық", "лагерь", "тергеу", "партия", "процесс", "банк", "үй", "көлік", "қыз", "завод", "мүше",
        "сарай", "он",
        "ақш", "covid-19", "кино", "такси", "би",
    ]
    private static let uyghur = [
        "مەكتەپ", "خەلق", "لاگېر", "بالا", "پارتىيە", "يەر", "باش", "ئوغۇل", "ساراي", "دۇنيا", "شەھەر", "سۇ", "ئۆي",
        "كىتاب",
    ]
    private static let numbers: [Features] = [[], .plural]
    private static let owners: [Features] = [
        [], .possessor1, .possessor2, .possessor3, [.possessor1, .possessorPlural],
    ]
    private static let cases: [Features] = [[], .genitive, .dative, .accusative, .locative, .ablative]

    @Test(arguments: kazakh.map { ("kk", $0) } + uyghur.map { ("ug", $0) })
    func `a written form is read with its features and begins with an anchor`(language: String, word: String) {
        let grammar: SuffixGrammar = language == "kk" ? .kazakh : .uyghur
        // In a term of two words no look-alike is refused.
        let terms = [grammar.forms(of: ["", word], partOfSpeech: nil, isName: false)]
        var anchors: [ArraySlice<UInt8>] = []
        grammar.anchors(of: ArraySlice(word.utf8), isLast: true, into: &anchors)
        for forms in terms {
            for features in Self.numbers.flatMap({ number in
                Self.owners.flatMap { owner in Self.cases.map { number.union(owner).union($0) } }
            }) {
                guard let form = forms.words[1].form(features) else { continue }
                let read = forms.words[1].analyses(of: ArraySlice(form.utf8))
                #expect(read.contains { $0.features == features }, "\(form): \(features)")
                #expect(anchors.contains { form.utf8.starts(with: $0) }, "\(form) has no anchor")
            }
        }
    }

    @Test func `anchors are short where a stem changes and the word where it does not`() {
        // халық has халық and халқ; бала has no other shape.
        for (word, anchor) in [("халық", "хал"), ("бала", "бала"), ("мектеп", "мекте"), ("лагерь", "лагер")] {
            var anchors: [ArraySlice<UInt8>] = []
            SuffixGrammar.kazakh.anchors(of: ArraySlice(word.utf8), isLast: true, into: &anchors)
            #expect(anchors.map { String(decoding: $0, as: UTF8.self) } == [anchor])
        }
    }
}
