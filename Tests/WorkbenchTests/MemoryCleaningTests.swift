import Foundation
import Testing
import TranslationTypes
import Workbench

@Suite struct MemoryCleaningTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let kinds: [MemoryFile.Kind] = [.store, .exchange]

    private static let sound: [KeyValuePairs<String, String>] = [
        ["kk": "Шыңжаңдағы лагерьлерде отырған адамдардың туыстары жиналыс өткізді.", "zh": "法院判处他们八年有期徒刑。"],
        ["ug": "ئۇلار لاگېردا تۇتۇپ تۇرۇلغان ئائىلە ئەزالىرىنى قويۇپ بېرىشنى تەلەپ قىلدى.", "ru": "Они требуют."],
        ["kk": "Үрімжі", "ru": "Урумчи", "en": "Ürümqi"], ["en": "Radio Free Asia", "kk": "Radio Free Asia"],
        ["ru": "12 345,67", "kk": "12 345,67", "ug": "12 345,67"], ["zh": "阿拉木图", "ug": "ئالمۇتا"],
        ["kk-Latn": "Şyñjañdağy lagerlerde otyrğan adamdardyñ tuystary", "kk": "Лагерьлерде отырған адамдар"],
    ]

    private func reasons(_ memory: MemoryFile) throws -> [MemoryCleaning.Reason] {
        try MemoryCleaning(of: memory).run(apply: false).map(\.reason)
    }

    @Test(arguments: kinds)
    func `finds nothing wrong with names numbers and sound units`(_ kind: MemoryFile.Kind) throws {
        let memory = try folder.memory(kind, Self.sound.map { try unit($0) })
        #expect(try MemoryCleaning(of: memory).run(apply: false) == [])
    }

    @Test(
        arguments: [
            (["kk": "Сот", "ug": ""], .empty), (["kk": " \t\u{A0}\u{3000}", "ug": "سوت"], .empty),
            (["kk": "Сот", "zh": "\u{200B}\u{200F}\u{FEFF}"], .empty),
            (["ru": "Он пришёл домой вчера вечером.", "kk": "Он пришёл домой вчера вечером."], .untranslated),
            (["en": "He came home last night.", "ug": "He came home last night.", "zh": "他"], .untranslated),
            (["kk": "法院判处他们八年有期徒刑，并没收其全部财产，家属表示不服，将继续上诉，要求释放他们。", "ru": "Суд"], .wrongLanguage),
            (["zh": "Суд приговорил её к восьми годам лишения свободы.", "ug": "سوت"], .wrongLanguage),
            (
                ["ru": "ئۇلار لاگېردا تۇتۇپ تۇرۇلغان ئائىلە ئەزالىرىنى قويۇپ بېرىشنى تەلەپ قىلدى.", "en": "They"],
                .wrongLanguage
            ),
            (["ug": "The court sentenced her to eight years in prison.", "kk": "Сот"], .wrongLanguage),
        ] as [([String: String], MemoryCleaning.Reason)])
    func `finds what is wrong beyond doubt`(_ texts: [String: String], _ reason: MemoryCleaning.Reason) throws {
        let bad = TranslationUnit(
            variants: try texts.sorted { $0.key < $1.key }.map {
                TranslationVariant(language: try LanguageTag($0.key), content: InlineContent($0.value))
            })
        for kind in Self.kinds {
            #expect(try reasons(folder.memory(kind, [bad])) == [reason])
        }
    }

    @Test(arguments: kinds)
    func `finds units that say the same but for space and invisible marks`(_ kind: MemoryFile.Kind) throws {
        let memory = try folder.memory(
            kind,
            [
                try unit(["ug": "سوت ھۆكۈمى", "kk": "Сот үкімі"]),
                try unit(["ug": "سوت ھۆكۈمى\u{200F}", "kk": "Сот үкімі"]),
                try unit(["kk": "Сот үкімі\u{200B}", "ug": "سوت ھۆكۈمى"]), try unit(["ug": "سوت ھۆكۈمى", "kk": "Сот"]),
                try unit(["ug": "سوت ھۆكۈمى", "kk": "сот үкімі"]),
                try unit(["ug": "سوت ھۆكۈمى", "kk-Arab": "Сот үкімі"]),
            ])
        let findings = try MemoryCleaning(of: memory).run(apply: false)
        #expect(findings.map(\.reason) == [.duplicate, .duplicate])
        #expect(findings.map(\.text) == ["سوت ھۆكۈمى\u{200F}", "Сот үкімі\u{200B}"])
    }

    @Test(arguments: kinds)
    func `keeps a variant that is codes alone`(_ kind: MemoryFile.Kind) throws {
        let image = InlineContent([.code(InlineCode(kind: .placeholder, content: "<img/>"))])
        let memory = try folder.memory(
            kind,
            [
                TranslationUnit(variants: [
                    .init(language: .kazakh, content: image), .init(language: .chinese, content: image),
                ])
            ])
        #expect(try MemoryCleaning(of: memory).run(apply: false) == [])
    }

    @Test func `takes out what it finds only when asked`() throws {
        let sound = try Self.sound.map { try unit($0) }
        let bad = [
            try unit(["kk": "Сот", "ug": " "]),
            try unit(["ru": "Он пришёл домой вчера.", "kk": "Он пришёл домой вчера."]),
            try unit(["zh": "阿拉木图\u{200B}", "ug": "ئالمۇتا"]),
        ]
        let memory = try folder.memory(.store, Array(sound[..<3]) + bad[..<2] + Array(sound[3...]) + bad[2...])
        let found = try MemoryCleaning(of: memory).run(apply: false)
        #expect(found.map(\.reason) == [.empty, .untranslated, .duplicate])
        #expect(try folder.units(of: memory).count == 10)
        var counted: [Int] = []
        #expect(try MemoryCleaning(of: memory).run(apply: true) { counted.append($0) } == found)
        #expect(counted == Array(1...10))
        #expect(try folder.units(of: memory).map(texts) == sound.map(texts))
        #expect(try MemoryCleaning(of: memory).run(apply: true) == [])
    }

    @Test func `changes no exchange file`() throws {
        let memory = try folder.memory(.exchange, [try unit(["kk": "Сот", "ug": ""])])
        let before = try folder.text("жады.tmx")
        #expect(throws: (any Error).self) { try MemoryCleaning(of: memory).run(apply: true) }
        #expect(try folder.text("жады.tmx") == before)
    }

    @Test func `writes a finding as one object`() throws {
        let memory = try folder.memory(.exchange, [try unit(["kk": "Сот/үкім", "ug": ""], identifier: "7")])
        #expect(
            try MemoryCleaning(of: memory).run(apply: false).map { try $0.json() }
                == [#"{"reason":"empty","text":"Сот/үкім","unit":"7"}"#])
    }
}
