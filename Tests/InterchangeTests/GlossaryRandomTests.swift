import Interchange
import Testing
import TranslationTypes

/// Concepts of random shape and text, as awkward as a format may meet.
struct RandomConcepts {
    private var random: SplitMix

    init(seed: UInt64) { random = SplitMix(state: seed) }

    /// A concept with at least one term, each language's terms side by side and definitions in the order of the terms, which is all
    /// that TBX can say of order.
    mutating func concept(_ number: Int) -> Concept {
        var concept = Concept(identifier: chance(3) ? "\(number) " + text() : "c\(number)")
        if chance(2) { concept.subject = text() }
        if chance(4) { concept.definitions.append(definition(nil)) }
        for language in LanguageTag.workingLanguages where chance(2) || language == .kazakh {
            if chance(3) { concept.definitions.append(definition(language)) }
            concept.terms += (0...below(3)).map { _ in term(language) }
            if chance(4) { concept.languageDetails[language] = [detail(0)] }
        }
        if chance(3) { concept.details = (0...below(2)).map { _ in detail(0) } }
        return concept
    }

    private mutating func term(_ language: LanguageTag) -> Term {
        var term = Term(text(), language: language)
        if chance(2) { term.status = TermStatus.allCases[below(4)] }
        if chance(2) { term.partOfSpeech = PartOfSpeech.allCases[below(6)] }
        if chance(4) { term.casePolicy = CasePolicy.allCases[below(3)] }
        if chance(3) { term.note = text() }
        if chance(3) { term.source = text() }
        if chance(3) { term.date = chance(2) ? "2026-11-21" : text() }
        if chance(3) { term.details = (0...below(2)).map { _ in detail(0) } }
        return term
    }

    private mutating func definition(_ language: LanguageTag?) -> Definition {
        Definition(text(), language: language, source: chance(2) ? text() : nil)
    }

    /// Categories that are no fields of our own, at levels that a dialect may or may not allow.
    private mutating func detail(_ depth: Int) -> TermDetail {
        let kinds = [
            ("termNote", "termType"), ("termNote", "grammaticalGender"), ("descrip", "context"), ("descrip", "other"),
            ("admin", "projectSubset"), ("xref", "externalCrossReference"), ("transac", "transactionType"),
            ("x", "y z"),
        ]
        let kind = kinds[below(kinds.count)]
        let value = chance(2) ? ["fullForm", "masculine", "origination"][below(3)] : text()
        var detail = TermDetail(kind.1, value, element: kind.0)
        if chance(4) { detail.attributes.append(Attribute(chance(2) ? "target" : "z", "https://" + text())) }
        if depth < 3, chance(4) {
            let parts = [
                self.detail(depth + 1), TermDetail("source", text(), element: "admin"),
                TermDetail("", "2024-02-29", element: "date"),
                TermDetail("responsibility", text(), element: "transacNote"),
            ]
            detail.parts = [parts[below(4)]]
        }
        return detail
    }

    /// Never empty: an empty field is none.
    private mutating func text() -> String {
        "ұ" + (0..<below(4)).map { _ in Self.pieces[below(Self.pieces.count)] }.joined()
    }

    private mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }

    private mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }

    private static let pieces = [
        "қазақша", "ئۇيغۇرچە", "中文，", " ", "  ", "\n", "\n ", " \n\t", "\t", "\\", "\\n", "\"", "'", ",", ";", "; ",
        "{", "}", "[", "]", "=",
        ":", "%", "%41", "#", "<b>", "&amp;", "]]>", "😀", "\u{2067}", "\u{301}", "\r.", "tilmach:",
    ]
}

@Suite struct GlossaryRandomTests {
    /// With the details of each term in one order: TBX has the notes of a term before all else.
    static func sorted(_ concept: Concept) -> Concept {
        var concept = concept
        for index in concept.terms.indices {
            concept.terms[index].details.sort { TermDetailCode.encode($0) < TermDetailCode.encode($1) }
        }
        return concept
    }

    @Test(arguments: [GlossarySubject.tsv, .csv] + GlossarySubject.tbx)
    func `gives back random concepts`(subject: GlossarySubject) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = RandomConcepts(seed: seed)
        let concepts = (0..<300).map { random.concept($0) }
        let read = try subject.read(try subject.write(concepts), GlossaryReadingOptions())
        var failures = 0
        for (a, b) in zip(read, concepts) where Self.sorted(a) != Self.sorted(b) {
            failures += 1
            let pair = zip(Self.sorted(a).terms, Self.sorted(b).terms).first { $0 != $1 }
            if failures < 3 {
                Issue.record("seed \(seed): \(pair.map { "\($0.1) came back as \($0.0)" } ?? "\(b) came back as \(a)")")
            }
        }
        #expect(read.count == concepts.count && failures == 0, "seed \(seed)")
    }
}
