import Foundation
import MemoryStorage
import Testing
import TranslationTypes

/// Several processes at one memory; each exit test is a process of its own.
@Suite(.serialized) struct ProcessTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    // MARK: - kill -9

    static let kills = 50
    static let unitsPerBatch = 20

    static func batch(_ number: Int) -> [TranslationUnit] {
        (0..<unitsPerBatch).map { numbered($0, number) }
    }

    /// Writes batch after batch, noting each one that was acknowledged, until the process is killed from another thread.
    private static func writeUntilKilled(_ path: String, after microseconds: UInt32) throws {
        let store = try SQLiteMemoryStore.open(path: path, mode: .readWrite)
        let notes = try #require(FileHandle(forWritingAtPath: path + ".notes"))
        try notes.seekToEnd()
        Thread.detachNewThread {
            usleep(microseconds)
            kill(getpid(), SIGKILL)
        }
        while true {
            let number = Int(try store.generation)
            _ = try store.insert(
                batch(number), operation: OperationID("\(number)"), batchSize: unitsPerBatch)
            try notes.write(contentsOf: Data([1]))
        }
    }

    @Test func `a writer killed at any moment leaves whole batches, and every one that it was told of`() async throws {
        let path = folder.file()
        _ = try folder.store()
        try Data().write(to: URL(fileURLWithPath: path + ".notes"))
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        var lost = 0
        for _ in 0..<Self.kills {
            let delay = UInt32.random(in: 0...30_000, using: &generator)
            await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, delay = delay as UInt32] in
                try ProcessTests.writeUntilKilled(path, after: delay)
            }
            let store = try SQLiteMemoryStore.open(path: path, mode: .readWrite)
            let generation = Int(try store.generation)
            let noted = try Data(contentsOf: URL(fileURLWithPath: path + ".notes")).count
            // A commit whose note the kill prevented is there all the same.
            #expect(noted + lost...noted + lost + 1 ~= generation, "seed \(seed)")
            lost = generation - noted
            #expect(try store.statistics().units == generation * Self.unitsPerBatch, "seed \(seed)")
        }
        let store = try SQLiteMemoryStore.open(path: path, mode: .readWrite)
        try store.checkIntegrity()
        let generation = Int(try store.generation)
        #expect(generation > 5)
        #expect(try store.all() == (0..<generation).flatMap(Self.batch))
        for number in 0..<generation {
            let report = try store.report(of: OperationID("\(number)/\(Self.unitsPerBatch)/0"))
            #expect(report?.generation == Int64(number + 1))
        }
    }

    // MARK: - Many writers, one follower

    static let writers = 4
    static let batchesPerWriter = 40

    private static func write(_ path: String, as writer: Int) throws {
        let store = try SQLiteMemoryStore.open(path: path, mode: .readWrite)
        for number in 0..<batchesPerWriter {
            let units = (0..<5).map { numbered(number * 5 + $0, writer) }
            _ = try store.insert(units, operation: OperationID("\(writer)-\(number)"))
            // What all writers write belongs to one of them.
            _ = try store.insert([numbered(number, 99)], operation: OperationID("shared-\(number)"))
        }
    }

    @Test func `a follower of four writing processes misses nothing and sees it in order`() async throws {
        let path = folder.file()
        let store = try folder.store()
        let follower = Task.detached {
            let reader = try SQLiteMemoryStore.open(path: path, mode: .readOnly)
            var cursor = try reader.beginning()
            var seen: [UnitChange] = []
            while seen.count < Self.writers * Self.batchesPerWriter * 5 + Self.batchesPerWriter {
                let page = try reader.changes(since: cursor, limit: 7)
                seen += page.changes
                cursor = page.cursor
                if page.changes.isEmpty {
                    try Task.checkCancellation()
                    await Task.yield()
                }
            }
            return seen
        }
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<Self.writers {
                group.addTask {
                    await #expect(processExitsWith: .success) { [path = path as String, writer = writer as Int] in
                        try ProcessTests.write(path, as: writer)
                    }
                }
            }
        }
        // Everything is written now; one that misses something would wait for ever.
        let limit = Task.detached {
            try await Task.sleep(for: .seconds(10))
            follower.cancel()
        }
        let seen = try await follower.value
        limit.cancel()
        let order = seen.map { ($0.generation, $0.key) }
        #expect(zip(order, order.dropFirst()).allSatisfy { $0 < $1 })
        #expect(Set(seen.map(\.key)).count == seen.count)
        #expect(contents(seen.compactMap(\.unit?.unit)) == contents(try store.all()))
        #expect(Int(try store.generation) == Self.writers * Self.batchesPerWriter + Self.batchesPerWriter)
        try store.checkIntegrity()
    }

    @Test func `readers see whole batches while another process writes`() async throws {
        let path = folder.file()
        let store = try folder.store()
        let reader = Task.detached {
            var rounds = 0
            while true {
                let units = try store.statistics().units
                #expect(units % 10 == 0)
                #expect(try store.all().count >= units)
                rounds += 1
                if units == 1_000 { return rounds }
            }
        }
        await #expect(processExitsWith: .success) { [path = path as String] in
            let writer = try SQLiteMemoryStore.open(path: path, mode: .readWrite)
            _ = try writer.insert((0..<1_000).map { numbered($0) }, operation: "1", batchSize: 10)
        }
        #expect(try await reader.value > 0)
    }

    // MARK: - Locks

    @Test func `a lock that another process holds too long is named with advice`() async throws {
        let path = folder.file()
        let holder = try folder.store()
        _ = try holder.insert([numbered(0)], operation: "0")
        let waiter = try SQLiteMemoryStore.open(path: path, mode: .readWrite, options: .init(busyTimeout: 0.05))
        // A preview holds the lock while it reads its units.
        let attempts = AttemptingUnits(waiter: waiter)
        _ = try holder.previewInsert(attempts)
        #expect(attempts.outcome() == MemoryStoreError.busy(path: path, seconds: 0.05))
        #expect(attempts.outcome()?.description.contains("try again") == true)
        #expect(try waiter.insert([numbered(1)], operation: "1").added == 1)
    }
}

/// Units in whose midst another connection tries to write.
private struct AttemptingUnits: Sequence {
    let waiter: SQLiteMemoryStore
    private let box = Box()

    init(waiter: SQLiteMemoryStore) { self.waiter = waiter }

    private static let firstBatch = MemoryImport<SQLiteMemoryStore>.usualBatchSize

    func outcome() -> MemoryStoreError? { box.error }

    func makeIterator() -> AnyIterator<TranslationUnit> {
        var count = 0
        return AnyIterator {
            count += 1
            // The first batch of a preview takes the lock.
            if count == Self.firstBatch + 1 {
                do throws(MemoryStoreError) { _ = try waiter.insert([numbered(1)], operation: "1") } catch {
                    box.error = error
                }
            }
            return count <= Self.firstBatch + 1 ? numbered(count % 5) : nil
        }
    }

    private final class Box {
        var error: MemoryStoreError?
    }
}
