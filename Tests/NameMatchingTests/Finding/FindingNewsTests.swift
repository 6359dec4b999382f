import NameMatching
import Testing
import TranslationTypes

/// The sentences of ``NewsSentences`` with the shipped gazetteer and nothing else.
struct FindingNewsTests {
    private static let finder = NameFinder(known: Gazetteer.standard.namesInTexts)

    @Test(arguments: NewsSentences.all.indices) func `finds the names of news`(_ index: Int) throws {
        let group = NewsSentences.all[index]
        let language = try LanguageTag(group.language)
        for (text, expected) in group.sentences {
            #expect(Self.found(text, language) == expected, "\(text)")
        }
    }

    /// A known name of one word does not take the given name from before it, at the beginning of a sentence either.
    @Test(arguments: [
        ("Нұрсұлтан Назарбаевтың кітабы шықты.", LanguageTag.kazakh, ["Нұрсұлтан Назарбаевтың=Нұрсұлтан Назарбаев"]),
        ("Nursultan Nazarbayev ruled. Nazarbayev left.", .english, ["Nursultan Nazarbayev", "Nazarbayev"]),
        ("Кеше Назарбаев келді.", .kazakh, ["Назарбаев"]),
    ]) func `takes a whole name where a ledger has the surname`(
        _ text: String, _ language: LanguageTag, _ expected: [String]
    ) {
        let finder = NameFinder(known: [
            Name("Назарбаев", language: .kazakh, kind: .person), Name("Nazarbayev", language: .english, kind: .person),
        ])
        #expect(Self.found(text, language, finder) == expected)
    }

    private static func found(
        _ text: String, _ language: LanguageTag, _ finder: NameFinder = FindingNewsTests.finder
    ) -> [String] {
        finder.names(in: text, language: language).map { name in
            let form = String(decoding: Array(text.utf8)[name.utf8Range], as: UTF8.self)
            return (name.kind == .place ? "@" : "") + (form == name.name ? form : "\(form)=\(name.name)")
        }
    }
}
