internal import CEmbeddedData

/// The statistics that are embedded in the binary, read once, each at its first use.
enum EmbeddedProfiles {
    // SAFETY of all four: each call gives the file that its name says.
    static let cyrillic = LetterProfile(text: unsafe text(cembedded_language_cyrillic()))
    static let latin = LetterProfile(text: unsafe text(cembedded_language_latin()))
    static let arabic = LetterProfile(text: unsafe text(cembedded_language_arabic()))
    static let han = HanForms(text: unsafe text(cembedded_language_han()))

    private static func text(_ file: cembedded_language_file) -> [UInt8] {
        // SAFETY: the bytes are constant data of the binary, `length` long.
        unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
}
