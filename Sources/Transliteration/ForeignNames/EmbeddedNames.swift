internal import EmbeddedData

/// The models and tables of names that are embedded in the binary, read once, each at its first use.
enum EmbeddedNames {
    static let latinRussian = SequenceModel(bytes: EmbeddedFile(required: "names/latin-russian.model").bytes)
    static let latinChinese = SequenceModel(bytes: EmbeddedFile(required: "names/latin-chinese.model").bytes)
    static let russianDecoder = NameDecoder(
        model: latinRussian, tagger: LetterTagger(bytes: EmbeddedFile(required: "names/latin-russian.tagger").bytes))
    static let chineseDecoder = NameDecoder(
        model: latinChinese, tagger: LetterTagger(bytes: EmbeddedFile(required: "names/latin-chinese.tagger").bytes))
    static let establishedInRussian = NameTable(TabularFile(embedded: "names/established.tsv"), column: 1)
    static let establishedInChinese = NameTable(TabularFile(embedded: "names/established.tsv"), column: 2)
    static let russianInChinese = NameSyllables(TabularFile(embedded: "names/russian-chinese.tsv"))
    static let kazakhInChinese = NameSyllables(TabularFile(embedded: "names/kazakh-chinese.tsv"))
    static let uyghurInChinese = NameSyllables(TabularFile(embedded: "names/uyghur-chinese.tsv"))
}
