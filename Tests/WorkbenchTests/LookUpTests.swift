import Foundation
import Testing
import TranslationTypes
import Workbench

@Suite struct LookUpTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let kinds: [MemoryFile.Kind] = [.store, .exchange]

    private static let texts = [
        "kk": "Шыңжаңдағы лагерьлерде отырған адамдардың туыстары Алматыда жиналыс өткізді.",
        "ug": "ئۇلار لاگېردا تۇتۇپ تۇرۇلغان ئائىلە ئەزالىرىنى قويۇپ بېرىشنى تەلەپ قىلدى.",
        "ru": "Суд приговорил 12 человек к разным срокам лишения свободы.",
        "zh-Hans": "法院判处他们八年有期徒刑并没收财产。",
        "en": "The court sentenced her to eight years in prison on Monday.",
    ]

    private func lookUp(_ kind: MemoryFile.Kind, _ units: [TranslationUnit]) throws -> LookUp {
        LookUp(in: [try folder.memory(kind, units)])
    }

    private func matches(
        _ lookUp: LookUp, _ text: String, _ from: String, _ to: String?, minimum: Int? = nil, limit: Int? = nil
    ) throws -> [LookUpResult.Match] {
        try lookUp.matches(
            for: text, from: LanguageTag(from), to: to.map { try LanguageTag($0) }, minimumScore: minimum, limit: limit
        ).matches
    }

    private static func fiveLanguages() throws -> TranslationUnit {
        TranslationUnit(
            identifier: "бес",
            variants: try texts.sorted { $0.key < $1.key }.map {
                TranslationVariant(language: try LanguageTag($0.key), content: InlineContent($0.value))
            })
    }

    // MARK: - Scores

    @Test(arguments: kinds, ["kk", "ug", "ru", "zh-Hans", "en"])
    func `finds the same text from every language into every other`(_ kind: MemoryFile.Kind, _ from: String) throws {
        let lookUp = try lookUp(kind, [Self.fiveLanguages()])
        let text = try #require(Self.texts[from])
        for (to, expected) in Self.texts where to != from {
            let found = try matches(lookUp, text, from, to)
            #expect(found.map(\.target) == [expected])
            #expect(found.map(\.source) == [text])
            #expect(found.map(\.score) == [100])
            #expect(found.map(\.kind) == [.exact])
            #expect(found.map(\.memory) == ["жады"])
            #expect(found.map(\.targetLanguage.description) == [to])
        }
        #expect(try Set(matches(lookUp, text, from, nil).map(\.target)) == Set(Self.texts.values).subtracting([text]))
    }

    /// Worked out by hand from the definition in SegmentScore: words and Han characters weigh 4, signs 1, a number for another
    /// costs 1; score = 1 − cost ÷ weight of the heavier text, rounded down.
    @Test(arguments: [
        // 8 words and a stop weigh 33; one word less costs 4: 29/33 = 87.8 %.
        ("kk", "Шыңжаңдағы лагерьлерде отырған адамдардың туыстары Алматыда өткізді.", 87),
        // 11 words and a stop weigh 41; the stop less costs 1: 40/41 = 97.5 %.
        ("ug", "ئۇلار لاگېردا تۇتۇپ تۇرۇلغان ئائىلە ئەزالىرىنى قويۇپ بېرىشنى تەلەپ قىلدى", 97),
        // 9 words and a stop weigh 37; 36/37 = 97.2 %.
        ("ru", "Суд приговорил 13 человек к разным срокам лишения свободы.", 97),
        // 17 characters and a stop weigh 69; one for another costs 4: 65/69 = 94.2 %.
        ("zh-Hans", "法院判处他们十年有期徒刑并没收财产。", 94),
        // 11 words and a stop weigh 45; two words for unlike ones cost 8: 37/45 = 82.2 %.
        ("en", "The court sentenced him to nine years in prison on Monday.", 82),
        ("en", "The court sentenced her to eight years in prison on Monday.", 100),
        ("en", "THE COURT sentenced her to eight years in prison on Monday.", 99),
        ("zh-Hans", " 法院判处他们八年有期徒刑并没收财产。\u{200B}\n", 100),
        ("ug", "ئۇلار  لاگېردا تۇتۇپ تۇرۇلغان ئائىلە ئەزالىرىنى قويۇپ بېرىشنى تەلەپ\u{A0}قىلدى.\u{200F}", 100),
    ])
    func `scores as the definition says`(_ language: String, _ text: String, _ score: Int) throws {
        for kind in Self.kinds {
            let lookUp = try lookUp(kind, [Self.fiveLanguages()])
            let to = language == "ru" ? "kk" : "ru"
            let found = try matches(lookUp, text, language, to)
            #expect(found.map(\.score) == [score])
            #expect(found.map(\.kind) == [score == 100 ? .exact : .fuzzy])
            #expect(try matches(lookUp, text, language, to, minimum: score).count == 1)
            #expect(try matches(lookUp, text, language, to, minimum: score + 1).isEmpty)
        }
    }

    @Test(arguments: kinds)
    func `calls it a context match when both neighbours are the same`(_ kind: MemoryFile.Kind) throws {
        var inContext = try unit(["kk": "Сот шешім шығарды.", "ru": "Суд вынес решение."])
        inContext.variants[0].properties = [
            Property(Property.Kind.previousContext, "Ол келді."), Property(Property.Kind.nextContext, "Біз күттік."),
        ]
        var first = try unit(["kk": "Сот шешім шығарды.", "ru": "Решение суда."])
        first.variants[0].properties = [Property(Property.Kind.nextContext, "Біз күттік.")]
        let lookUp = try lookUp(kind, [try unit(["kk": "Сот шешім шығарды.", "ru": "Суд решил."]), inContext, first])
        func found(_ before: String?, _ after: String?) throws -> [String] {
            try lookUp.matches(
                for: "Сот шешім шығарды.", from: .kazakh, to: .russian,
                context: LookUp.Context(before: before, after: after)
            ).matches.map { "\($0.score) \($0.kind) \($0.target)" }
        }
        let exact = ["100 exact Суд решил.", "100 exact Суд вынес решение.", "100 exact Решение суда."]
        #expect(try found("Ол келді.", "Біз күттік.") == ["101 context Суд вынес решение.", exact[0], exact[2]])
        #expect(try found(nil, "Біз күттік.") == ["101 context Решение суда.", exact[0], exact[1]])
        #expect(try found("Ол келді.", nil) == exact)
        #expect(try found("Ол келді.", "Ол кетті.") == exact)
        #expect(try found(nil, nil) == exact)
    }

    // MARK: - Order and limits

    @Test(arguments: kinds)
    func `gives the best first and of equals the earlier`(_ kind: MemoryFile.Kind) throws {
        let text = try #require(Self.texts["ru"])
        let lookUp = try lookUp(
            kind,
            [
                try unit(["ru": "Суд приговорил 13 человек к разным срокам лишения свободы.", "ug": "بىر"]),
                try unit(["ru": text, "ug": "ئىككى"]), try unit(["ru": "Он ушёл домой.", "ug": "ئۈچ"]),
                try unit(["ru": "Суд приговорил 15 человек к разным срокам лишения свободы.", "ug": "تۆت"]),
                try unit(["ru": text, "ug": "بەش"]),
            ])
        #expect(try matches(lookUp, text, "ru", "ug").map(\.target) == ["ئىككى", "بەش", "بىر", "تۆت"])
        #expect(try matches(lookUp, text, "ru", "ug", limit: 3).map(\.target) == ["ئىككى", "بەش", "بىر"])
        #expect(try matches(lookUp, text, "ru", "ug", minimum: 98).map(\.target) == ["ئىككى", "بەش"])
        #expect(try matches(lookUp, text, "ru", "ug", minimum: 101).isEmpty)
    }

    @Test func `asks the memories in the order given`() throws {
        let files = try [("б", "بىر"), ("а", "ئىككى")].map { name, target in
            try folder.memory(.exchange, named: name, [try unit(["zh": "他来了。", "ug": target])])
        }
        let found = try LookUp(in: files).matches(for: "他来了。", from: .chinese, to: .uyghur).matches
        #expect(found.map(\.memory) == ["б", "а"])
        #expect(found.map(\.target) == ["بىر", "ئىككى"])
    }

    @Test(arguments: kinds, [(-1, 0), (0, 0), (1, 1), (Int.max, 2), (Int.min, 0)])
    func `holds to any limit that a line may ask for`(_ kind: MemoryFile.Kind, _ limit: (Int, Int)) throws {
        let lookUp = try lookUp(
            kind, [try unit(["zh": "他来了。", "kk": "Ол келді."]), try unit(["zh": "他来了。", "kk": "Ол жетті."])])
        #expect(try matches(lookUp, "他来了。", "zh", "kk", limit: limit.0).count == limit.1)
        var batch = LookUpBatch(lookUp)
        let line = #"{"text":"他来了。","from":"zh","to":"kk","min":-5,"limit":\#(limit.0)}"#
        #expect(throws: Never.self) { try batch.members(for: JSONLine(Array(line.utf8))) }
    }

    @Test(arguments: kinds)
    func `finds the one unit with the language wanted among many without it`(_ kind: MemoryFile.Kind) throws {
        let many = try (0..<60).map { try unit(["kk": "Сот шешім шығарды.", "ug": "سوت \($0)"]) }
        let one = try unit(["kk": "Сот шешім шығарды.", "ru": "Суд вынес решение."])
        let lookUp = try lookUp(kind, many + [one])
        #expect(try matches(lookUp, "Сот шешім шығарды.", "kk", "ru").map(\.target) == ["Суд вынес решение."])
        #expect(try matches(lookUp, "Сот шешім шығарды.", "kk", "ug").count == LookUp.defaultLimit)
    }

    // MARK: - Languages

    @Test(arguments: kinds)
    func `keeps scripts apart only when asked`(_ kind: MemoryFile.Kind) throws {
        let lookUp = try lookUp(
            kind,
            [
                try unit(["kk": "Ол келді.", "en": "She came."]), try unit(["kk-Arab": "ول كەلدى.", "en": "He came."]),
                try unit(["kk-Latn": "Ol keldı.", "en": "It came."]),
            ])
        #expect(try matches(lookUp, "ول كەلدى.", "kk-Arab", "en").map(\.target) == ["He came."])
        #expect(try matches(lookUp, "ول كەلدى.", "kk", "en").map(\.target) == ["He came."])
        #expect(try matches(lookUp, "ول كەلدى.", "kk-Latn", "en").isEmpty)
        #expect(try matches(lookUp, "She came.", "en", "kk-Cyrl").map(\.target) == ["Ол келді."])
        #expect(try matches(lookUp, "She came.", "en", "kk-Arab", minimum: 100).isEmpty)
    }

    @Test(arguments: kinds)
    func `shows the variant that was matched when a language has two`(_ kind: MemoryFile.Kind) throws {
        let both = try unit(["ug": "ئۇ كەلدى.", "kk": "Ол келді.", "kk-Arab": "ول كەلدى."])
        let lookUp = try lookUp(kind, [both])
        let found = try matches(lookUp, "ول كەلدى.", "kk", "ug")
        #expect(found.map(\.source) == ["ول كەلدى."])
        #expect(found.map(\.sourceLanguage.description) == ["kk-Arab"])
        #expect(found.map(\.score) == [100])
        #expect(try matches(lookUp, "Ол келді.", "kk", "ug").map(\.source) == ["Ол келді."])
    }

    @Test func `tells units with one and the same identifier apart`() throws {
        let lookUp = try lookUp(
            .exchange,
            [
                try unit(["zh": "他来了。", "kk": "Ол келді."], identifier: "1"),
                try unit(["zh": "她离开了。", "kk": "Ол кетті."], identifier: "1"),
            ])
        let found = try matches(lookUp, "他来了。", "zh", "kk", minimum: 100)
        #expect(found.map(\.source) == ["他来了。"])
        #expect(found.map(\.target) == ["Ол келді."])
    }

    @Test func `finds out the language and says when it cannot`() throws {
        let lookUp = try lookUp(.exchange, [Self.fiveLanguages()])
        for (language, text) in Self.texts {
            let result = try lookUp.matches(for: text, from: nil, to: nil)
            #expect(result.language.base == (try LanguageTag(language).base))
            #expect(result.matches.count == 4)
        }
        let error = #expect(throws: WorkbenchError.self) { try lookUp.matches(for: "12 — 34", from: nil, to: nil) }
        #expect(error?.advice == "Say it with --from LANG.")
    }

    @Test func `writes the fields that the batch form promises`() throws {
        let lookUp = try lookUp(.exchange, [try unit(["ru": "Он пришёл.", "ug": "ئۇ كەلدى."], identifier: "7")])
        var batch = LookUpBatch(lookUp)
        let added = try batch.members(
            for: JSONLine(Array(#"{"text":"Он пришёл.","from":"ru","to":"ug"}"#.utf8)))
        #expect(added.map(\.key) == ["matches"])
        #expect(
            String(decoding: try #require(added.first?.json), as: UTF8.self)
                == #"[{"kind":"exact","memory":"жады","score":100,"source":"Он пришёл.","target":"ئۇ كەلدى.","#
                + #""target_lang":"ug","unit":"7"}]"#)
        for bad in [#"{"text":"a","from":"ru"}"#, #"{"text":"a","from":"1","to":"ug"}"#, #"{"from":"ru","to":"ug"}"#] {
            #expect(throws: (any Error).self) { try batch.members(for: JSONLine(Array(bad.utf8))) }
        }
    }
}
