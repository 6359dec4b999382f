internal import TranslationTypes
internal import Transliteration

/// The given names of Kazakh and Uyghur in the scripts that `people/given-names.tsv` leaves out, spelled from those that it has.
enum ScriptGivenNames {
    /// What is known of a folded word; nothing in languages and scripts that the table has itself.
    static func kinds(of hash: LetterHash, in language: LanguageTag) -> NameWordKinds {
        switch (language.language, language.script) {
        case ("kk", .arabic): kazakhArabic[hash]
        case ("kk", .latin): kazakhLatin[hash]
        case ("ug", .latin): uyghurLatin[hash]
        case ("ug", .cyrillic): uyghurCyrillic[hash]
        default: []
        }
    }

    private static let kazakhArabic = table("kk", ["var-kaz-Cyrl-Arab-tote"])
    private static let kazakhLatin = table("kk", ["kz-kaz-Cyrl-Latn-2018", "kz-kaz-Cyrl-Latn-2021"])
    private static let uyghurLatin = table("ug", ["ug-uig-Arab-Latn.uly"])
    private static let uyghurCyrillic = table("ug", ["ug-uig-Arab-Cyrl"])

    private static func table(_ language: String, _ schemes: [String]) -> LetterTable<NameWordKinds> {
        let transliterators = schemes.map { scheme in
            do throws(SchemeError) {
                return try SchemeCatalog.standard.transliterator(scheme, data: NoPackages())
            } catch {
                preconditionFailure("\(error)")
            }
        }
        let names = PeopleTable(embedded: "people/given-names.tsv").rows.filter { $0[0] == language }
        let entries = names.flatMap { row in
            transliterators.map { transliterator in
                let kind: NameWordKinds = row[3] == "turkic" ? .turkicGiven : .europeanGiven
                return (NameLetters.shared.folded(transliterator.transliterate(String(row[1]))), kind)
            }
        }
        return LetterTable(entries, nothing: []) { $0.union($1) }
    }
}

/// These schemes are tables of letters and need no data packages.
private struct NoPackages: LanguageData {
    func bytes(of file: LanguageDataFile) throws(LanguageDataError) -> [UInt8] {
        throw LanguageDataError(file, "not asked for")
    }
}
