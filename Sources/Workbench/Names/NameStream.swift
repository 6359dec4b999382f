internal import Foundation
internal import Interchange

/// A file of names that is open, and how it is written.
struct NameStream {
    /// How names are written in a file.
    enum Form: Sendable, Hashable {
        /// CSV or TSV with a line of headings.
        case table
        /// One JSON object a line.
        case jsonLines
        /// One name a line, nothing else.
        case bareNames
    }

    let handle: FileHandle
    /// What messages call the file.
    let name: String
    let form: Form

    /// - Parameter path: the file; `-` is standard input, which holds a table.
    init(_ path: String) throws(WorkbenchError) {
        guard path != "-" else {
            (handle, name, form) = (.standardInput, "standard input", .table)
            return
        }
        do {
            handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            name = path
            form = try Self.form(of: path, handle)
        } catch {
            throw WorkbenchError(
                "\(path): cannot be opened: \(error.localizedDescription)", advice: "Check the path and the rights.")
        }
    }

    private static func form(of path: String, _ handle: FileHandle) throws -> Form {
        switch URL(fileURLWithPath: path).pathExtension.lowercased() {
        case "jsonl", "ndjson", "json": return .jsonLines
        case "txt": return .bareNames
        case "csv", "tsv", "tab": return .table
        default: break
        }
        // Only what can be read again from its beginning is looked into.
        guard (try? handle.offset()) == 0, let start = try handle.read(upToCount: 4) else { return .table }
        try handle.seek(toOffset: 0)
        let bare = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start
        return bare.first == UInt8(ascii: "{") ? .jsonLines : .table
    }
}
