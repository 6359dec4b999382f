import MemoryStorage
import Testing
import TranslationTypes

@Suite struct MaintenanceTests {
    private let folder: TemporaryFolder
    private let store: SQLiteMemoryStore

    init() throws {
        folder = try TemporaryFolder()
        store = try folder.store()
    }

    @Test func `a preview reports what an insertion would do and writes nothing`() throws {
        _ = try store.insert([numbered(1)], operation: "1")
        let units = (0..<30).map { numbered($0) } + [numbered(5)]
        #expect(try store.previewInsert(units) == InsertReport(added: 29, skipped: 2, generation: 1))
        #expect(try store.generation == 1)
        #expect(try store.all() == [numbered(1)])
    }

    @Test func `a backup is the memory, a restored memory has a new epoch`() throws {
        _ = try store.insert([numbered(1), fullUnit], operation: "1")
        try store.backUp(to: folder.file("backup.tmdb"))
        _ = try store.insert([numbered(2)], operation: "2")
        let restored = try SQLiteMemoryStore.restore(backup: folder.file("backup.tmdb"), to: folder.file("new.tmdb"))
        #expect(try restored.all() == [numbered(1), fullUnit])
        #expect(try restored.generation == 1)
        #expect(try restored.epoch != store.epoch)
        #expect(throws: MemoryStoreError.cursorOutdated) { try restored.changes(since: store.beginning(), limit: 1) }
        #expect(throws: MemoryStoreError.cannotOpen(path: folder.file("new.tmdb"), reason: "there is a file already")) {
            try store.backUp(to: folder.file("new.tmdb"))
        }
    }

    @Test func `purging forgets tombstones and sends late readers to the beginning`() throws {
        _ = try store.insert([numbered(1), numbered(2)], operation: "1")
        let early = try store.changes(since: store.beginning(), limit: 10).cursor
        _ = try store.delete([UnitKey(of: numbered(1))], operation: "2")
        #expect(try store.changes(since: early, limit: 10).changes.count == 1)
        try store.purge(deletedThrough: 2, operationsBefore: 1_900_000_000)
        #expect(throws: MemoryStoreError.cursorOutdated) { try store.changes(since: early, limit: 10) }
        #expect(try store.allChanges().map(\.key) == [UnitKey(of: numbered(2))])
        #expect(try store.report(of: "2") == nil)
    }
}
