internal import Foundation

/// Any JSON, as pages carry it in their linked data.
enum JSONValue: Sendable, Decodable {
    case object([String: JSONValue])
    case array([JSONValue])
    case string(String)
    case other

    init(from decoder: any Decoder) throws {
        // A decoder tells the kind of a value only by refusing the other kinds, so each is tried.
        if let container = try? decoder.container(keyedBy: AnyKey.self) {
            var members: [String: JSONValue] = [:]
            for key in container.allKeys {
                members[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
            }
            self = .object(members)
        } else if var container = try? decoder.unkeyedContainer() {
            var items: [JSONValue] = []
            while !container.isAtEnd { items.append(try container.decode(JSONValue.self)) }
            self = .array(items)
        } else if let container = try? decoder.singleValueContainer(), let text = try? container.decode(String.self) {
            self = .string(text)
        } else {
            self = .other
        }
    }

    /// Reads a text; nil when it is no JSON, as in one page of ten it is not.
    static func read(_ text: String) -> JSONValue? {
        guard text.utf8.count < mostBytes else { return nil }
        do { return try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) } catch { return nil }
    }

    subscript(name: String) -> JSONValue? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    var string: String? { if case .string(let text) = self { text } else { nil } }

    /// The items of an array, or the value alone.
    var items: [JSONValue] { if case .array(let items) = self { items } else { [self] } }

    private struct AnyKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Linked data of real pages stays below 100 kB.
    private static let mostBytes = 1 << 20
}
