/// How likely each letter is after the letters before it, in Kazakh words and in names as Kazakh borrows them.
///
/// The model is made by `Scripts/train-kazakh-letters.py` (Kneser–Ney smoothing, pruned) and read as an automaton: a state is
/// the longest row of letters before this place that the model knows. A step costs a few look-ups in a bit set.
///
///     var state = model.start
///     let likelihood = model.step(&state, letter)    // natural logarithm
struct KazakhLetterModel: Sendable {
    /// A row of letters after which the model knows how to go on.
    struct Context: Sendable {
        /// Which letters follow, as bits.
        var followers: UInt64
        /// Where the rows of those letters begin.
        var firstRow: Int32
        /// The context without its first letters.
        var shorter: Int32
        /// What falling back on the shorter one costs.
        var fallback: Float
    }

    /// A letter after a context.
    struct Row: Sendable {
        /// Its natural logarithm of probability.
        var likelihood: Float
        /// The context that it leads to.
        var next: Int32
    }

    /// The state at the beginning of a word.
    let start: Int32
    private let contexts: [Context]
    private let rows: [Row]

    /// What a letter costs that nothing speaks for: one of 45 is as likely as the other (`UNKNOWN` of the script).
    private static let unknown: Float = -3.8067

    init(contexts: [Context], rows: [Row], start: Int32) {
        self.contexts = contexts
        self.rows = rows
        self.start = start
    }

    /// How likely a letter is here; the state moves past it.
    @inline(__always)
    func step(_ state: inout Int32, _ letter: UInt8) -> Float {
        let contexts = contexts.span
        let bit = UInt64(1) << UInt64(letter)
        var total: Float = 0
        var place = Int(state)
        while contexts[place].followers & bit == 0 {
            if place == 0 {
                state = 0
                return total + Self.unknown
            }
            total += contexts[place].fallback
            place = Int(contexts[place].shorter)
        }
        let context = contexts[place]
        let row = rows[Int(context.firstRow) + (context.followers & (bit - 1)).nonzeroBitCount]
        state = row.next
        return total + row.likelihood
    }

    /// How likely a whole word is, with its end.
    func likelihood(of word: [UInt8]) -> Float {
        var state = start
        var total: Float = 0
        for letter in word { total += step(&state, letter) }
        return total + step(&state, KazakhLetter.end)
    }
}
