/// Which characters of a source ``SourceRepair`` may have to change.
enum SourceCheck: Sendable, Hashable {
    /// None: the text comes from an earlier pass.
    case none
    /// Marks that may belong to the letter before them, and Latin beside Cyrillic letters.
    case letters
    /// Letters of the Arabic blocks that the scheme does not know, presentation forms above all; and as above.
    case arabicLetters

    init(sourceScript: String) { self = sourceScript.hasPrefix("Arab") ? .arabicLetters : .letters }

    /// What a character that rules name adds to its traits.
    func traits(ofNamed scalar: Unicode.Scalar) -> SymbolTraits {
        switch (self, scalar.value) {
        case (.none, _): []
        case (_, 0x300...0x36F), (_, 0x400), (_, 0x40D), (_, 0x450), (_, 0x45D): .suspicious
        case (.letters, _): []
        // ء ه ک ڪ ہ ی stand for other letters in Uyghur and Kazakh.
        case (.arabicLetters, 0x621), (.arabicLetters, 0x647), (.arabicLetters, 0x6A9), (.arabicLetters, 0x6AA),
            (.arabicLetters, 0x6C1), (.arabicLetters, 0x6CC):
            .suspicious
        case (.arabicLetters, 0x6BE): .knottedHeh
        case (.arabicLetters, 0x620...0x6D5): Self.arabicVowels.contains(scalar) ? .arabicVowel : .arabicConsonant
        case (.arabicLetters, _): []
        }
    }

    private static let arabicVowels: Set<Unicode.Scalar> = ["ا", "ە", "ې", "ى", "و", "ۇ", "ۆ", "ۈ"]

    /// Whether a character that no rule names calls for repair wherever it stands.
    func isSuspicious(_ value: UInt32, _ traits: SymbolTraits) -> Bool {
        switch (self, value) {
        case (.none, _): false
        case (_, 0x300...0x36F), (_, 0x400), (_, 0x40D), (_, 0x450), (_, 0x45D): true
        case (.arabicLetters, 0x600...0x6FF), (.arabicLetters, 0x750...0x77F), (.arabicLetters, 0xFB50...0xFDCF),
            (.arabicLetters, 0xFDF0...0xFDFF), (.arabicLetters, 0xFE70...0xFEFE):
            traits.contains(.letter)
        default: false
        }
    }
}
