import Terminology
import Testing
import TranslationTypes

@Suite struct TermbaseTests {
    static func concept(_ identifier: String, _ terms: (LanguageTag, String, TermStatus?)...) -> Concept {
        Concept(identifier: identifier, terms: terms.map { Term($0.1, language: $0.0, status: $0.2) })
    }

    static let court = concept("C1", (.kazakh, "сот", .preferred), (.russian, "суд", .preferred))
    static let camp = concept("C2", (.kazakh, "лагерь", .preferred), (.russian, "лагерь", .admitted))

    @Test func `finds concepts and terms`() throws {
        let termbase = try Termbase([Self.court, Self.camp])
        #expect(termbase.index(of: "C2") == 1 && termbase.concept("C1") == Self.court && termbase.concept("x") == nil)
        #expect(termbase.termCount == 4)
        let camps = [TermAddress(concept: 1, term: 0), TermAddress(concept: 1, term: 1)]
        #expect(termbase.terms("лагерь") == camps && termbase.terms("лагерь", language: .russian) == [camps[1]])
        #expect(termbase.terms("x").isEmpty && termbase.place(ofConcept: 0) == nil)
    }

    @Test func `refuses identifiers that are empty or stand twice`() {
        #expect(throws: TermbaseError.self) { try Termbase([Self.court, Self.court]) }
        let error = #expect(throws: TermbaseError.self) { try Termbase([Concept(identifier: "")]) }
        #expect(error?.advice.isEmpty == false)
    }

    @Test func `puts lines of one file together and keeps their places`() throws {
        var builder = TermbaseBuilder()
        builder.begin(file: "a.tsv")
        try builder.add(Self.court, line: 2, termLines: [2, 3])
        try builder.add(Self.camp, line: 4, termLines: [4, 5])
        try builder.add(Self.concept("C1", (.uyghur, "سوت", nil)), line: 9, termLines: [9])
        let termbase = builder.build()
        #expect(termbase.concepts.map { $0.terms.map(\.text) } == [["сот", "суд", "سوت"], ["лагерь", "лагерь"]])
        #expect(termbase.place(ofConcept: 1) == TermPlace(file: "a.tsv", line: 4))
        #expect(termbase.place(of: TermAddress(concept: 0, term: 1))?.line == 3)
        #expect(termbase.place(of: TermAddress(concept: 0, term: 2))?.line == 9)
        #expect(termbase.place(of: TermAddress(concept: 1, term: 1))?.description == "a.tsv:5")
    }

    static let mine = concept("C1", (.russian, "суд", .preferred), (.english, "court", .preferred))
    static let other = concept("C1", (.english, "ship", .preferred))

    @Test(arguments: [
        (TermbaseBuilder.Clashes.mergeWhatSharesATerm, mine, ["C1"], ["сот", "суд", "court"]),
        (.mergeWhatSharesATerm, other, ["C1", "b:C1"], ["сот", "суд"]),
        (.merge, other, ["C1"], ["сот", "суд", "ship"]),
        (.keepApart, mine, ["C1", "b:C1"], ["сот", "суд"]),
    ])
    func `decides what an identifier in a second file means`(
        clashes: TermbaseBuilder.Clashes, concept: Concept, identifiers: [String], terms: [String]
    ) throws {
        var builder = TermbaseBuilder(clashes: clashes)
        builder.begin(file: "Glossaries/a.tsv")
        try builder.add(Self.court, line: 2)
        builder.begin(file: "Glossaries/b.tsv")
        try builder.add(concept, line: 7)
        try builder.add(Self.concept("C1", (.uyghur, "سوت", nil)), line: 8)
        let termbase = builder.build()
        #expect(termbase.concepts.map(\.identifier) == identifiers)
        let uyghur = identifiers.count - 1
        #expect(termbase.concepts[uyghur].terms.last?.language == .uyghur)
        #expect(Array(termbase.concepts[0].terms.map(\.text).prefix(terms.count)) == terms)
        #expect(
            termbase.place(of: TermAddress(concept: uyghur, term: termbase.concepts[uyghur].terms.count - 1))?.file
                == "Glossaries/b.tsv")
    }

    @Test func `refuses a clash where it is told to`() throws {
        var builder = TermbaseBuilder(clashes: .refuse)
        builder.begin(file: "a.tsv")
        try builder.add(Self.court, line: 2)
        builder.begin(file: "b.tsv")
        let error = #expect(throws: TermbaseError.self) { try builder.add(Self.mine, line: 5) }
        #expect(error?.place?.description == "b.tsv:5")
    }
}
