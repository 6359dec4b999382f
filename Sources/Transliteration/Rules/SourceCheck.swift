/// Which characters of a source ``SourceRepair`` may have to change.
enum SourceCheck: Sendable, Hashable {
    /// None: the text comes from an earlier pass.
    case none
    /// Marks that may belong to the letter before them, and Latin beside Cyrillic letters.
    case letters
    /// Letters of the Arabic blocks that the scheme does not know, presentation forms above all; and as above.
    case arabicLetters

    init(sourceScript: String) { self = sourceScript.hasPrefix("Arab") ? .arabicLetters : .letters }

    /// Whether a character that no rule names calls for repair wherever it stands.
    func isSuspicious(_ value: UInt32, _ traits: SymbolTraits) -> Bool {
        switch (self, value) {
        case (.none, _): false
        case (_, 0x300...0x36F): true
        case (.arabicLetters, 0x600...0x6FF), (.arabicLetters, 0x750...0x77F), (.arabicLetters, 0xFB50...0xFDCF),
            (.arabicLetters, 0xFDF0...0xFDFF), (.arabicLetters, 0xFE70...0xFEFE):
            traits.contains(.letter)
        default: false
        }
    }
}
