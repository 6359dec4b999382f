/// The tables about Chinese that are embedded in the binary, each read once, at its first use.
enum HanTables {
    static let syllables = SyllableTable(table: TabularFile(embedded: "han/syllables.tsv"))
    static let readings = CharacterReadings(table: TabularFile(embedded: "han/readings.tsv"))
    static let foldings = CharacterFoldings(table: TabularFile(embedded: "han/foldings.tsv"))
    static let surnames = SurnameTable(table: TabularFile(embedded: "han/surnames.tsv"))
    static let places = PlaceTable(table: TabularFile(embedded: "han/places.tsv"))
    static let nameWords = NameWords(table: TabularFile(embedded: "han/name-words.tsv"))
    static let chains = ConversionChains(table: TabularFile(embedded: "han/conversion-chains.tsv"))
    static let conversions = ConversionSupplement(table: TabularFile(embedded: "han/conversions.tsv"))
}
