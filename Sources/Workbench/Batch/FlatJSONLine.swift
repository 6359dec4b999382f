/// One line of JSON Lines that holds an object of texts, numbers, booleans and nulls alone, read in one pass.
///
/// Half a million such lines a second go through a filter whose work for each is small, ten times what a general parser manages. The
/// reader is stricter than JSON and never laxer: what it does not take (nesting, escapes in a key, surrogates, long numbers, and
/// everything that is wrong) is for ``JSONLine``, which also has the words for what is wrong. The value is used again from
/// line to line.
struct FlatJSONLine {
    /// A member of the object, by its places in the line.
    struct Member {
        /// The key without its quotation marks.
        let key: Range<Int>
        /// The value; of a text with its quotation marks.
        let value: Range<Int>
        /// What the value is.
        let kind: ValueKind
    }

    /// What a value is.
    enum ValueKind {
        case plainText, escapedText, null, other
    }

    /// The line that was read last.
    private(set) var bytes: [UInt8] = []
    /// Its members in order.
    private(set) var members: [Member] = []
    private var index = 0

    /// Reads a line.
    /// - Returns: Whether it could be read; when not, ``JSONLine`` is to be asked.
    mutating func read(_ line: [UInt8]) -> Bool {
        bytes = line
        members.removeAll(keepingCapacity: true)
        index = 0
        guard Self.isUTF8(line), take(UInt8(ascii: "{")) else { return false }
        if take(UInt8(ascii: "}")) { return isAtEnd() }
        repeat {
            guard readMember() else { return false }
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "}")) && isAtEnd()
    }

    /// The places of the members with some keys, in the order of the keys; nil for one that is not there.
    /// - Returns: False when a key stands twice, which ``JSONLine`` decides.
    func find(_ keys: [[UInt8]], into places: inout [Int?]) -> Bool {
        for place in places.indices { places[place] = nil }
        for (number, member) in members.enumerated() {
            guard let place = keys.firstIndex(where: { isEqual(member.key, $0) }) else { continue }
            if places[place] != nil { return false }
            places[place] = number
        }
        return true
    }

    /// The text of a member whose kind is a text.
    func text(of member: Member) -> String {
        let inner = member.value.lowerBound + 1..<member.value.upperBound - 1
        guard member.kind == .escapedText else { return String(decoding: bytes[inner], as: UTF8.self) }
        return JSONEscapes.text(of: bytes[inner])
    }

    private static func isUTF8(_ line: [UInt8]) -> Bool {
        do { _ = try UTF8Span(validating: line.span) } catch { return false }
        return true
    }

    private func isEqual(_ range: Range<Int>, _ key: [UInt8]) -> Bool {
        guard range.count == key.count else { return false }
        for offset in key.indices where bytes[range.lowerBound + offset] != key[offset] { return false }
        return true
    }
}

// MARK: - The grammar of RFC 8259, without what is nested

extension FlatJSONLine {
    private mutating func readMember() -> Bool {
        skipSpace()
        let keyStart = index
        guard readText() == .plainText else { return false }
        let key = keyStart + 1..<index - 1
        guard take(UInt8(ascii: ":")) else { return false }
        skipSpace()
        let start = index
        guard let kind = readValue() else { return false }
        members.append(Member(key: key, value: start..<index, kind: kind))
        return true
    }

    private mutating func readValue() -> ValueKind? {
        guard index < bytes.count else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "\""): return readText()
        case UInt8(ascii: "n"): return take(word: "null") ? .null : nil
        case UInt8(ascii: "t"): return take(word: "true") ? .other : nil
        case UInt8(ascii: "f"): return take(word: "false") ? .other : nil
        default: return readNumber() ? .other : nil
        }
    }

    /// Reads a text from its opening quotation mark through its closing one.
    private mutating func readText() -> ValueKind? {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return nil }
        index += 1
        var kind = ValueKind.plainText
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index += 1
                return kind
            case UInt8(ascii: "\\"):
                guard let length = JSONEscapes.length(at: index, in: bytes) else { return nil }
                kind = .escapedText
                index += length
            case ..<0x20: return nil
            default: index += 1
            }
        }
        return nil
    }

    /// A whole or decimal number that every reader holds exactly; others are left to the general parser.
    private mutating func readNumber() -> Bool {
        let start = index
        if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
        let whole = readDigits()
        guard whole > 0, whole == 1 || bytes[index - whole] != UInt8(ascii: "0") else { return false }
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            index += 1
            guard readDigits() > 0 else { return false }
        }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") { return false }
        return index - start <= Self.longestNumber
    }

    private mutating func readDigits() -> Int {
        let start = index
        while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) { index += 1 }
        return index - start
    }

    private mutating func take(word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard index + length <= bytes.count,
            bytes[index..<index + length].elementsEqual(String(describing: word).utf8)
        else { return false }
        index += length
        return true
    }

    /// Takes a sign and the white space before it.
    private mutating func take(_ sign: UInt8) -> Bool {
        skipSpace()
        guard index < bytes.count, bytes[index] == sign else { return false }
        index += 1
        return true
    }

    private mutating func isAtEnd() -> Bool {
        skipSpace()
        return index == bytes.count
    }

    private mutating func skipSpace() {
        while index < bytes.count, bytes[index] == 0x20 || (0x09...0x0D).contains(bytes[index]) {
            // Vertical tab and form feed are no white space of JSON, and then no sign that may follow either.
            if bytes[index] == 0x0B || bytes[index] == 0x0C { return }
            index += 1
        }
    }

    /// Characters: IEEE 754 doubles hold fifteen decimal digits exactly; one more for the point.
    private static let longestNumber = 16
}
