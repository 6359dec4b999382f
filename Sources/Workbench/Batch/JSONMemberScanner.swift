internal import Foundation

/// Finds the members of a JSON object's top level in bytes that are known to be valid JSON (RFC 8259).
///
/// One pass, no allocation but for the keys.
struct JSONMemberScanner {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Each member's key, with escapes resolved, and the place of `"key": value` without white space around it.
    func members() -> [(key: String, range: Range<Int>)] {
        guard let open = bytes.firstIndex(of: UInt8(ascii: "{")) else { return [] }
        var found: [(key: String, range: Range<Int>)] = []
        var index = open + 1
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "\"")) {
            let keyEnd = endOfString(from: start)
            let end = endOfValue(from: keyEnd)
            var last = end
            while last > start, isWhiteSpace(bytes[last - 1]) { last -= 1 }
            found.append((key(in: start..<keyEnd), start..<last))
            guard end < bytes.count, bytes[end] == UInt8(ascii: ",") else { break }
            index = end + 1
        }
        return found
    }

    /// The offset after the closing quotation mark of the string that opens at `start`.
    private func endOfString(from start: Int) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index + 1, bytes.count)
    }

    /// The offset of the `,` or `}` that ends the member whose key ends at `start`.
    private func endOfValue(from start: Int) -> Int {
        var index = start
        var depth = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index = endOfString(from: index)
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return index }
                depth -= 1
            case UInt8(ascii: ",") where depth == 0: return index
            default: break
            }
            index += 1
        }
        return index
    }

    private func key(in range: Range<Int>) -> String {
        let inner = bytes[(range.lowerBound + 1)..<(range.upperBound - 1)]
        let written = String(decoding: inner, as: UTF8.self)
        guard inner.contains(UInt8(ascii: "\\")) else { return written }
        // Keys were checked with the line; a lone surrogate may still be no text, and is then no name of ours.
        do { return try JSONDecoder().decode(String.self, from: Data(bytes[range])) } catch { return written }
    }

    private func isWhiteSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
