/// A file of a maintained data package that a scheme may need.
public enum LanguageDataFile: String, Sendable, Hashable, CaseIterable {
    /// The Kazakh word list of hunspell.
    case kazakhWords = "hunspell/kk_KZ.dic"
    /// The suffix rules that belong to it.
    case kazakhSuffixes = "hunspell/kk_KZ.aff"

    /// The Debian package that brings the file.
    public var package: String {
        switch self {
        case .kazakhWords, .kazakhSuffixes: "hunspell-kk"
        }
    }
}
