/// How words of names are folded before they are looked up: small letters without marks, simple characters, Arabic letters
/// that keyboards mix up as one, no hyphens and apostrophes.
///
/// It is coarser than a comparison should be: ü is u, and ى is ي.
public enum NameFolding {
    /// The folded letters of one word; a word of signs alone gives none.
    ///
    /// - Parameter word: the word as written.
    public static func folded(_ word: String) -> [UInt32] { NameLetters.shared.folded(word) }
}
