internal import ICU

/// Encodings by name: ICU's, and the Kazakh code page KZ-1048 that ICU lacks.
///
/// KZ-1048 (ST RK 1048-2002, registered with IANA as MIBenum 119) is windows-1251 with the Kazakh letters in the place of
/// sixteen letters of other Slavic languages.
enum KazakhCodePage {
    /// Whether an encoding of this name can be decoded.
    static func isKnown(_ encoding: String) -> Bool { isKazakh(encoding) || TextEncoding.isKnown(encoding) }

    /// Decodes as ``TextEncoding/decode(_:as:)``, KZ-1048 included.
    static func decode(
        _ bytes: [UInt8], as encoding: String
    ) throws(ICUError) -> (text: String, firstBadByteOffset: Int?) {
        let isKazakh = isKazakh(encoding)
        let decoded = try TextEncoding.decode(bytes, as: isKazakh ? "windows-1251" : encoding)
        guard isKazakh else { return (decoded.text, decoded.firstBadByteOffset) }
        let scalars = String.UnicodeScalarView(decoded.text.unicodeScalars.map { letters[$0] ?? $0 })
        return (String(scalars), decoded.firstBadByteOffset)
    }

    static let name = "KZ-1048"

    private static func isKazakh(_ encoding: String) -> Bool {
        ["kz-1048", "kz1048", "rk1048", "strk1048-2002"].contains(encoding.lowercased())
    }

    /// Letters of windows-1251 to those of KZ-1048 at the same code.
    private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
        "Ќ": "Қ", "Ћ": "Һ", "ќ": "қ", "ћ": "һ", "Ў": "Ұ", "ў": "ұ", "Ј": "Ә", "Ґ": "Ө", "Є": "Ғ", "Ї": "Ү", "ґ": "ө",
        "є": "ғ",
        "ј": "ә", "Ѕ": "Ң", "ѕ": "ң", "ї": "ү",
    ]
}
