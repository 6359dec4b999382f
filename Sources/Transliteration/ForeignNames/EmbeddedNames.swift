internal import CEmbeddedData

/// The models and tables of names that are embedded in the binary, read once, each at its first use.
enum EmbeddedNames {
    // SAFETY of all: each call gives the file that its name says.
    static let latinRussian = SequenceModel(bytes: unsafe bytes(cembedded_names_latin_russian()))
    static let latinChinese = SequenceModel(bytes: unsafe bytes(cembedded_names_latin_chinese()))
    static let russianDecoder = NameDecoder(
        model: latinRussian, tagger: LetterTagger(bytes: unsafe bytes(cembedded_names_latin_russian_tagger())))
    static let chineseDecoder = NameDecoder(
        model: latinChinese, tagger: LetterTagger(bytes: unsafe bytes(cembedded_names_latin_chinese_tagger())))
    static let establishedInRussian = NameTable(bytes: unsafe bytes(cembedded_names_established()), column: 1)
    static let establishedInChinese = NameTable(bytes: unsafe bytes(cembedded_names_established()), column: 2)
    static let russianInChinese = NameSyllables(bytes: unsafe bytes(cembedded_names_russian_chinese()))
    static let kazakhInChinese = NameSyllables(bytes: unsafe bytes(cembedded_names_kazakh_chinese()))
    static let uyghurInChinese = NameSyllables(bytes: unsafe bytes(cembedded_names_uyghur_chinese()))

    private static func bytes(_ file: cembedded_names_file) -> [UInt8] {
        // SAFETY: the bytes are constant data of the binary, `length` long.
        unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
}
