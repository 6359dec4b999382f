/// A file of a maintained data package that a scheme may need.
public enum LanguageDataFile: String, Sendable, Hashable, CaseIterable {
    /// The Kazakh word list of hunspell.
    case kazakhWords = "hunspell/kk_KZ.dic"
    /// The words of Chinese with their frequencies and tags, jieba's dictionary.
    case chineseWords = "jieba/dict.txt"
    /// The readings of Chinese words with tones, rime's Terra Pinyin.
    case chineseReadings = "rime-data/terra_pinyin.dict.yaml"
    /// The configurations of OpenCC; the library itself reads them.
    case chineseConversions = "opencc/s2t.json"

    /// The Debian package that brings the file.
    public var package: String {
        switch self {
        case .kazakhWords: "hunspell-kk"
        case .chineseWords: "python3-jieba"
        case .chineseReadings: "rime-data-terra-pinyin"
        case .chineseConversions: "libopencc-data"
        }
    }
}
