internal import Foundation
internal import MemoryStorage

/// Which state of a memory something was derived from.
struct MemoryState: Sendable, Hashable {
    /// Changes when the past was replaced: a store's epoch, a file's size and time.
    let past: String
    /// The number of writes since; 0 for a file.
    let generation: Int64

    init(past: String, generation: Int64) {
        self.past = past
        self.generation = generation
    }

    /// The state of a memory now.
    /// - Throws: what opening the memory throws.
    init(of memory: MemoryFile) throws {
        switch memory.kind {
        case .store:
            let store = try SQLiteMemoryStore.open(path: memory.url.path, mode: .readOnly)
            self.init(past: try store.epoch, generation: Int64(try store.generation))
        case .exchange:
            let attributes = try FileManager.default.attributesOfItem(atPath: memory.url.path)
            let size = (attributes[.size] as? NSNumber)?.int64Value ?? 0
            let time = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            self.init(past: "\(size)/\(time)", generation: 0)
        }
    }

    /// What ``line`` gave; nil for anything else.
    init?(line: String) {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, let generation = Int64(parts[1]) else { return nil }
        self.init(past: String(parts[0]), generation: generation)
    }

    /// The state in a line of text.
    var line: String { "\(past) \(generation)" }
}
