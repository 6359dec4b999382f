internal import EmbeddedData

/// The statistics that are embedded in the binary, read once, each at its first use.
enum EmbeddedProfiles {
    static let cyrillic = LetterProfile(text: EmbeddedFile(required: "languages/Cyrl.tsv").bytes)
    static let latin = LetterProfile(text: EmbeddedFile(required: "languages/Latn.tsv").bytes)
    static let arabic = LetterProfile(text: EmbeddedFile(required: "languages/Arab.tsv").bytes)
    static let han = HanForms(text: EmbeddedFile(required: "languages/Hani.tsv").bytes)
}
