import Transliteration

/// A machine without data packages.
struct NoWordLists: LanguageData {
    func bytes(of file: LanguageDataFile) throws(LanguageDataError) -> [UInt8] {
        throw LanguageDataError(file, "no packages here")
    }
}
