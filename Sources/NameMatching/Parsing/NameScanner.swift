internal import TextNormalization

/// Cuts a name into words, and folds them, in one pass over its bytes.
struct NameScanner {
    /// The words.
    private(set) var tokens: [NameToken] = []
    /// The folded letters of all words, one after the other.
    private(set) var folded: [UInt32] = []
    /// Whether there are presentation forms, which must be made letters before scanning.
    private(set) var hasPresentationForms = false

    private let letters = NameLetters.shared
    private var isInside = false
    private var current = NameToken(start: 0, end: 0, folded: 0..<0, script: .separator)
    private var commas = 0, group = 0, groups = 0
    private var outer: [Int] = []
    private var isAfterDot = false
    /// A hyphen inside a word, until the letter after it shows that it is inside.
    private var pendingHyphen = (start: -1, end: -1)
    private var isMixed = false

    /// The most words that are kept; a name has a dozen at most.
    static let tokenLimit = 64
    /// The deepest brackets in brackets that are followed.
    private static let depthLimit = 8

    /// - Parameters:
    ///   - bytes: UTF-8 of the text.
    ///   - limit: the most words that are read.
    init(_ bytes: Span<UInt8>, limit: Int = tokenLimit) {
        tokens.reserveCapacity(6)
        folded.reserveCapacity(bytes.count)
        var offset = 0
        while offset < bytes.count, tokens.count < limit {
            let start = offset
            let scalar = UTF8Coding.next(bytes, &offset)
            read(scalar, from: start, to: offset)
        }
        finish()
    }

    private mutating func read(_ scalar: UInt32, from start: Int, to end: Int) {
        let letterClass = letters.letterClass(scalar)
        switch letterClass {
        case .latin, .cyrillic, .arabic, .han, .otherLetter: readLetter(scalar, letterClass, start, end)
        case .digit: readDigit(scalar, start, end)
        case .mark: readMark(scalar, end)
        case .hyphen where isInside && pendingHyphen.start < 0: pendingHyphen = (start, end)
        default: readSign(letterClass)
        }
    }

    private mutating func readLetter(_ scalar: UInt32, _ letterClass: LetterClass, _ start: Int, _ end: Int) {
        if isInside, (letterClass == .han) != (current.script == .han) || current.script == .digit { finish() }
        if !isInside { begin(letterClass, start) }
        if pendingHyphen.start >= 0 { takeHyphen(before: scalar) }
        if letterClass != current.script { mix(letterClass) }
        let isCapital = letters.isCapital(scalar)
        if isCapital { current.capitals += 1 } else { current.smallLetters += 1 }
        if scalar == 0x106 || scalar == 0x107 { current.hasSouthSlavicLetter = true }
        if isPresentationForm(scalar) { hasPresentationForms = true }
        if current.end == start, current.start == start { current.beginsWithCapital = isCapital }
        current.end = end
        let letter = letters.folded(scalar)
        if letter != 0 { folded.append(letter) }
    }

    private mutating func begin(_ letterClass: LetterClass, _ start: Int) {
        isInside = true
        isMixed = false
        current = NameToken(start: start, end: start, folded: folded.count..<folded.count, script: letterClass)
        current.commas = commas
        current.group = group
        current.isJoined = isAfterDot && tokens.last?.group == group
        isAfterDot = false
    }

    private mutating func takeHyphen(before scalar: UInt32) {
        if current.hyphen < 0 {
            current.hyphen = folded.count - current.folded.lowerBound
            current.hyphenOffset = pendingHyphen.start
            current.hyphenEnd = pendingHyphen.end
            current.isSmallAfterHyphen = !letters.isCapital(scalar)
        }
        pendingHyphen = (-1, -1)
    }

    /// Letters of two scripts in one word are look-alikes typed on the wrong keyboard: the script of most letters counts.
    private mutating func mix(_ letterClass: LetterClass) {
        guard letterClass == .latin || letterClass == .cyrillic else { return }
        isMixed = true
    }

    private mutating func readDigit(_ scalar: UInt32, _ start: Int, _ end: Int) {
        if isInside, current.script != .digit { finish() }
        if !isInside { begin(.digit, start) }
        current.end = end
    }

    /// Composes what matters in folded letters: й and ў of two characters, ئ of two.
    private mutating func readMark(_ scalar: UInt32, _ end: Int) {
        guard isInside, pendingHyphen.start < 0 else { return }
        if isCombining(scalar) { current.end = end }
        guard let last = folded.last, folded.count > current.folded.lowerBound else { return }
        switch (scalar, last) {
        case (0x306, 0x438): folded[folded.count - 1] = 0x439
        case (0x306, 0x443): folded[folded.count - 1] = 0x45E
        case (0x654, 0x649): folded.removeLast()
        case (0x301, 0x63): current.hasSouthSlavicLetter = true
        default: break
        }
    }

    private func isCombining(_ scalar: UInt32) -> Bool {
        (0x300...0x36F).contains(scalar) || (0x610...0x65F).contains(scalar)
    }

    private mutating func readSign(_ letterClass: LetterClass) {
        let isAfterWord = isInside
        finish()
        switch letterClass {
        case .stop:
            if isAfterWord, !tokens.isEmpty { tokens[tokens.count - 1].isBeforeStop = true }
            if tokens.last?.script == .han { isAfterDot = isAfterWord }
        case .middleDot: isAfterDot = !tokens.isEmpty
        case .comma: commas += 1
        case .opening where outer.count < Self.depthLimit:
            outer.append(group)
            beginGroup()
        case .closing: group = outer.popLast() ?? group
        case .alternative: if outer.isEmpty, !tokens.isEmpty { beginGroup() }
        case .space: if tokens.last?.script != .han { isAfterDot = false }
        default: isAfterDot = false
        }
    }

    private mutating func beginGroup() {
        groups += 1
        group = groups
        isAfterDot = false
    }

    private mutating func finish() {
        guard isInside else { return }
        isInside = false
        pendingHyphen = (-1, -1)
        current.folded = current.folded.lowerBound..<folded.count
        if isMixed { repairLookAlikes() }
        tokens.append(current)
    }

    private mutating func repairLookAlikes() {
        var cyrillic = 0, latin = 0
        for letter in folded[current.folded] {
            if (0x400...0x52F).contains(letter) { cyrillic += 1 } else if letter < 0x250 { latin += 1 }
        }
        current.script = cyrillic >= latin ? .cyrillic : .latin
        let table = cyrillic >= latin ? LookAlikeLetters.toCyrillic : LookAlikeLetters.toLatin
        for index in current.folded { folded[index] = table[folded[index]] ?? folded[index] }
    }

    private func isPresentationForm(_ scalar: UInt32) -> Bool {
        (0xFB50...0xFEFC).contains(scalar) || (0x675...0x678).contains(scalar)
    }
}
