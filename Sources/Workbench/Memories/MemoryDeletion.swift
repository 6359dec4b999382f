internal import Foundation
internal import MemoryStorage

/// Deletes units of a memory, or the memory itself.
public struct MemoryDeletion {
    private let memory: MemoryFile

    /// Takes a writable memory; whether it is one shows when something is deleted.
    public init(of memory: MemoryFile) { self.memory = memory }

    /// Deletes units by the ids that look-up shows; gives how many were there.
    /// - Throws: ``WorkbenchError`` for a text that is no id; then nothing is deleted.
    public func remove(units ids: [String]) throws -> Int {
        let keys = try ids.map { id in
            guard let key = UnitKey(id) else {
                throw WorkbenchError("“\(id)” is no unit’s id", advice: "lookup shows ids: 32 hexadecimal digits.")
            }
            return key
        }
        let store = try SQLiteMemoryStore.open(path: memory.url.path, mode: .readWrite)
        return try store.delete(keys, operation: OperationID("delete/\(UUID().uuidString)")).deleted
    }

    /// Deletes the memory's file, and what SQLite keeps beside it.
    public func removeFile() throws {
        let path = memory.url.path
        guard FileManager.default.fileExists(atPath: path) else {
            throw WorkbenchError(
                "there is no writable memory \(path)", advice: "tilmach memory list shows what there is.")
        }
        // Opening proves that it is a memory and nothing else.
        _ = try SQLiteMemoryStore.open(path: path, mode: .readWrite)
        for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + suffix) {
            try FileManager.default.removeItem(atPath: path + suffix)
        }
    }
}
