import MemoryStorage
import Testing
import TranslationTypes

/// What every ``MemoryStore`` must do; a further store is added to ``stores`` alone.
@Suite struct ContractTests {
    enum Backend: CaseIterable { case sqlite }

    private func withStore(
        _ backend: Backend, _ body: (any MemoryStore) throws -> Void
    ) throws {
        switch backend {
        case .sqlite:
            let folder = try TemporaryFolder()
            try body(folder.store())
        }
    }

    @Test(arguments: Backend.allCases)
    func `a unit comes back as it was handed in`(backend: Backend) throws {
        try withStore(backend) { store in
            let report = try store.insert([fullUnit], operation: "1")
            #expect(report == InsertReport(added: 1, generation: 1))
            #expect(try store.all() == [fullUnit])
            let stored = try #require(try store.units([UnitKey(of: fullUnit)]).first)
            #expect(stored.unit == fullUnit)
            #expect(stored.created == 1_583_020_799)
            #expect(stored.changed == 1_609_459_200)
            #expect(stored.uses == 12)
            #expect(stored.generation == 1)
        }
    }

    @Test(arguments: Backend.allCases)
    func `a unit without dates has the time of storing`(backend: Backend) throws {
        try withStore(backend) { store in
            _ = try store.insert([numbered(1)], operation: "1")
            let stored = try #require(try store.units([UnitKey(of: numbered(1))]).first)
            #expect(stored.created == 1_800_000_000 && stored.changed == 1_800_000_000 && stored.uses == 0)
        }
    }

    @Test(arguments: Backend.allCases)
    func `a repeated operation changes nothing and gives the first report`(backend: Backend) throws {
        try withStore(backend) { store in
            let first = try store.insert([numbered(1), numbered(2)], operation: "a")
            let other = try store.insert([numbered(3)], operation: "b")
            #expect(try store.insert([numbered(4)], operation: "a").added == first.added)
            #expect(try store.generation == other.generation)
            #expect(try store.statistics().units == 3)
            let deleted = try store.delete([UnitKey(of: numbered(1))], operation: "c")
            #expect(deleted.deleted == 1)
            #expect(try store.delete([UnitKey(of: numbered(2))], operation: "c") == deleted)
            #expect(try store.statistics().units == 2)
        }
    }

    @Test(arguments: Backend.allCases)
    func `an interrupted import goes on where it stopped`(backend: Backend) throws {
        try withStore(backend) { store in
            let units = (0..<25).map { numbered($0) }
            _ = try store.insert(units.prefix(20), operation: "тест.tmx", batchSize: 10)
            #expect(try store.generation == 2)
            let report = try store.insert(units, operation: "тест.tmx", batchSize: 10)
            #expect(report == InsertReport(added: 25, generation: 3))
            #expect(try store.all() == units)
        }
    }

    @Test(arguments: Backend.allCases)
    func `an import of nothing changes nothing`(backend: Backend) throws {
        try withStore(backend) { store in
            _ = try store.insert([numbered(1)], operation: "1")
            #expect(try store.insert([], operation: "2") == InsertReport(generation: 1))
        }
    }

    @Test(arguments: Backend.allCases)
    func `statistics count units, variants and languages`(backend: Backend) throws {
        try withStore(backend) { store in
            _ = try store.insert([fullUnit, numbered(1), numbered(2)], operation: "1")
            _ = try store.delete([UnitKey(of: numbered(2))], operation: "2")
            let statistics = try store.statistics()
            #expect(statistics.units == 2)
            #expect(statistics.variants == 6)
            let taiwan = LanguageTag(language: "zh", script: .traditionalHan, region: "TW")
            #expect(statistics.languages == [.english: 2, .uyghur: 2, .kazakh: 1, taiwan: 1])
        }
    }

    @Test(arguments: Backend.allCases)
    func `exact look-up folds white space, not case, and asks for the language`(backend: Backend) throws {
        try withStore(backend) { store in
            let arabic = LanguageTag(language: "kk", script: .arabic)
            let a = unit((.english, "GitHub  page"), (.kazakh, "GitHub беті"))
            let b = unit((.russian, "GitHub page"), (arabic, "گيتحاب"))
            _ = try store.insert([a, b], operation: "1")
            #expect(try store.exactMatches(of: " GitHub page", in: .english, limit: 9).map(\.unit) == [a])
            #expect(try store.exactMatches(of: "GitHub page", in: .russian, limit: 9).map(\.unit) == [b])
            #expect(try store.exactMatches(of: "github page", in: .english, limit: 9).isEmpty)
            #expect(try store.exactMatches(of: "گيتحاب", in: .kazakh, limit: 9).map(\.unit) == [b])
            #expect(try store.exactMatches(of: "GitHub page", in: .english, limit: 0).isEmpty)
        }
    }

    @Test(arguments: Backend.allCases)
    func `reading by language gives the units that have all of them`(backend: Backend) throws {
        try withStore(backend) { store in
            let three = unit((.english, "a"), (.kazakh, "ә"), (.uyghur, "ئا"))
            _ = try store.insert([numbered(1), three], operation: "1")
            #expect(try store.all([.kazakh]) == [numbered(1), three])
            #expect(try store.all([.uyghur, .english]) == [three])
            #expect(try store.all([.chinese]).isEmpty)
        }
    }

    struct Stop: Error {}

    @Test(arguments: Backend.allCases)
    func `an error of the reader's own comes out as it is`(backend: Backend) throws {
        try withStore(backend) { store in
            _ = try store.insert([numbered(1)], operation: "1")
            #expect(throws: Stop.self) { try store.forEachUnit(languages: []) { _ in throw Stop() } }
        }
    }

    // MARK: - Changes

    @Test(arguments: Backend.allCases)
    func `changes come in order, each unit once, deleted ones as tombstones`(backend: Backend) throws {
        try withStore(backend) { store in
            _ = try store.insert((0..<250).map { numbered($0) }, operation: "1", batchSize: 100)
            _ = try store.delete([UnitKey(of: numbered(7)), UnitKey(high: 1, low: 2)], operation: "2")
            let changes = try store.allChanges()
            #expect(changes.count == 250)
            #expect(Set(changes.map(\.key)).count == 250)
            let order = changes.map { ($0.generation, $0.key) }
            #expect(zip(order, order.dropFirst()).allSatisfy { $0 < $1 })
            #expect(changes.last?.key == UnitKey(of: numbered(7)))
            #expect(changes.last?.unit == nil)
            #expect(changes.last?.generation == 4)
            #expect(changes.filter { $0.unit == nil }.count == 1)
        }
    }

    @Test(arguments: Backend.allCases)
    func `a deleted unit can be inserted again`(backend: Backend) throws {
        try withStore(backend) { store in
            _ = try store.insert([numbered(1)], operation: "1")
            _ = try store.delete([UnitKey(of: numbered(1))], operation: "2")
            #expect(try store.units([UnitKey(of: numbered(1))]).isEmpty)
            #expect(try store.all().isEmpty)
            #expect(try store.insert([numbered(1)], operation: "3").added == 1)
            #expect(try store.all() == [numbered(1)])
            #expect(try store.allChanges().map(\.generation) == [3])
        }
    }

    @Test(arguments: Backend.allCases)
    func `cursors of another epoch or of the future are refused`(backend: Backend) throws {
        try withStore(backend) { store in
            _ = try store.insert([numbered(1)], operation: "1")
            for cursor in [
                ChangeCursor(epoch: "x", generation: 0, key: nil, floor: 0),
                ChangeCursor(epoch: try store.epoch, generation: 2, key: nil, floor: 0),
            ] {
                #expect(throws: MemoryStoreError.cursorOutdated) { try store.changes(since: cursor, limit: 1) }
            }
        }
    }

    // MARK: - Refusals

    static let refused: [(TranslationUnit, MemoryStoreError)] = [
        (TranslationUnit(variants: []), .noVariants(unit: 1)),
        (unit((.english, "a\u{0}b")), .nulCharacter(unit: 1, place: "a text")),
        (
            unit((.english, "a"), attributes: [Attribute("o-tmf", "\u{0}")]),
            .nulCharacter(unit: 1, place: "the attribute o-tmf")
        ),
        (
            TranslationUnit(
                variants: Array(repeating: TranslationVariant(language: .english, content: "a"), count: 1_001)),
            .limitExceeded(unit: 1, what: "variants", limit: 1_000, found: 1_001)
        ),
        (unit((LanguageTag(language: "kaz"), "а")), .invalidLanguage(unit: 1, tag: "kaz")),
        (
            unit((.english, String(repeating: "a", count: (16 << 20) + 1))),
            .limitExceeded(unit: 1, what: "bytes", limit: 16 << 20, found: (16 << 20) + 1)
        ),
    ]

    @Test(arguments: Backend.allCases)
    func `units that cannot be stored are refused by their place, and the batch with them`(backend: Backend) throws {
        try withStore(backend) { store in
            for (unit, error) in Self.refused {
                #expect(throws: error) { try store.insert([numbered(1), unit], operation: "1") }
            }
            #expect(throws: MemoryStoreError.invalidOperation("")) {
                try store.delete([], operation: "")
            }
            let generation = try store.generation
            #expect(generation == 0)
        }
    }
}
