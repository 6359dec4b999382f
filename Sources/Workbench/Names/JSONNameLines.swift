internal import Foundation
internal import Interchange

/// Rows of names in JSON Lines: `name`; optionally `id`, `lang`, `kind`; other texts and numbers are carried along.
struct JSONNameLines: ~Copyable {
    private var lines: ByteLineReader
    private let file: String
    private var choice: NameColumns.Choice
    private var flat = FlatJSONLine()
    private var pending: [String: String]?
    private var headings: [String] = []

    init(_ handle: FileHandle, name: String, choice: NameColumns.Choice) {
        lines = ByteLineReader(handle, longestLine: DelimitedReader.longestRow)
        file = name
        self.choice = choice
    }

    /// Whether the members read are those that were said.
    var followsChoice: Bool { !choice.isEmpty }

    /// The other members of the first line, in order, which are carried along for all lines.
    mutating func readHeadings() throws -> [String] {
        guard let first = try nextObject() else { return [] }
        if choice.isOptional, !choice.isAbout(Array(first.keys)) { choice = .init() }
        let own = Set(nameKeys + [identifierKey, "lang", "kind"])
        headings =
            flat.members.isEmpty
            ? first.keys.filter { !own.contains($0) }.sorted()
            : flat.members.map { key(of: $0) }.filter { !own.contains($0) && first[$0] != nil }
        pending = first
        return headings
    }

    /// The next row; nil after the last.
    mutating func next() throws -> NameFields? {
        let members: [String: String]
        if let first = pending {
            pending = nil
            members = first
        } else {
            guard let more = try nextObject() else { return nil }
            members = more
        }
        let parts = nameKeys.compactMap { members[$0]?.trimmed }
        guard !parts.isEmpty else {
            throw WorkbenchError(
                "\(file):\(lines.line): “\(nameKeys.joined(separator: "”, “"))” is missing",
                advice: "Each line is an object with a name; --name-column says which member holds it.")
        }
        var fields = NameFields(line: lines.line)
        fields.name = NameColumns.joined(parts)
        fields.identifier = members[identifierKey] ?? ""
        fields.language = members["lang"] ?? ""
        fields.kind = members["kind"] ?? ""
        fields.others = headings.map { members[$0] ?? "" }
        return fields
    }

    private var nameKeys: [String] { choice.names.isEmpty ? ["name"] : choice.names }
    private var identifierKey: String { choice.identifier ?? "id" }

    /// The texts and numbers of the next object, by their keys; empty lines are passed over.
    private mutating func nextObject() throws -> [String: String]? {
        while let line = try lines.next() {
            guard case .bytes(var bytes) = line else {
                throw WorkbenchError(
                    "\(file):\(lines.line): the line is longer than \(DelimitedReader.longestRow) bytes")
            }
            if lines.line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
            if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
            return try members(of: bytes)
        }
        return nil
    }

    private mutating func members(of bytes: [UInt8]) throws -> [String: String] {
        guard flat.read(bytes) else { return try generalMembers(of: bytes) }
        var members: [String: String] = [:]
        for member in flat.members {
            switch member.kind {
            case .plainText, .escapedText: members[key(of: member)] = flat.text(of: member)
            case .other: members[key(of: member)] = String(decoding: bytes[member.value], as: UTF8.self)
            case .null: break
            }
        }
        return members
    }

    private func generalMembers(of bytes: [UInt8]) throws -> [String: String] {
        let line: JSONLine
        do { line = try JSONLine(bytes) } catch {
            throw WorkbenchError("\(file):\(lines.line): \(error.message)", advice: "Each line is one JSON object.")
        }
        return try line.decode([String: JSONScalar].self).compactMapValues(\.text)
    }

    private func key(of member: FlatJSONLine.Member) -> String {
        String(decoding: flat.bytes[member.key], as: UTF8.self)
    }
}

/// A JSON value as the text that a cell of a table can hold; what is nested has none.
private struct JSONScalar: Decodable {
    let text: String?

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self.text = text
        } else if let flag = try? container.decode(Bool.self) {
            text = flag ? "true" : "false"
        } else if let number = try? container.decode(Int64.self) {
            text = "\(number)"
        } else if let number = try? container.decode(Double.self) {
            text = "\(number)"
        } else {
            text = nil
        }
    }
}
