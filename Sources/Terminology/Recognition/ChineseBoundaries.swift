internal import Synchronization
internal import Transliteration

/// Whether a stretch of Chinese begins and ends where words do.
final class ChineseBoundaries: Sendable {
    private let data: any LanguageData
    /// Nil until it is asked for the first time; then the words, or nil when their package is not installed.
    private let words = Mutex<ChineseWordBoundaries??>(nil)

    init(data: any LanguageData) { self.data = data }

    /// The words; nil when no word list is installed, and every stretch is believed.
    func wordBoundaries() -> ChineseWordBoundaries? {
        words.withLock { words in
            if let words { return words }
            // Without the list terms are found wherever their characters stand.
            let made = try? ChineseWordBoundaries(data: data)
            words = .some(made)
            return made
        }
    }
}
