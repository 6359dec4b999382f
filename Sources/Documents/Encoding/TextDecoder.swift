internal import ICU

/// Turns the bytes of a text file into a string: by byte order mark, by what was declared, as UTF-8, by guess.
struct TextDecoder {
    /// Text, and the encoding that gave it.
    struct Decoded: Sendable, Hashable {
        let text: String
        let encoding: String
    }

    let file: String

    /// Decodes a whole file.
    ///
    /// An encoding that the user names is obeyed. One that the file declares is believed unless the bytes contradict it:
    /// then valid UTF-8 wins, as it does in browsers' detectors, and else the guess.
    func decode(_ bytes: [UInt8], named: String?, declared: String? = nil) throws(DocumentError) -> Decoded {
        if bytes.isEmpty { throw empty }
        if let named { return try decode(bytes, byUser: named) }
        if let marked = Self.byteOrderMark(bytes) { return try decode(bytes, as: marked) }
        if let wide = Self.unmarkedUTF16(bytes) { return try decode(bytes, as: wide) }
        try refuseBinary(bytes)
        let isUTF8 = isValidUTF8(bytes)
        if let declared = declared.map(Self.webName), KazakhCodePage.isKnown(declared), !Self.isWide(declared) {
            let isUnicode = declared.lowercased() == "utf-8"
            if isUnicode == isUTF8 || !isUTF8, let text = try strict(bytes, as: declared) {
                return Decoded(text: text, encoding: declared)
            }
        }
        if isUTF8 { return Decoded(text: String(decoding: bytes, as: UTF8.self), encoding: "UTF-8") }
        if let repaired = Self.nearlyUTF8(bytes) { return Decoded(text: repaired, encoding: "UTF-8") }
        return try decode(bytes, as: try guess(bytes))
    }

    // MARK: - By name

    private func decode(_ bytes: [UInt8], byUser named: String) throws(DocumentError) -> Decoded {
        guard KazakhCodePage.isKnown(named) else {
            throw DocumentError(
                file: file, message: "the encoding “\(named)” is not known",
                advice: "use a name such as UTF-8, UTF-16LE, windows-1251, KOI8-R, GB18030 or Big5")
        }
        let decoded = try decoding(bytes, as: named)
        if let bad = decoded.firstBadByteOffset {
            throw DocumentError(
                file: file, line: 1 + bytes[..<min(bad, bytes.count)].count { $0 == 0x0A },
                message: "the bytes are not \(named) (byte \(bad))",
                advice: "leave the encoding out to have it detected, or name another")
        }
        return Decoded(text: Self.withoutMark(decoded.text), encoding: named)
    }

    private func decode(_ bytes: [UInt8], as encoding: String) throws(DocumentError) -> Decoded {
        Decoded(text: Self.withoutMark(try decoding(bytes, as: encoding).text), encoding: encoding)
    }

    /// The text when nearly all bytes are allowed: a page in windows-1251 with one damaged byte is still that.
    private func strict(_ bytes: [UInt8], as encoding: String) throws(DocumentError) -> String? {
        let decoded = try decoding(bytes, as: encoding)
        guard decoded.firstBadByteOffset != nil else { return Self.withoutMark(decoded.text) }
        let bad = decoded.text.unicodeScalars.count { $0 == "\u{FFFD}" }
        let isRare = bad * Self.goodForEachBad <= decoded.text.unicodeScalars.count
        return isRare ? Self.withoutMark(decoded.text) : nil
    }

    private func decoding(_ bytes: [UInt8], as encoding: String) throws(DocumentError) -> (
        text: String, firstBadByteOffset: Int?
    ) {
        do { return try KazakhCodePage.decode(bytes, as: encoding) } catch {
            throw DocumentError(
                file: file, message: error.description, advice: "save the file as UTF-8 and try again")
        }
    }

    private static func withoutMark(_ text: String) -> String {
        text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    }

    // MARK: - By the bytes

    private var empty: DocumentError {
        DocumentError(file: file, message: "the file is empty", advice: "check that it was saved and copied whole")
    }

    private func refuseBinary(_ bytes: [UInt8]) throws(DocumentError) {
        let sample = bytes.prefix(Self.sample)
        let strange = sample.count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1B, 0x1A].contains($0) }
        guard strange * Self.goodForEachStrange > sample.count || bytes.prefix(Self.sample).contains(0) else { return }
        throw DocumentError(
            file: file, message: "this is not a text file but binary data",
            advice: "give a text, HTML, Markdown or DOCX file; save other formats as one of these first")
    }

    private static func byteOrderMark(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "UTF-8" }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return "UTF-32LE" }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32BE" }
        if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
        if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
        if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) { return "GB18030" }
        return nil
    }

    /// UTF-16 without a mark: text in any script has line ends, spaces and full stops, whose high byte is always the
    /// same; one parity of bytes then takes few values.
    private static func unmarkedUTF16(_ bytes: [UInt8]) -> String? {
        guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
        let sample = Array(bytes.prefix(Self.sample & ~1))
        let pairs = stride(from: 0, to: sample.count, by: 2).map { (sample[$0], sample[$0 + 1]) }
        let little = pairs.count { isTextUnit(low: $0.0, high: $0.1) }
        let big = pairs.count { isTextUnit(low: $0.1, high: $0.0) }
        let zeros = sample.count { $0 == 0 }
        guard zeros > 0, max(little, big) * 100 >= pairs.count * 97, little != big else { return nil }
        return little > big ? "UTF-16LE" : "UTF-16BE"
    }

    /// Whether two bytes are a UTF-16 unit of the scripts that text is written in, or a common sign.
    private static func isTextUnit(low: UInt8, high: UInt8) -> Bool {
        switch high {
        case 0: low >= 0x20 && low != 0x7F || low == 0x09 || low == 0x0A || low == 0x0D
        case 1...6, 0x0E, 0x1E, 0x20, 0x30, 0xFF, 0xFB...0xFE: true
        case 0x4E...0x9F, 0xAC...0xD7, 0xD8...0xDF: true
        default: false
        }
    }

    private func isValidUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

    /// The text when the file is UTF-8 but for a few bytes, as files pasted together or cut at the end are.
    private static func nearlyUTF8(_ bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        var bad = 0
        var wide = 0
        for scalar in text.unicodeScalars {
            if scalar == "\u{FFFD}" { bad += 1 } else if scalar.value >= 0x80 { wide += 1 }
        }
        // Bytes of an 8-bit encoding seldom form a valid sequence; nine of ten valid ones are no accident.
        return wide >= bad * nearlyGoodForEachBad ? text : nil
    }

    // MARK: - By guess

    private func guess(_ bytes: [UInt8]) throws(DocumentError) -> String {
        EncodingGuess(bytes: Array(bytes.prefix(Self.sample))).best
    }

    /// The encoding that browsers use for a declared label (WHATWG Encoding, names and labels).
    static func webName(_ label: String) -> String {
        switch label.lowercased().trimmingWhiteSpace() {
        case "utf8", "unicode-1-1-utf-8": "UTF-8"
        case "iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1", "iso_8859-1", "cp1252": "windows-1252"
        case "gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936": "GB18030"
        case "iso-8859-9", "latin5": "windows-1254"
        case "cp1251", "x-cp1251", "win-1251", "windows1251": "windows-1251"
        case "koi8", "koi8_r", "koi": "KOI8-R"
        case "big5-hkscs", "x-x-big5", "cn-big5": "Big5-HKSCS"
        case let name: name
        }
    }

    /// Sixteen-bit encodings cannot be declared inside text of bytes (WHATWG: such a declaration means UTF-8).
    private static func isWide(_ name: String) -> Bool {
        let name = name.lowercased()
        return name.hasPrefix("utf-16") || name.hasPrefix("utf-32") || name.hasPrefix("ucs-")
    }

    /// Bytes looked at for a guess; ICU's detector itself looks at 8,000.
    static let sample = 64 << 10
    private static let goodForEachBad = 200
    private static let goodForEachStrange = 50
    private static let nearlyGoodForEachBad = 9
}
