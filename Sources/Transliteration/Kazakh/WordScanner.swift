/// Cuts a text into words of a script that a table of readings knows, and what stands between them.
struct WordScanner {
    /// A stretch of the text.
    enum Token: Hashable {
        /// A word of the script: its letters.
        case word([KazakhWordDecoder.SourceLetter], Range<Int>)
        /// Anything else, and what it becomes.
        case other(String, Range<Int>)
    }

    /// The longest word that is read at once, in letters; what is longer is no word, and is read in parts.
    static let longestWord = 48

    private let readings: LetterReadings
    private(set) var tokens: [Token] = []

    private var letters: [KazakhWordDecoder.SourceLetter] = []
    /// The characters since the last token, as they were.
    private var original = String.UnicodeScalarView()
    private var isMarked = false
    private var isForeign = false
    private var start = 0
    private var offset = 0

    /// The tokens of a text, in order, without gaps; ranges count UTF-8 bytes.
    static func tokens(of text: String, _ readings: LetterReadings) -> [Token] {
        var scanner = WordScanner(readings: readings)
        for scalar in text.unicodeScalars { scanner.read(scalar) }
        scanner.endWord()
        return scanner.tokens
    }

    private init(readings: LetterReadings) { self.readings = readings }

    private mutating func read(_ scalar: Unicode.Scalar) {
        let kind = readings.kind(of: scalar)
        switch kind {
        case .letter(let letter): letters.append(.init(letter: letter, isMarked: isMarked))
        case .capital(let letter): letters.append(.init(letter: letter, isMarked: isMarked, isCapital: true))
        case .mark: isMarked = true
        case .foreign: isForeign = true
        case .dropped: break
        case .punctuation(let result): return add(scalar, becoming: String(result))
        case .other: return add(scalar, becoming: String(scalar))
        }
        original.append(scalar)
        offset += UTF8.width(scalar)
        if letters.count == Self.longestWord { endWord() }
    }

    private mutating func add(_ scalar: Unicode.Scalar, becoming result: String) {
        endWord()
        offset += UTF8.width(scalar)
        tokens.append(.other(result, start..<offset))
        start = offset
    }

    private mutating func endWord() {
        guard offset > start else { return }
        let range = start..<offset
        if isForeign {
            tokens.append(.other(String(original), range))
        } else if letters.isEmpty {
            tokens.append(.other("", range))
        } else {
            tokens.append(.word(letters, range))
        }
        (letters, isMarked, isForeign, start) = ([], false, false, offset)
        original.removeAll()
    }
}
