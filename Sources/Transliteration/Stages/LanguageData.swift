/// Where a stage gets the word lists and phrase tables that live in data packages of the system.
///
/// Engines read no files: whoever uses them locates the packages and hands this in. Nothing is asked for before a scheme
/// needs it.
public protocol LanguageData: Sendable {
    /// The whole content of a file of a data package.
    ///
    /// - Throws: `LanguageDataError` when the package is not installed or the file cannot be read.
    func bytes(of file: LanguageDataFile) throws(LanguageDataError) -> [UInt8]

    /// Folders that may hold the dictionaries of OpenCC 1.4, the likeliest first. The library opens them itself; where none
    /// has them, the older ones that come with the library serve.
    var conversionFolders: [String] { get }
}

extension LanguageData {
    /// None: the library's own dictionaries serve.
    public var conversionFolders: [String] { [] }
}
