internal import Foundation

/// One line of JSON Lines that holds an object, to which members are added while the rest stays byte for byte.
///
/// Numbers keep their digits and members their order, since nothing is parsed and written again.
public struct JSONLine: Sendable {
    private let bytes: [UInt8]
    private let members: [Member]

    private struct Member {
        let key: String
        let range: Range<Int>
    }

    /// Checks that the line is a JSON object.
    /// - Throws: ``WorkbenchError`` in words for a person.
    public init(_ bytes: [UInt8]) throws(WorkbenchError) {
        self.bytes = bytes
        do {
            guard try JSONSerialization.jsonObject(with: Data(bytes)) is [String: Any] else {
                throw WorkbenchError("the line is no JSON object")
            }
        } catch let error as WorkbenchError {
            throw error
        } catch {
            throw WorkbenchError("the line is not JSON: \(Self.reason(error))")
        }
        members = JSONMemberScanner(bytes).members().map { Member(key: $0.key, range: $0.range) }
    }

    /// The line's members that a command knows, as a value.
    /// - Throws: ``WorkbenchError`` that names the member that is missing or of a wrong kind.
    public func decode<Value: Decodable>(_ type: Value.Type) throws(WorkbenchError) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch let error as DecodingError {
            throw WorkbenchError(Self.words(for: error))
        } catch {
            throw WorkbenchError("\(error)")
        }
    }

    /// The line with members added at its end; a member of the same name that stood there gives way.
    public func adding(_ added: [(key: String, json: [UInt8])]) -> [UInt8] {
        let kept = members.filter { member in !added.contains { $0.key == member.key } }
        var result: [UInt8] = [UInt8(ascii: "{")]
        for member in kept {
            if result.count > 1 { result += [UInt8(ascii: ","), UInt8(ascii: " ")] }
            result += bytes[member.range]
        }
        for (key, json) in added {
            if result.count > 1 { result += [UInt8(ascii: ","), UInt8(ascii: " ")] }
            result += "\"\(key)\": ".utf8
            result += json
        }
        result.append(UInt8(ascii: "}"))
        return result
    }

    private static func reason(_ error: any Error) -> String {
        (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String ?? "it cannot be parsed"
    }

    private static func words(for error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, _): "“\(key.stringValue)” is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            "“\(context.codingPath.map(\.stringValue).joined(separator: "."))” is of a wrong kind: "
                + context.debugDescription
        @unknown default: "the line cannot be read"
        }
    }
}
