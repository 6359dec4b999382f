import Foundation
import Testing
import TranslationTypes
import Workbench

@Suite struct ConcordanceTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let kinds: [MemoryFile.Kind] = [.store, .exchange]

    private static func units() throws -> [TranslationUnit] {
        [
            try unit(["kk": "Ол 😀 Алматыға келді, Алматыға!", "zh": "他来到阿拉木图。"]),
            try unit(["ug": "شىنجاڭدىكى لاگېر، لاگېر ئەمەس", "zh": "新疆的营地𠮷不是新疆的。"]),
            try unit(["ru": "Лагерь в Синьцзяне", "en": "A “camp” in Xinjiang"]),
        ]
    }

    /// Spans counted by hand in code points: 😀 and 𠮷 are one each.
    @Test(arguments: [
        ("kk", "Алматыға", [[5, 13], [21, 29]]), ("kk", "алматыға", [[5, 13], [21, 29]]), ("kk", "😀", [[3, 4]]),
        ("kk", "келді", [[14, 19]]), ("ug", "لاگېر", [[11, 16], [18, 23]]), ("zh", "新疆", [[0, 2], [8, 10]]),
        ("zh", "𠮷不", [[5, 7]]), ("ru", "в  Синь", [[7, 13]]), ("en", "\"camp\"", [[2, 8]]), ("en", "Xinjiangs", []),
        // Cyrillic Х and І, as a careless keyboard writes them.
        ("en", "ХІNJIANG", [[12, 20]]), ("kk", "Алматыда", []), ("ru", "camp", []),
    ])
    func `finds a phrase and says where in code points`(_ language: String, _ phrase: String, _ spans: [[Int]]) throws {
        for kind in Self.kinds {
            let concordance = Concordance(in: [try folder.memory(kind, Self.units())])
            let hits = try concordance.hits(for: phrase, from: LanguageTag(language), to: nil).hits
            #expect(hits.flatMap(\.spans).map { [$0.lowerBound, $0.upperBound] } == spans)
            #expect(hits.allSatisfy { $0.sourceLanguage.description == language && $0.memory == "жады" })
        }
    }

    @Test(arguments: kinds)
    func `shows the translations wanted and no unit without them`(_ kind: MemoryFile.Kind) throws {
        let concordance = Concordance(in: [try folder.memory(kind, Self.units())])
        #expect(
            try concordance.hits(for: "阿拉木图", from: .chinese, to: .kazakh).hits.flatMap(\.targets).map(\.text)
                == ["Ол 😀 Алматыға келді, Алматыға!"])
        #expect(try concordance.hits(for: "阿拉木图", from: .chinese, to: .uyghur).hits.isEmpty)
        let all = try concordance.hits(for: "Xinjiang", from: nil, to: nil).hits
        #expect(all.map(\.sourceLanguage) == [.english])
        #expect(all.flatMap(\.targets).map(\.text) == ["Лагерь в Синьцзяне"])
    }

    @Test(arguments: kinds, [(-1, 0), (0, 0), (3, 3), (Int.max, 30)])
    func `gives as many hits as wanted in the memory's order`(_ kind: MemoryFile.Kind, _ limit: (Int, Int)) throws {
        var units: [TranslationUnit] = []
        for number in 0..<30 {
            units.append(try unit(["ug": "سوت \(number)", "kk": "Сот \(number)"]))
            units.append(try unit(["ug": "سوت ھۆكۈمى \(number)", "ru": "Приговор \(number)"]))
        }
        let concordance = Concordance(in: [try folder.memory(kind, units)])
        let hits = try concordance.hits(for: "سوت", from: .uyghur, to: .kazakh, limit: limit.0).hits
        #expect(hits.map(\.source) == (0..<limit.1).map { "سوت \($0)" })
    }

    @Test(arguments: kinds)
    func `gives each text once when a unit has it in two variants of a language`(_ kind: MemoryFile.Kind) throws {
        let memory = try folder.memory(
            kind,
            [
                try unit(["en-GB": "The court rose.", "en-US": "The court stood up.", "ug": "سوت"]),
                try unit(["kk": "Сот", "kk-Arab": "سوت", "en": "Court"]),
            ])
        let concordance = Concordance(in: [memory])
        let hits = try concordance.hits(for: "the court", from: .english, to: .uyghur).hits
        #expect(hits.map(\.source) == ["The court rose.", "The court stood up."])
        #expect(try concordance.hits(for: "the court", from: .english, to: .uyghur, limit: 1).hits.count == 1)
        #expect(try concordance.hits(for: "сот", from: .kazakh, to: .english).hits.map(\.source) == ["Сот"])
    }

    @Test(arguments: ["", " ", "\u{200F}", "\n"])
    func `finds nothing for a phrase without a letter`(_ phrase: String) throws {
        let concordance = Concordance(in: [try folder.memory(.exchange, Self.units())])
        #expect(try concordance.hits(for: phrase, from: .uyghur, to: nil).hits.isEmpty)
    }

    @Test func `writes the fields that the batch form promises`() throws {
        let memory = try folder.memory(
            .exchange, [try unit(["ug": "سوت ھۆكۈمى", "kk": "Сот үкімі", "zh": "法院判决"], identifier: "7")])
        var batch = ConcordanceBatch(Concordance(in: [memory]))
        let added = try batch.members(
            for: JSONLine(Array(#"{"text":"سوت","from":"ug","to":"zh","limit":1}"#.utf8)))
        #expect(added.map(\.key) == ["hits"])
        #expect(
            String(decoding: try #require(added.first?.json), as: UTF8.self)
                == #"[{"memory":"жады","source":"سوت ھۆكۈمى","source_lang":"ug","spans":[[0,3]],"target":"法院判决","#
                + #""target_lang":"zh","unit":"7"}]"#)
    }
}
