/// Says which words of a text begin a sentence, for scripts that have no capitals to tell by.
struct SentenceCapitals {
    /// When sentences begin with a capital.
    enum Choice: String, Sendable, Hashable {
        /// When the text is running text: several words, with punctuation among them. A word or a term stays small.
        case running
        /// Always: `stage … sentences`.
        case sentences
        /// Never: `stage … small`.
        case small
    }

    /// Words from which on a text with punctuation is running text: two may be a term and its explanation.
    private static let fewestWords = 3
    private static let enders: Set<Character> = [".", "!", "?", "…", "。", "！", "？"]
    private static let quotes: Set<Character> = ["«", "»", "“", "”", "„", "\""]
    private static let dashes: Set<Character> = ["–", "—", "-"]
    private static let punctuation: Set<Character> = enders.union([",", ";", ":"])

    /// For each token whether it is a word that begins a sentence.
    static func begins(_ tokens: [WordScanner.Token], _ choice: Choice) -> [Bool] {
        guard choice == .sentences || choice == .running && isRunning(tokens) else { return tokens.map { _ in false } }
        var state = SentenceCapitals()
        return tokens.map { token in
            switch token {
            case .word:
                defer { state = SentenceCapitals(isOpen: false) }
                return state.isOpen
            case .other(let text, _):
                if let character = text.first { state.read(character) }
                return false
            }
        }
    }

    /// Whether a word here would begin a sentence.
    private var isOpen = true
    /// Whether a sentence ends here, if a space follows.
    private var ended = false
    /// The last character but spaces; nil after a word.
    private var previous: Character?

    private init(isOpen: Bool = true) { self.isOpen = isOpen }

    private mutating func read(_ character: Character) {
        if character.isWhitespace {
            isOpen = isOpen || ended || character.isNewline
            if character.isNewline { previous = nil }
            return
        }
        if Self.enders.contains(character) {
            ended = true
        } else if character.isLetter || character.isNumber {
            (isOpen, ended) = (false, false)
        } else if Self.quotes.contains(character), previous == ":" {
            // Speech: Ол: «Келдім», – деді.
            isOpen = true
        } else if Self.dashes.contains(character), let previous, Self.quotes.contains(previous) {
            // The sentence goes on after speech: «Келдің бе?» – деді.
            (isOpen, ended) = (false, false)
        }
        previous = character
    }

    private static func isRunning(_ tokens: [WordScanner.Token]) -> Bool {
        var words = 0
        var hasPunctuation = false
        for token in tokens {
            switch token {
            case .word: words += 1
            case .other(let text, _):
                if let character = text.first, punctuation.contains(character) { hasPunctuation = true }
            }
        }
        return words >= fewestWords && hasPunctuation
    }
}
