import Terminology
import Testing
import TranslationTypes

@Suite struct TermExtractorTests {
    @Test func `pairs the terms that stand together and takes forms of a word together`() throws {
        let pairs = [
            SegmentPair("The court freed her.", "Сот оны босатты."),
            SegmentPair("Forced labor is a crime.", "Мәжбүрлі еңбек – қылмыс."),
            SegmentPair("The court heard the case.", "Іс сотта қаралды."),
            SegmentPair("They spoke of forced labor.", "Олар мәжбүрлі еңбекті айтты."),
            SegmentPair("No forced labor, said the court.", "Соттың айтуынша, мәжбүрлі еңбек жоқ."),
            SegmentPair("She came home.", "Ол үйіне келді."), SegmentPair("Winter is near.", "Қыс жақын."),
            SegmentPair("The river froze.", "Өзен қатты."),
            SegmentPair("Snow fell.", "Қар жауды."), SegmentPair("Birds left.", "Құстар ұшып кетті."),
            SegmentPair("The road was long.", "Жол ұзақ болды."), SegmentPair("He sold his horse.", "Ол атын сатты."),
            SegmentPair("Bread is on the table.", "Нан үстелде."), SegmentPair("Children laughed.", "Балалар күлді."),
        ]
        let found = try TermExtractor(data: NoWordLists()).candidates(in: pairs, from: .english, to: .kazakh)
        let labor = try #require(found.first { $0.source.lowercased() == "forced labor" })
        #expect(labor.target.lowercased() == "мәжбүрлі еңбек")
        #expect(labor.count == 3)
        #expect(found.contains { $0.source == "court" && $0.target.lowercased() == "сот" })
    }
}
