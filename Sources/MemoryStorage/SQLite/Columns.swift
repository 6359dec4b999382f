internal import Foundation
internal import GRDB

/// A row that is not what the schema promises; becomes ``MemoryStoreError/damaged(path:reason:)``.
struct DamagedRow: Error {
    let reason: String
}

extension Row {
    /// The integer of a column, without GRDB's trap on other types: the file may be damaged.
    func integer(_ index: Int) throws -> Int64 {
        let value: DatabaseValue = self[index]
        guard case .int64(let integer) = value.storage else { throw DamagedRow(reason: "a number is missing") }
        return integer
    }

    /// The text of a column.
    func text(_ index: Int) throws -> String {
        guard let text = try optionalText(index) else { throw DamagedRow(reason: "a text is missing") }
        return text
    }

    /// The text of a column that may be NULL.
    func optionalText(_ index: Int) throws -> String? {
        let value: DatabaseValue = self[index]
        switch value.storage {
        case .string(let text): return text
        case .null: return nil
        default: throw DamagedRow(reason: "a text is of another type")
        }
    }

    /// The key of a column.
    func key(_ index: Int) throws -> UnitKey {
        let value: DatabaseValue = self[index]
        guard case .blob(let data) = value.storage, data.count == 16 else {
            throw DamagedRow(reason: "a key is not 16 bytes")
        }
        func word(_ bytes: Data) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
        return UnitKey(high: word(data.prefix(8)), low: word(data.suffix(8)))
    }
}

extension UnitKey {
    /// The 16 bytes of the `key` column, big-endian, so that byte order is the keys' order.
    var data: Data {
        var data = Data(capacity: 16)
        for word in [high, low] {
            for shift in stride(from: 56, through: 0, by: -8) { data.append(UInt8(truncatingIfNeeded: word >> shift)) }
        }
        return data
    }
}

extension Statement {
    /// Runs the statement with as many arguments as it has question marks.
    ///
    /// GRDB's `execute(arguments:)` checks their number and nests a closure for each; this takes 5 % off an import.
    func run(_ arguments: StatementArguments) throws {
        setUncheckedArguments(arguments)
        try execute()
    }
}
