/// A word of running text.
struct TextWord: Sendable {
    /// How a word stands to the one before it.
    enum Gap: Sendable {
        /// Only white space between them.
        case space
        /// A comma or another sign.
        case sign
        /// A sentence begins.
        case sentence
    }

    let token: NameToken
    /// UTF-8 offsets without an English possessive ending.
    var end: Int
    /// The word as grammars want it: small letters, composed, without look-alikes, ё as е.
    let plain: String
    let gap: Gap
    /// The line that it stands in, from 0.
    let line: Int
    var kinds: NameWordKinds
    let contexts: ContextWords
    let ending: WordEnding

    var isCapital: Bool { token.beginsWithCapital }
    /// One letter with a full stop.
    var isInitial: Bool { isCapital && token.isBeforeStop && token.capitals + token.smallLetters <= 2 }
    /// Mrs., Prof.: a title that is cut short, whose full stop ends no sentence.
    var isShortTitle: Bool {
        isCapital && token.isBeforeStop && kinds.contains(.titleBefore) && token.folded.count <= Self.longestShortTitle
    }

    /// Letters of Prof, the longest of the titles that are usually cut short.
    private static let longestShortTitle = 4
}
