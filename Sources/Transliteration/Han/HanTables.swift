internal import CEmbeddedData

/// The tables about Chinese that are embedded in the binary, each read once, at its first use.
enum HanTables {
    // SAFETY of all: each call gives the file that its name says.
    static let syllables = SyllableTable(table: unsafe TabularFile(bytes(cembedded_han_syllables())))
    static let readings = CharacterReadings(table: unsafe TabularFile(bytes(cembedded_han_readings())))
    static let foldings = CharacterFoldings(table: unsafe TabularFile(bytes(cembedded_han_foldings())))
    static let surnames = SurnameTable(table: unsafe TabularFile(bytes(cembedded_han_surnames())))
    static let places = PlaceTable(table: unsafe TabularFile(bytes(cembedded_han_places())))
    static let nameWords = NameWords(table: unsafe TabularFile(bytes(cembedded_han_name_words())))
    static let chains = ConversionChains(table: unsafe TabularFile(bytes(cembedded_han_chains())))
    static let conversions = ConversionSupplement(table: unsafe TabularFile(bytes(cembedded_han_conversions())))

    private static func bytes(_ file: cembedded_han_file) -> [UInt8] {
        // SAFETY: the bytes are constant data of the binary, `length` long.
        unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
}
