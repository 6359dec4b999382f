/// Where a stage gets the word lists and phrase tables that live in data packages of the system.
///
/// Engines read no files: whoever uses them locates the packages and hands this in. Nothing is asked for before a scheme
/// needs it.
public protocol LanguageData: Sendable {
    /// The whole content of a file of a data package.
    ///
    /// - Throws: `LanguageDataError` when the package is not installed or the file cannot be read.
    func bytes(of file: LanguageDataFile) throws(LanguageDataError) -> [UInt8]
}
