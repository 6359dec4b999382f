/// Properties of characters, told by code blocks where one block answers for all its characters, which spares most look-ups.
///
/// Gives what `Unicode.Scalar.Properties` gives for every character; only faster for those that texts are mostly made of.
public enum CodeBlocks {
    /// Whether a character has the Unicode property Alphabetic.
    @inline(__always)
    public static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x61...0x7A, 0x41...0x5A, 0x400...0x481, 0x48A...0x52F, 0x620...0x64A, 0x671...0x6D3, 0x4E00...0x9FFF: true
        // ASCII, general punctuation, the marks of Chinese, and the wide forms of ASCII up to A.
        case 0...0x7F, 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x3020, 0xFF00...0xFF20: false
        default: scalar.properties.isAlphabetic
        }
    }

    /// Whether a character has the Unicode property Uppercase.
    @inline(__always)
    public static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x400...0x42F: true
        case 0...0x7F, 0x430...0x45F, 0x600...0x6FF, 0x3000...0x9FFF: false
        default: scalar.properties.isUppercase
        }
    }

    /// Whether a character has the Unicode property Lowercase.
    @inline(__always)
    public static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x61...0x7A, 0x430...0x45F: true
        case 0...0x7F, 0x400...0x42F, 0x600...0x6FF, 0x3000...0x9FFF: false
        default: scalar.properties.isLowercase
        }
    }

    /// Whether a character stands for a number, as digits, ½ and 三 do.
    @inline(__always)
    public static func isNumeric(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39: true
        case 0...0x7F, 0x400...0x52F, 0x620...0x64A, 0x671...0x6D3, 0x2000...0x206F, 0x3000...0x3004: false
        default: scalar.properties.numericType != nil
        }
    }
}
