internal import ICU

/// Words in NFC, so that equal words have equal bytes.
enum ComposedForm {
    /// A word in NFC.
    static func of(_ word: String) -> String {
        if word.unicodeScalars.allSatisfy(isComposed) { return word }
        return String(String.UnicodeScalarView(NormalizationForm.nfc.apply(to: Array(word.unicodeScalars))))
    }

    /// Whether a character is one of those of the commonest scripts that NFC leaves as they are, whatever follows but a combining mark.
    private static func isComposed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x17F, 0x400...0x482, 0x48A...0x52F, 0x621...0x64A, 0x671...0x6D5, 0x4E00...0x9FFF: true
        default: false
        }
    }
}
