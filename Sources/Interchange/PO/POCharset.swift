internal import Markup

/// The encoding of a PO file, and its lines in UTF-8 and back.
struct POCharset: ~Copyable {
    let name: String
    private let file: String
    /// Nil for UTF-8.
    private var decoder: CharacterConverter?
    private var encoder: CharacterConverter?

    /// The encoding that the header of a file names; UTF-8 when it names none, or is a template's.
    /// - Throws: ``InterchangeError`` for an encoding that is not known.
    init(head: some Collection<UInt8>, file: String) throws(InterchangeError) {
        let bytes = Array(head.prefix(Self.longestHead))
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw InterchangeError(
                file: file, line: 1, message: "the file is UTF-16", advice: "save the file as UTF-8")
        }
        let declared = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? "UTF-8" : Self.declared(in: bytes) ?? "UTF-8"
        let decoder = try Self.converter(from: declared, to: "UTF-8", file)
        let encoder = try Self.converter(from: "UTF-8", to: declared, file)
        self.file = file
        name = declared
        self.decoder = decoder
        self.encoder = encoder
    }

    /// A converter; nil where both are UTF-8, or a template's placeholder for it.
    private static func converter(
        from: String, to: String, _ file: String
    ) throws(InterchangeError) -> CharacterConverter? {
        if [from, to].allSatisfy({ ["UTF-8", "UTF8", "CHARSET"].contains($0.uppercased()) }) { return nil }
        do { return try CharacterConverter(from: from, to: to, file: file) } catch { throw InterchangeError(error) }
    }

    /// A line in UTF-8.
    /// - Throws: ``InterchangeError`` for bytes that are not in the encoding.
    mutating func decode(_ bytes: [UInt8], line: Int) throws(InterchangeError) -> [UInt8] {
        if decoder == nil {
            if String(validating: bytes, as: UTF8.self) != nil { return bytes }
        } else if bytes.allSatisfy({ $0 < 0x80 }) {
            return bytes
        } else if let result = decoder?.convert(bytes), !result.isStopped, result.taken == bytes.count {
            return result.bytes
        }
        throw InterchangeError(
            file: file, line: line, message: "the line is not in \(name), which the header names",
            advice: "correct charset= in the header, or save the file in the encoding that it names")
    }

    /// A line in the file's encoding.
    /// - Throws: ``InterchangeError`` for letters that the encoding lacks.
    mutating func encode(_ bytes: [UInt8], line: Int) throws(InterchangeError) -> [UInt8] {
        guard let result = encoder?.convert(bytes) else { return bytes }
        if !result.isStopped, result.taken == bytes.count { return result.bytes }
        throw InterchangeError(
            file: file, line: line, message: "a letter of the new text is not in \(name), the file's encoding",
            advice: "convert the file first: msgconv -t UTF-8")
    }

    /// What stands after `charset=` in the first entry, whose other letters may be of any encoding.
    private static func declared(in head: [UInt8]) -> String? {
        let text = String(decoding: head.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
        let entries = text.split(separator: "\nmsgid", maxSplits: 2, omittingEmptySubsequences: false)
        let isFirst = text.hasPrefix("msgid")
        let header = isFirst ? entries.first : entries.dropFirst().first
        guard let found = header?.firstRange(of: "charset=") else { return nil }
        let name = header?[found.upperBound...].prefix { $0.isLetter || $0.isNumber || "-_.:+".contains($0) }
        return name.flatMap { $0.isEmpty ? nil : String($0) }
    }

    /// Bytes: headers are much shorter.
    private static let longestHead = 64 << 10
}
