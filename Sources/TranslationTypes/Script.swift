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

    public static let cyrillic = Script(checked: "Cyrl")
    public static let arabic = Script(checked: "Arab")
    public static let latin = Script(checked: "Latn")
    /// Han characters without a choice between the two forms, as a text's letters alone show it.
    public static let han = Script(checked: "Hani")
    public static let simplifiedHan = Script(checked: "Hans")
    public static let traditionalHan = Script(checked: "Hant")
    /// ISO 15924 `Zyyy`: digits, punctuation and signs that belong to no script.
    public static let common = Script(checked: "Zyyy")
    /// ISO 15924 `Zzzz`.
    public static let unknown = Script(checked: "Zzzz")

    /// Whether text in this script runs from right to left.
    public var isRightToLeft: Bool { Self.rightToLeftCodes.contains(code) }

    public var description: String { code }

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
