internal import TranslationTypes

/// Puts a passage together from stretches of the source, white space folded as ``String/foldingWhiteSpace()`` does.
///
/// Signs that only layout sees, such as the soft hyphen, are left out of the text and go with the word when it is replaced.
struct PassageBuilder {
    private let source: [UInt8]
    private var text: [UInt8] = []
    private var pieces: [PassagePiece] = []
    /// White space that becomes text when a letter follows.
    private var blanks: [Range<Int>] = []
    /// Whether something that is no text, such as code, stands among the white space.
    private var isBesideHidden = false
    private var last: Unicode.Scalar?
    private var hasLetters = false
    /// Whether what is added from here on must not be changed.
    var isLocked = false
    /// Whether a stretch was added whose place is not certain.
    private var isUncertain = false
    var marks: [SourcePassage.Marks] = []

    /// A builder over UTF-8.
    init(_ source: [UInt8]) { self.source = source }

    /// Adds a stretch of the source as it stands.
    mutating func append(_ range: Range<Int>) {
        var index = range.lowerBound
        var start = index
        while index < range.upperBound {
            let byte = source[index]
            if byte > 0x20,
                byte < 0xC2 || byte > 0xEF || !(byte == 0xC2 || byte == 0xE2 || byte == 0xEF || byte == 0xE3)
            {
                index += 1
                continue
            }
            let (scalar, length) = Self.scalar(source, index, range.upperBound)
            guard Self.isBlank(scalar) || Self.isInvisible(scalar) else {
                index += length
                continue
            }
            appendLetters(start..<index)
            if Self.isBlank(scalar) {
                appendBlank(index..<index + length)
            } else {
                appendNothing(index..<index + length)
            }
            index += length
            start = index
        }
        appendLetters(start..<range.upperBound)
    }

    /// Adds letters that the source spells otherwise, as an entity does.
    mutating func append(_ letters: String, for range: Range<Int>) {
        if letters.unicodeScalars.allSatisfy(Self.isBlank) { return appendBlank(range) }
        if letters.unicodeScalars.allSatisfy(Self.isInvisible) { return appendNothing(range) }
        settleBlanks(before: letters.unicodeScalars.first)
        let start = text.count
        text += letters.utf8
        pieces.append(
            PassagePiece(text: start..<text.count, source: range, isVerbatim: false, isLocked: isLocked))
        last = letters.unicodeScalars.last
        hasLetters = hasLetters || !letters.unicodeScalars.allSatisfy(\.isBlank)
    }

    /// Adds a stretch whose letters are known and whose place is not: the passage can be read, not changed.
    mutating func appendUncertain(_ letters: String) {
        isUncertain = true
        var word = ""
        for scalar in letters.unicodeScalars {
            if !Self.isBlank(scalar) {
                word.unicodeScalars.append(scalar)
                continue
            }
            if !word.isEmpty { append(word, for: 0..<0) }
            word = ""
            appendSpace()
        }
        if !word.isEmpty { append(word, for: 0..<0) }
    }

    /// Adds white space of the source: a line break with the indentation of the next line, for example.
    mutating func appendBlank(_ range: Range<Int>) { blanks.append(range) }

    /// Adds a space that no character of the source gives.
    mutating func appendSpace() { blanks.append(0..<0) }

    /// Notes that something stands here which is no text: white space beside it stays when the words around it change.
    mutating func appendHidden() { isBesideHidden = true }

    /// Gives the passage and begins the next; nil when there is nothing to read in it.
    mutating func finish(
        _ kind: Block.Kind, language: LanguageTag? = nil, context: SourcePassage.Context = .plain
    ) -> SourcePassage? {
        defer {
            text = []
            pieces = []
            blanks = []
            marks = []
            last = nil
            hasLetters = false
            isUncertain = false
            isBesideHidden = false
        }
        guard hasLetters else { return nil }
        return SourcePassage(
            kind: kind, language: language, text: String(decoding: text, as: UTF8.self), pieces: pieces, marks: marks,
            context: context, isEditable: !isUncertain)
    }

    // MARK: - Pieces

    private mutating func appendLetters(_ range: Range<Int>) {
        if range.isEmpty { return }
        settleBlanks(before: Self.scalar(source, range.lowerBound, range.upperBound).scalar)
        addVerbatim(range)
        var final = range.upperBound - 1
        while final > range.lowerBound, source[final] & 0xC0 == 0x80 { final -= 1 }
        last = Self.scalar(source, final, range.upperBound).scalar
        if !hasLetters {
            hasLetters = !String(decoding: source[range], as: UTF8.self).unicodeScalars.allSatisfy(\.isBlank)
        }
    }

    private mutating func addVerbatim(_ range: Range<Int>) {
        let start = text.count
        text += source[range]
        if let previous = pieces.last, previous.isVerbatim, previous.source.upperBound == range.lowerBound,
            previous.isLocked == isLocked, previous.text.upperBound == start
        {
            pieces[pieces.count - 1].text = previous.text.lowerBound..<text.count
            pieces[pieces.count - 1].source = previous.source.lowerBound..<range.upperBound
        } else {
            pieces.append(PassagePiece(text: start..<text.count, source: range, isVerbatim: true, isLocked: isLocked))
        }
    }

    private mutating func appendNothing(_ range: Range<Int>) {
        if text.isEmpty || !blanks.isEmpty { return }
        pieces.append(PassagePiece(text: text.count..<text.count, source: range, isVerbatim: false))
    }

    /// Makes text of the white space before a letter: one space, or none between Han characters at a line break.
    private mutating func settleBlanks(before next: Unicode.Scalar?) {
        defer {
            blanks = []
            isBesideHidden = false
        }
        if blanks.isEmpty || text.isEmpty { return }
        let runs = isBesideHidden ? [] : joined(blanks.filter { !$0.isEmpty })
        let isBreak = runs.contains { source[$0].contains { $0 == 0x0A || $0 == 0x0D } }
        let isGlued = isBreak && TextLine.areGlued(last, next)
        if !isGlued, runs.first?.count == 1, let run = runs.first, source[run.lowerBound] == 0x20 {
            addVerbatim(run)
        } else {
            let start = text.count
            if !isGlued { text.append(0x20) }
            pieces.append(PassagePiece(text: start..<text.count, source: runs.first ?? 0..<0, isVerbatim: false))
        }
        for run in runs.dropFirst() {
            pieces.append(PassagePiece(text: text.count..<text.count, source: run, isVerbatim: false))
        }
    }

    /// Runs that follow each other as one.
    private func joined(_ runs: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for run in runs {
            if let previous = result.last, previous.upperBound == run.lowerBound {
                result[result.count - 1] = previous.lowerBound..<run.upperBound
            } else {
                result.append(run)
            }
        }
        return result
    }

    // MARK: - Characters

    /// What is folded: the no-break spaces stay, since house styles have rules for them.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029, 0x3000: true
        default: false
        }
    }

    /// Soft hyphen, zero-width space, word joiner, byte order mark.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        [0xAD, 0x200B, 0x2060, 0xFEFF].contains(scalar.value)
    }

    /// The character at an offset of valid UTF-8 and its length; U+FFFD of one byte where it is cut.
    private static func scalar(_ bytes: [UInt8], _ at: Int, _ end: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = bytes[at]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard at + length <= end else { return ("\u{FFFD}", 1) }
        var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for next in at + 1..<at + length { value = value << 6 | UInt32(bytes[next] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}
