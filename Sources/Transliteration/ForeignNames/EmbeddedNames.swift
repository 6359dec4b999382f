internal import EmbeddedData

/// The models and tables of names that are embedded in the binary, read once, each at its first use.
enum EmbeddedNames {
    static let latinRussian = SequenceModel(bytes: EmbeddedFile(required: "names/latin-russian.model").bytes)
    static let latinChinese = SequenceModel(bytes: EmbeddedFile(required: "names/latin-chinese.model").bytes)
    static let russianDecoder = NameDecoder(
        model: latinRussian, tagger: LetterTagger(bytes: EmbeddedFile(required: "names/latin-russian.tagger").bytes))
    static let chineseDecoder = NameDecoder(
        model: latinChinese, tagger: LetterTagger(bytes: EmbeddedFile(required: "names/latin-chinese.tagger").bytes))
    static let establishedInRussian = NameTable(bytes: EmbeddedFile(required: "names/established.tsv").bytes, column: 1)
    static let establishedInChinese = NameTable(bytes: EmbeddedFile(required: "names/established.tsv").bytes, column: 2)
    static let russianInChinese = NameSyllables(bytes: EmbeddedFile(required: "names/russian-chinese.tsv").bytes)
    static let kazakhInChinese = NameSyllables(bytes: EmbeddedFile(required: "names/kazakh-chinese.tsv").bytes)
    static let uyghurInChinese = NameSyllables(bytes: EmbeddedFile(required: "names/uyghur-chinese.tsv").bytes)
}
