/// A writing system, named by its ISO 15924 code.
///
/// The four scripts that the five languages are written in have names of their own; any other
/// four-letter code is carried along unchanged.
public struct Script: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The ISO 15924 code in title case, for example `Cyrl`.
    public let code: String

    /// Reads a four-letter code in any case; nil when it is not four ASCII letters.
    public init?(_ code: some StringProtocol) {
        let bytes = Array(code.utf8)
        guard bytes.count == 4, bytes.allSatisfy(\.isASCIILetter) else { return nil }
        self.init(checked: String(code.prefix(1)).uppercased() + code.dropFirst().lowercased())
    }

    private init(checked: String) { code = checked }

    /// `Cyrl`: Russian, the Kazakh of Kazakhstan, the Uyghur of Central Asia.
    public static let cyrillic = Script(checked: "Cyrl")
    /// `Arab`: the Uyghur and Kazakh of Xinjiang, with letters that Arabic itself lacks.
    public static let arabic = Script(checked: "Arab")
    /// `Latn`: English, and the Latin alphabets of Kazakh and Uyghur.
    public static let latin = Script(checked: "Latn")
    /// Han characters without a choice between the two forms, as a text's letters alone show it.
    public static let han = Script(checked: "Hani")
    /// `Hans`: the Chinese of mainland China and Singapore.
    public static let simplifiedHan = Script(checked: "Hans")
    /// `Hant`: the Chinese of Taiwan, Hong Kong and Macau.
    public static let traditionalHan = Script(checked: "Hant")
    /// ISO 15924 `Zyyy`: digits, punctuation and signs that belong to no script.
    public static let common = Script(checked: "Zyyy")
    /// ISO 15924 `Zzzz`.
    public static let unknown = Script(checked: "Zzzz")

    /// Whether text in this script runs from right to left.
    public var isRightToLeft: Bool { Self.rightToLeftCodes.contains(code) }

    /// The ISO 15924 code, as a language tag carries it: `Arab`.
    public var description: String { code }

    /// Orders by code: `Arab` before `Cyrl`.
    public static func < (a: Script, b: Script) -> Bool { a.code < b.code }

    /// Right-to-left scripts in use today (Unicode 15, property Bidi_Class R and AL).
    private static let rightToLeftCodes: Set<String> = [
        "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Samr", "Mand",
    ]
}

extension UInt8 {
    /// Whether the byte is `A`–`Z` or `a`–`z`.
    var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
    /// Whether the byte is `0`–`9`.
    var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
