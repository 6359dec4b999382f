import MemoryStorage
import Testing
import TranslationTypes

@Suite struct DuplicateTests {
    private let folder: TemporaryFolder
    private let store: SQLiteMemoryStore

    init() throws {
        folder = try TemporaryFolder()
        store = try folder.store()
    }

    private func insert(
        _ units: TranslationUnit..., by policy: DuplicatePolicy = .merge, operation: OperationID
    ) throws -> [Int] {
        let report = try store.insert(units, operation: operation, duplicates: policy)
        return [report.added, report.merged, report.skipped]
    }

    @Test(arguments: DuplicatePolicy.allCases)
    func `importing the same units again adds nothing`(policy: DuplicatePolicy) throws {
        let units = (0..<50).map { numbered($0) } + [fullUnit, unit((.kazakh, "жалғыз"))]
        #expect(try store.insert(units, operation: "1", duplicates: policy).added == 52)
        let second = try store.insert(units, operation: "2", duplicates: policy)
        #expect(second == InsertReport(skipped: 52, generation: 2))
        #expect(try store.all() == units)
    }

    @Test func `a third language joins a pair that it shares, and the old key becomes a tombstone`() throws {
        let pair = unit((.english, "Open"), (.kazakh, "Ашу"))
        let triple = unit((.uyghur, "ئېچىش"), (.kazakh, "Ашу"), (.english, "Open "))
        #expect(try insert(pair, operation: "1") == [1, 0, 0])
        #expect(try insert(triple, operation: "2") == [0, 1, 0])
        #expect(try store.all() == [unit((.english, "Open"), (.kazakh, "Ашу"), (.uyghur, "ئېچىش"))])
        #expect(try store.units([UnitKey(of: pair)]).isEmpty)
        #expect(try store.units([UnitKey(of: triple)]).count == 1)
        let changes = try store.allChanges()
        #expect(changes.filter { $0.unit == nil }.map(\.key) == [UnitKey(of: pair)])
        #expect(changes.map(\.generation) == [2, 2])
        #expect(try insert(pair, operation: "3") == [0, 0, 1])
        try store.checkIntegrity()
    }

    @Test func `units do not merge when they share one text alone, or contradict each other`() throws {
        let units = [
            unit((.english, "Open"), (.kazakh, "Ашу")), unit((.english, "Open"), (.uyghur, "ئېچىش")),
            unit((.english, "Open"), (.kazakh, "Ашық")),
            unit((.english, "Open"), (.kazakh, "Ашық"), (.russian, "Открыто")),
            unit((.english, "Open"), (.kazakh, "Ашық"), (.russian, "Открытый")),
        ]
        #expect(try store.insert(units, operation: "1") == InsertReport(added: 4, merged: 1, generation: 1))
        #expect(contents(try store.all()) == contents([units[0], units[1], units[3], units[4]]))
    }

    @Test func `a second variant of a language is no contradiction`() throws {
        #expect(try insert(unit((.english, "Open"), (.kazakh, "Ашу")), operation: "1") == [1, 0, 0])
        #expect(
            try insert(unit((.english, "Open"), (.kazakh, "Ашу"), (.kazakh, "Ашыңыз")), operation: "2") == [0, 1, 0])
        #expect(try store.all() == [unit((.english, "Open"), (.kazakh, "Ашу"), (.kazakh, "Ашыңыз"))])
    }

    @Test func `the same words in two languages are found`() throws {
        #expect(try insert(unit((.english, "GitHub"), (.kazakh, "GitHub")), operation: "1") == [1, 0, 0])
        #expect(
            try insert(unit((.english, "GitHub"), (.kazakh, "GitHub"), (.uyghur, "GitHub")), operation: "2")
                == [0, 1, 0])
        #expect(try store.statistics().units == 1)
    }

    @Test func `a unit that agrees with two makes them one`() throws {
        let all = unit((.english, "e"), (.kazakh, "k"), (.uyghur, "u"), (.russian, "r"))
        #expect(try insert(unit((.english, "e"), (.kazakh, "k")), operation: "1") == [1, 0, 0])
        #expect(try insert(unit((.uyghur, "u"), (.russian, "r")), operation: "2") == [1, 0, 0])
        #expect(try insert(all, operation: "3") == [0, 1, 0])
        #expect(try store.all() == [all])
        try store.checkIntegrity()
    }

    @Test func `metadata is merged by its meaning`() throws {
        func dated(_ created: String, _ changed: String, _ uses: String, _ confidence: String, _ note: String)
            -> TranslationUnit
        {
            var result = unit((.english, "Open"), (.kazakh, "Ашу"))
            result.attributes = [
                Attribute("creationdate", created), Attribute("changedate", changed), Attribute("usagecount", uses),
                Attribute("creationid", note),
            ]
            result.properties = [
                Property(Property.Kind.alignmentConfidence, confidence), Property(Property.Kind.document, note),
            ]
            result.notes = [Note(note)]
            return result
        }
        _ = try insert(dated("20200101T000000Z", "20200601T000000Z", "3", "0.8", "a"), operation: "1")
        #expect(
            try insert(dated("20190101T000000Z", "20200301T000000Z", "9", "0.95", "b"), operation: "2") == [0, 1, 0])
        let stored = try #require(try store.units([UnitKey(of: unit((.english, "Open"), (.kazakh, "Ашу")))]).first)
        #expect(
            stored.unit.attributes == [
                Attribute("creationdate", "20190101T000000Z"), Attribute("changedate", "20200601T000000Z"),
                Attribute("usagecount", "9"), Attribute("creationid", "a"),
            ])
        #expect(
            stored.unit.properties == [
                Property(Property.Kind.alignmentConfidence, "0.95"), Property(Property.Kind.document, "a"),
                Property(Property.Kind.document, "b"),
            ])
        #expect(stored.unit.notes == [Note("a"), Note("b")])
        #expect(stored.uses == 9)
        #expect(stored.created == TimeOf.newYear2019)
    }

    private enum TimeOf {
        /// `date -u -d 2019-01-01 +%s`
        static let newYear2019: Int64 = 1_546_300_800
    }

    @Test func `keep never changes a stored unit and never loses a text`() throws {
        let pair = unit((.english, "Open"), (.kazakh, "Ашу"))
        let triple = unit((.english, "Open"), (.kazakh, "Ашу"), (.uyghur, "ئېچىش"))
        #expect(try insert(pair, by: .keep, operation: "1") == [1, 0, 0])
        #expect(try insert(triple, by: .keep, operation: "2") == [1, 0, 0])
        #expect(try insert(pair, triple, by: .keep, operation: "3") == [0, 0, 2])
        #expect(try store.all() == [pair, triple])
    }

    @Test func `overwrite replaces the translation of the same source, and keeps other languages`() throws {
        let old = unit((.english, "Open"), (.kazakh, "Ашық"), (.uyghur, "ئېچىش"))
        #expect(try insert(old, operation: "1") == [1, 0, 0])
        #expect(try insert(unit((.english, "Open"), (.kazakh, "Ашу")), by: .overwrite, operation: "2") == [0, 1, 0])
        #expect(try store.all() == [unit((.english, "Open"), (.kazakh, "Ашу"), (.uyghur, "ئېچىش"))])
        #expect(try store.exactMatches(of: "Ашық", in: .kazakh).isEmpty)
        try store.checkIntegrity()
    }

    @Test func `units of one operation do not overwrite each other, in one batch or in many`() throws {
        for (name, size) in [("one", 100), ("many", 1)] {
            let store = try folder.store("\(name).tmdb")
            let units = [unit((.english, "Open"), (.kazakh, "Ашу")), unit((.english, "Open"), (.kazakh, "Ашық"))]
            let report = try store.insert(units, operation: "1", duplicates: .overwrite, batchSize: size)
            #expect(report.added == 2)
            #expect(try store.all() == units)
        }
    }

    @Test func `a text that stands in every unit does not make an import slow, and copies are still found`() throws {
        let units = (0..<2_000).map { unit((.english, "Sentence \($0)"), (.kazakh, "АУДАРУ КЕРЕК")) }
        #expect(try store.insert(units, operation: "1").added == 2_000)
        #expect(try store.insert(units, operation: "2").skipped == 2_000)
        let triples = units.prefix(10).map { unit in
            var unit = unit
            unit.variants.append(TranslationVariant(language: .russian, content: "ПЕРЕВЕСТИ"))
            return unit
        }
        #expect(try store.insert(triples, operation: "3").merged == 10)
    }

    @Test func `where nothing contradicts, neither order nor batches play a part`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        let languages = LanguageTag.workingLanguages
        var units: [TranslationUnit] = []
        for meaning in 0..<40 {
            // Chains of overlapping pairs, so that every unit of a meaning agrees with another one of it.
            for first in 0..<languages.count - 2 {
                units.append(
                    unit(
                        (languages[first], "\(meaning)/\(first)"), (languages[first + 1], "\(meaning)/\(first + 1)"),
                        (languages[first + 2], "\(meaning)/\(first + 2)")))
            }
        }
        let expected = Set(
            (0..<40).map { meaning in Set(languages.indices.map { "\(languages[$0]): \(meaning)/\($0)" }) })
        for round in 0..<4 {
            let store = try folder.store("\(round).tmdb")
            units.shuffle(using: &generator)
            _ = try store.insert(units, operation: "1", batchSize: [1, 7, 50, 1_000][round])
            #expect(contents(try store.all()) == expected, "seed \(seed)")
            try store.checkIntegrity()
        }
    }

    @Test func `the store agrees with a slow obvious merger on random units`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        for round in 0..<20 {
            let store = try folder.store("random\(round).tmdb")
            var twin = SlowMerger()
            var units: [TranslationUnit] = []
            for _ in 0..<60 {
                let chosen = LanguageTag.workingLanguages.prefix(4).shuffled(using: &generator)
                    .prefix(Int.random(in: 1...4, using: &generator))
                let variants = chosen.map { ($0, "\(Int.random(in: 0...2, using: &generator))") }
                units.append(
                    TranslationUnit(
                        variants: variants.map { TranslationVariant(language: $0.0, content: InlineContent($0.1)) }))
            }
            for unit in units { twin.add(unit) }
            let report = try store.insert(units, operation: "1", batchSize: 8)
            #expect(report.added + report.merged + report.skipped == units.count, "seed \(seed) round \(round)")
            #expect(contents(try store.all()) == Set(twin.units), "seed \(seed) round \(round)")
            #expect(try store.statistics().units == twin.units.count, "seed \(seed) round \(round)")
            try store.checkIntegrity()
        }
    }
}

/// The rule of ``DuplicatePolicy/merge`` word for word, over sets of variants.
private struct SlowMerger {
    /// In the order of age.
    var units: [Set<String>] = []

    mutating func add(_ unit: TranslationUnit) {
        var joined = Set(unit.variants.map { "\($0.language): \($0.text)" })
        if units.contains(joined) { return }
        var place: Int?
        while let next = best(for: joined) {
            let isFirst = place == nil
            if isFirst, joined.isSubset(of: units[next]) { return }
            joined.formUnion(units[next])
            if isFirst {
                place = next
                units[next] = []
            } else {
                units[next] = []
            }
        }
        if let place { units[place] = joined } else { units.append(joined) }
        units = units.filter { !$0.isEmpty }
    }

    private func best(for unit: Set<String>) -> Int? {
        units.indices.filter { agree(unit, units[$0]) }
            .max { (units[$0].intersection(unit).count, $1) < (units[$1].intersection(unit).count, $0) }
    }

    private func agree(_ a: Set<String>, _ b: Set<String>) -> Bool {
        func language(_ variant: String) -> Substring { variant.prefix { $0 != ":" } }
        let shared = Set(a.intersection(b).map(language))
        let common = Set(a.map(language)).intersection(b.map(language))
        return shared.count >= 2 && common.isSubset(of: shared)
    }
}
