/// Lower case as `lowercased()` gives it, without its look-ups for the letters that texts are mostly made of.
public enum LowerCasing {
    /// A text in lower case.
    ///
    ///     LowerCasing.of("Қазақстан")   // қазақстан
    public static func of(_ text: some StringProtocol) -> String {
        if text.unicodeScalars.allSatisfy(isLower) { return String(text) }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard let lower = lower(scalar) else { return text.lowercased() }
            result.append(lower)
        }
        return String(result)
    }

    /// Whether lower case leaves a character as it is, wherever it stands.
    @inline(__always)
    private static func isLower(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x400...0x42F: false
        case 0...0x7F, 0x430...0x45F, 0x600...0x6FF, 0x2000...0x206F, 0x3000...0x9FFF: true
        default: !scalar.properties.changesWhenLowercased
        }
    }

    /// The character in lower case; nil for those of which no block tells it.
    private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x41...0x5A, 0x410...0x42F: Unicode.Scalar(scalar.value + 0x20)
        case 0x400...0x40F: Unicode.Scalar(scalar.value + 0x50)
        default: isLower(scalar) ? scalar : oneForOne(scalar)
        }
    }

    /// By the character's own property, if that is one character.
    private static func oneForOne(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        return lower.count == 1 ? lower.first : nil
    }
}
