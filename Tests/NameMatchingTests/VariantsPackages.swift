import Foundation
import Transliteration

/// The data packages of Chinese as Debian installs them; what is missing is said, and routes through it are left out.
struct VariantsPackages: LanguageData {
    /// Whether the packages that readings of characters need are there.
    static let haveChinese = [LanguageDataFile.chineseWords, .chineseReadings].allSatisfy {
        (try? VariantsPackages().bytes(of: $0)) != nil
    }

    var conversionFolders: [String] { ["/usr/share/opencc"] }

    func bytes(of file: LanguageDataFile) throws(LanguageDataError) -> [UInt8] {
        for root in ["/usr/share", "/usr/lib/python3/dist-packages"] {
            if let data = FileManager.default.contents(atPath: "\(root)/\(file.rawValue)") { return Array(data) }
        }
        throw LanguageDataError(file, "not installed")
    }
}
