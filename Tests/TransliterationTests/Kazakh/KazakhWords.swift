@testable import Transliteration

/// A spelling list of a few words, so that the tests need no installed package.
struct KazakhWords: LanguageData {
    var lines = ["3", "тұр/AB", "түр/AB", "кітап/AB", "көз"]

    func bytes(of file: LanguageDataFile) throws(LanguageDataError) -> [UInt8] {
        guard file == .kazakhWords else { throw LanguageDataError(file, "not here") }
        return Array(lines.joined(separator: "\n").utf8)
    }

    static func stage(_ arguments: String...) throws -> KazakhStage {
        try KazakhStage.arabic(arguments: arguments, data: KazakhWords())
    }
}
