internal import NameMatching

/// A name in a text, as it is written to JSON and listed.
public struct FoundNameSpan: Sendable, Hashable, Encodable {
    /// Where it begins in the text, in code points.
    public let start: Int
    /// Where it ends, in code points, exclusive.
    public let end: Int
    /// `person` or `place`.
    public let kind: String
    /// The name in its base form.
    public let name: String
    /// The name as it stands in the text.
    public let form: String
    /// Why it is taken for a name.
    public let reason: String

    /// The names of a text.
    static func all(_ names: [SpottedName], in text: String) -> [FoundNameSpan] {
        var offsets = CodePointOffsets(text)
        let utf8 = text.utf8
        return names.map { found in
            let start = utf8.index(utf8.startIndex, offsetBy: found.utf8Range.lowerBound)
            let end = utf8.index(start, offsetBy: found.utf8Range.count)
            return FoundNameSpan(
                start: offsets.offset(at: found.utf8Range.lowerBound),
                end: offsets.offset(at: found.utf8Range.upperBound), kind: found.kind.rawValue,
                name: found.name,
                form: String(decoding: utf8[start..<end], as: UTF8.self), reason: found.reason)
        }
    }
}
