/// What is known of single Chinese characters: their simple form and their usual reading.
public enum HanSounds {
    /// The simple form of a character (Unihan's kSimplifiedVariant); itself when it has none.
    /// - Parameter scalar: a code point.
    public static func simplified(_ scalar: UInt32) -> UInt32 { HanTables.foldings.folded(scalar) }

    /// The usual reading of a character in Pinyin without the tone, `ü` written so: `lü`; nil for what is no character.
    /// - Parameter scalar: a code point of a simple form.
    public static func syllable(of scalar: UInt32) -> String? {
        HanTables.readings.reading(of: scalar).map { HanTables.syllables.spelling(of: $0, in: .pinyin) }
    }
}
