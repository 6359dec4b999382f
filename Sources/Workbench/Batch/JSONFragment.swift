internal import Foundation

/// JSON of values that commands add to lines and print.
enum JSONFragment {
    /// The value as compact JSON in UTF-8, keys sorted, slashes and letters as they are.
    static func bytes(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }

    /// The same as text.
    static func text(_ value: some Encodable) throws -> String {
        String(decoding: try bytes(value), as: UTF8.self)
    }
}
