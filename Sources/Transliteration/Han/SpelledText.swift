/// Gathers the pieces of a Chinese text that is written in letters, with spaces and punctuation where letters want them.
struct SpelledText {
    /// What stands before the next piece.
    fileprivate enum Before { case start, space, opening, word, foreign, punctuation }

    fileprivate(set) var pieces: [Piece] = []
    fileprivate var before = Before.start
    fileprivate let text: HanText
    private let punctuation: SpelledPunctuation

    init(_ text: HanText, punctuation: SpelledPunctuation = .latin) {
        self.text = text
        self.punctuation = punctuation
        pieces.reserveCapacity(text.scalars.count)
    }

    /// Adds a word; a space goes before it where letters or a sign stand already.
    ///
    /// - Parameter isAttached: Whether it goes on with the word before, without a space.
    mutating func add(_ word: String, for range: Range<Int>, isAttached: Bool = false) {
        let needsSpace = !isAttached && (before == .word || before == .foreign || before == .punctuation)
        pieces.append(Piece(source: text.utf8Range(of: range), output: needsSpace ? " " + word : word))
        before = .word
    }

    /// Adds the whole text: its stretches of Chinese by `addRun`, and what stands between them as it is.
    mutating func addRuns(_ addRun: (Range<Int>, inout SpelledText) -> Void) {
        var done = 0
        for run in text.runs {
            addForeign(done..<run.lowerBound)
            addRun(run, &self)
            done = run.upperBound
        }
        addForeign(done..<text.scalars.count)
    }

    /// Adds what is not Chinese, from one place to another: letters as they are, Chinese signs as the letters' own.
    mutating func addForeign(_ range: Range<Int>) {
        for place in range { addForeign(at: place) }
    }

    private mutating func addForeign(at place: Int) {
        let scalar = text.scalars[place], range = text.utf8Range(of: place..<(place + 1))
        if let sign = punctuation.sign(for: scalar) {
            let needsSpace = sign.isOpening && (before == .word || before == .foreign || before == .punctuation)
            pieces.append(Piece(source: range, output: needsSpace ? " " + sign.text : sign.text))
            before = sign.isSpace ? .space : sign.isOpening ? .opening : .punctuation
            return
        }
        let plain = SpelledPunctuation.halfWidth(scalar)
        guard let character = Unicode.Scalar(plain) else { return }
        let isWord = character.properties.isAlphabetic || character.properties.numericType != nil
        let opens = character.properties.generalCategory == .openPunctuation
        let needsSpace = isWord && (before == .word || before == .punctuation) || opens && before == .word
        pieces.append(Piece(source: range, output: (needsSpace ? " " : "") + String(character)))
        before = Self.place(after: character, isWord: isWord, closes: before)
    }

    private static func place(after character: Unicode.Scalar, isWord: Bool, closes before: Before) -> Before {
        if character.properties.isWhitespace { return .space }
        if isWord || before == .foreign { return .foreign }
        switch character.properties.generalCategory {
        case .openPunctuation, .initialPunctuation, .dashPunctuation, .connectorPunctuation, .mathSymbol:
            return .opening
        case .otherPunctuation where "'\"/@#&*\\".unicodeScalars.contains(character): return .opening
        default: return .foreign
        }
    }
}

extension SpelledText {
    /// Leaves something out.
    mutating func drop(_ range: Range<Int>) { pieces.append(Piece(source: text.utf8Range(of: range), output: "")) }

    /// Puts a space in place of a sign.
    mutating func addGap(_ range: Range<Int>) {
        pieces.append(Piece(source: text.utf8Range(of: range), output: " "))
        before = .space
    }
}
