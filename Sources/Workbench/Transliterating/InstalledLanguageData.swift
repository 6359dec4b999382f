internal import Foundation
public import Transliteration

/// The word lists and phrase tables of the data packages that are installed on this machine.
public struct InstalledLanguageData: LanguageData {
    private let roots: [String]

    /// Looks in some folders, in order.
    ///
    /// - Parameter roots: Folders as `/usr/share`.
    public init(roots: [String] = InstalledLanguageData.usualRoots) { self.roots = roots }

    /// Where Debian's packages put their data, and where others do.
    public static let usualRoots = [
        "/usr/share", "/usr/local/share", "/usr/lib/python3/dist-packages", "/opt/homebrew/share",
    ]

    /// Where `Scripts/deps` and `make install` put the dictionaries of OpenCC 1.4, beside the program first, and where a newer
    /// OpenCC than the system's would.
    public var conversionFolders: [String] {
        let beside = Bundle.main.executableURL?.resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("share/tilmach/opencc").path
        let home = FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".local/share/tilmach/opencc")
            .path
        return [beside, home].compactMap { $0 }
            + ["/usr/local/share/tilmach/opencc", "/usr/local/share/opencc", "/usr/share/opencc"]
    }

    /// The content of a file.
    public func bytes(of file: LanguageDataFile) throws(LanguageDataError) -> [UInt8] {
        let places = roots.map { "\($0)/\(file.rawValue)" }
        guard let place = places.first(where: FileManager.default.isReadableFile(atPath:)) else {
            throw LanguageDataError(
                file,
                "the data package \(file.package) is not installed; install it with: apt-get install \(file.package) "
                    + "(looked for \(places.joined(separator: ", ")))")
        }
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: place), options: .mappedIfSafe))
        } catch {
            throw LanguageDataError(file, "\(place): cannot be read: \(error.localizedDescription)")
        }
    }
}
