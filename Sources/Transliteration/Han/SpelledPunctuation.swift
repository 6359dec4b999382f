/// The signs of Chinese text as they are written among letters (GB/T 16159-2012, 7; ISO 7098:2015, 12).
struct SpelledPunctuation: Sendable {
    /// A sign and whether it opens something, or is no sign but a space.
    struct Sign: Sendable {
        let text: String
        var isOpening = false
        var isSpace = false
    }

    private let signs: [UInt32: Sign]

    /// The sign among letters for a Chinese one; nil when it is none.
    func sign(for scalar: UInt32) -> Sign? { signs[scalar] }

    /// Full-width letters, digits and signs in their usual width; everything else as it is.
    static func halfWidth(_ scalar: UInt32) -> UInt32 {
        // The block Halfwidth and Fullwidth Forms repeats ASCII from ! on at this distance.
        (0xFF01...0xFF5E).contains(scalar) ? scalar - 0xFEE0 : scalar
    }

    /// Signs for Latin and Cyrillic letters.
    static let latin = SpelledPunctuation(closing: latinClosing, opening: latinOpening)

    /// Signs for Arabic letters.
    static let arabic = SpelledPunctuation(
        closing: latinClosing.merging(["，": "،", "、": "،", "；": "؛", "？": "؟"]) { $1 },
        opening: ["（": "(", "《": "«", "〈": "‹", "「": "«", "『": "‹", "【": "[", "〔": "["],
        closingQuotes: ["》": "»", "〉": "›", "」": "»", "』": "›"])

    private static let latinClosing: [Unicode.Scalar: String] = [
        "，": ",", "、": ",", "。": ".", "．": ".", "；": ";", "：": ":", "？": "?", "！": "!", "）": ")", "》": "”", "〉": "’",
        "」": "”", "』": "’", "】": "]", "〕": "]", "”": "”", "’": "’",
    ]
    private static let latinOpening: [Unicode.Scalar: String] = [
        "（": "(", "《": "“", "〈": "‘", "「": "“", "『": "‘", "【": "[", "〔": "[", "“": "“", "‘": "‘",
    ]

    private init(
        closing: [Unicode.Scalar: String], opening: [Unicode.Scalar: String],
        closingQuotes: [Unicode.Scalar: String] = [:]
    ) {
        var signs: [UInt32: Sign] = [0x3000: Sign(text: " ", isSpace: true)]
        for (scalar, text) in closing { signs[scalar.value] = Sign(text: text) }
        for (scalar, text) in closingQuotes { signs[scalar.value] = Sign(text: text) }
        for (scalar, text) in opening { signs[scalar.value] = Sign(text: text, isOpening: true) }
        self.signs = signs
    }
}
