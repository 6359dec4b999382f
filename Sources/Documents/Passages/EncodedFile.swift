/// The bytes of a text file beside the text that they encode.
///
/// Stretches of the text are found in the bytes by encoding what stands before them on their line, and comparing: no byte is
/// replaced whose meaning is not certain, whatever damaged or unusual bytes stand elsewhere.
struct EncodedFile: Sendable {
    let name: String
    let bytes: [UInt8]
    /// The text, without a byte order mark.
    let utf8: [UInt8]
    /// The encoding's IANA name.
    let encoding: String
    private let markCount: Int
    /// Whether the bytes are the text, but for a byte order mark.
    private let isPlainUTF8: Bool

    /// Decodes a file.
    init(
        _ bytes: [UInt8], name: String, encoding: String?, declared: String? = nil
    ) throws(DocumentError) {
        let decoded = try TextDecoder(file: name).decode(bytes, named: encoding, declared: declared)
        self.name = name
        self.bytes = bytes
        self.encoding = Self.encoding(of: bytes, decoded: decoded.encoding, declared: declared)
        utf8 = Array(decoded.text.utf8)
        let markCount = Self.markCount(bytes, decoded.encoding)
        self.markCount = markCount
        isPlainUTF8 = self.encoding.uppercased().hasPrefix("UTF-8") && bytes[markCount...] == utf8[...]
    }

    /// The bytes with stretches of the text replaced.
    ///
    /// - Parameter substitute: What is written for a letter that the encoding lacks; nil to refuse it.
    func applying(
        _ splices: [Splice], lines: SourceLines, substitute: ((Unicode.Scalar) -> String)? = nil
    ) throws(DocumentError) -> [UInt8] {
        if isPlainUTF8 {
            return Splice.apply(
                splices.map {
                    Splice(
                        range: $0.range.lowerBound + markCount..<$0.range.upperBound + markCount,
                        replacement: $0.replacement)
                }, to: bytes)
        }
        var cursor = EncodedCursor(self, lines: lines, encoder: TextEncoder(encoding), markCount: markCount)
        var result: [Splice] = []
        for splice in splices {
            let start = try cursor.offset(of: splice.range.lowerBound)
            let end = try cursor.offset(of: splice.range.upperBound)
            let text = String(decoding: splice.replacement, as: UTF8.self)
            let line = lines.line(at: splice.range.lowerBound) + 1
            result.append(
                Splice(range: start..<end, replacement: try encode(text, cursor.encoder, line, substitute)))
        }
        let changed = Splice.apply(result, to: bytes)
        try verify(changed, means: result.isEmpty ? utf8 : cursor.text(after: splices, substitute: substitute))
        return changed
    }

    private func encode(
        _ text: String, _ encoder: TextEncoder, _ line: Int, _ substitute: ((Unicode.Scalar) -> String)?
    ) throws(DocumentError) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if let code = encoder.bytes(for: scalar) {
                bytes += code
            } else if let substitute {
                bytes += substitute(scalar).unicodeScalars.flatMap { encoder.bytes(for: $0) ?? [] }
            } else {
                throw DocumentError(
                    file: name, line: line,
                    message: "the letter “\(scalar)” (\(Self.codePoint(scalar))) cannot be written in \(encoding)",
                    advice: "save the file as UTF-8 first, or choose another word")
            }
        }
        return bytes
    }

    /// The last safeguard, for encodings in which a byte's meaning depends on those before it.
    private func verify(_ changed: [UInt8], means text: [UInt8]) throws(DocumentError) {
        if Array(Self.text(of: changed, encoding).utf8) == text { return }
        throw DocumentError(
            file: name, message: "the file cannot be changed safely in its encoding, \(encoding)",
            advice: "save the file as UTF-8 first")
    }

    private static func text(of bytes: [UInt8], _ encoding: String) -> String {
        if encoding.uppercased().hasPrefix("UTF-8") {
            let text = String(decoding: bytes, as: UTF8.self)
            return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        }
        // The encoding was decoded once already; what fails now is no longer the same text.
        do {
            let text = try KazakhCodePage.decode(bytes, as: encoding).text
            return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        } catch { return "" }
    }

    /// The encoding in which changes are written. Text of ASCII alone is read as UTF-8; what its declaration says is kept to.
    private static func encoding(of bytes: [UInt8], decoded: String, declared: String?) -> String {
        if decoded == "UTF-8", let declared = declared.map(TextDecoder.webName),
            !declared.lowercased().hasPrefix("utf"),
            KazakhCodePage.isKnown(declared), bytes.allSatisfy({ $0 < 0x80 })
        {
            return declared
        }
        return withByteOrder(decoded, bytes)
    }

    /// `UTF-16` and `UTF-32` with the order of bytes that the mark shows; big-endian without one (RFC 2781, 4.3).
    private static func withByteOrder(_ encoding: String, _ bytes: [UInt8]) -> String {
        guard ["UTF-16", "UTF-32"].contains(encoding.uppercased()) else { return encoding }
        return encoding + (bytes.starts(with: [0xFF, 0xFE]) ? "LE" : "BE")
    }

    private static func codePoint(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Bytes of the byte order mark.
    private static func markCount(_ bytes: [UInt8], _ encoding: String) -> Int {
        let name = encoding.uppercased()
        let marks: [(encoding: String, mark: [UInt8])] = [
            ("UTF-8", [0xEF, 0xBB, 0xBF]), ("UTF-32", [0xFF, 0xFE, 0, 0]), ("UTF-32", [0, 0, 0xFE, 0xFF]),
            ("UTF-16", [0xFF, 0xFE]), ("UTF-16", [0xFE, 0xFF]), ("GB18030", [0x84, 0x31, 0x95, 0x33]),
        ]
        return marks.first { name.hasPrefix($0.encoding) && bytes.starts(with: $0.mark) }?.mark.count ?? 0
    }
}
