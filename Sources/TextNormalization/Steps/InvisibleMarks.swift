/// Characters without a shape of their own, and the places where they matter nevertheless.
enum InvisibleMarks {
    private static let zeroWidthNonJoiner: UInt32 = 0x200C
    private static let zeroWidthJoiner: UInt32 = 0x200D

    /// C0 and C1 controls that are no white space, soft hyphen, combining grapheme joiner, Arabic letter mark,
    /// Mongolian vowel separator, U+200B–200F, embeddings, word joiner and its kin, isolates, byte order mark,
    /// annotation marks.
    static let all: [UInt32] =
        [
            0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD...0xAD, 0x034F...0x034F, 0x061C...0x061C,
            0x180E...0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF...0xFEFF,
            0xFFF9...0xFFFB,
        ]
        .flatMap { (range: ClosedRange<UInt32>) in Array(range) }

    static func remove(from buffer: inout ScalarBuffer, rules: LanguageRules) {
        let scalars = buffer.scalars
        buffer.change(.invisibleMarks) { index, scalar in
            let isJoiner = scalar == zeroWidthJoiner || scalar == zeroWidthNonJoiner
            guard isJoiner, index > 0 else { return .remove }
            return matters(scalar, after: scalars[index - 1], rules: rules) ? .keep : .remove
        }
    }

    private static func matters(_ joiner: UInt32, after previous: UInt32, rules: LanguageRules) -> Bool {
        if isIndic(previous) { return true }
        if joiner == zeroWidthJoiner { return isEmojiPart(previous) }
        return rules.usesPersianLetters && isArabicLetter(previous)
    }

    /// The letters and vowel signs of the basic Arabic block, whose digits and stops need no joiner.
    private static func isArabicLetter(_ value: UInt32) -> Bool {
        (0x0620...0x065F).contains(value) || (0x066E...0x06D3).contains(value)
    }

    /// Devanagari to Sinhala, where joiners choose between forms of conjuncts (Unicode 15, chapter 12).
    private static func isIndic(_ value: UInt32) -> Bool { (0x0900...0x0DFF).contains(value) }

    /// Symbols that emoji sequences are joined of, or a variation selector after one.
    private static func isEmojiPart(_ value: UInt32) -> Bool {
        value == 0xFE0F || (0x2600...0x27BF).contains(value) || (0x1F000...0x1FAFF).contains(value)
    }
}
