internal import CEmbeddedData

/// What is known of Kazakh spelling and embedded in the binary, read once, each at its first use.
enum EmbeddedKazakh {
    // SAFETY of all: each call gives the file that its name says.
    static let letters = KazakhLetterModelReader.model(unsafe bytes(cembedded_kazakh_letters()))
    static let words = KazakhWordFilters(unsafe bytes(cembedded_kazakh_words()))
    static let tote = LetterReadingsParser.readings(
        String(decoding: unsafe bytes(cembedded_kazakh_tote()), as: UTF8.self))
    static let latin = LetterReadingsParser.readings(
        String(decoding: unsafe bytes(cembedded_kazakh_latin()), as: UTF8.self))

    private static func bytes(_ file: cembedded_kazakh_file) -> [UInt8] {
        // SAFETY: the bytes are constant data of the binary, `length` long.
        unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
}
