import Foundation

@testable import Transliteration

/// The data packages of this machine.
struct InstalledPackages: LanguageData {
    private static let paths: [LanguageDataFile: String] = [
        .chineseWords: "/usr/lib/python3/dist-packages/jieba/dict.txt",
        .chineseReadings: "/usr/share/rime-data/terra_pinyin.dict.yaml",
    ]

    /// Whether Scripts/deps has installed what Chinese needs.
    static let haveChinese = paths.values.allSatisfy { FileManager.default.fileExists(atPath: $0) }

    func bytes(of file: LanguageDataFile) throws(LanguageDataError) -> [UInt8] {
        guard let path = Self.paths[file], let content = FileManager.default.contents(atPath: path) else {
            throw LanguageDataError(file, "install \(file.package)")
        }
        return [UInt8](content)
    }
}

/// Packages whose files have a given content.
struct MadePackages: LanguageData {
    var words = [UInt8]("中国 100 ns\n人民 200 n\n".utf8)
    var readings = [UInt8]("中國\tzhong1 guo2\n人民\tren2 min2\n".utf8)

    func bytes(of file: LanguageDataFile) throws(LanguageDataError) -> [UInt8] {
        file == .chineseWords ? words : readings
    }
}
