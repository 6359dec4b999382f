/// What the outside of a text says about it: how much there is to read, and whether it reads like sentences.
struct TextShape: Sendable, Hashable {
    /// Letters and digits; a Han character or a kana counts as ``ideographWeight``.
    var weight = 0
    /// Runs of letters, or for Han and kana the characters divided by ``ideographsInAWord``.
    var words = 0
    var digits = 0
    /// Full stops, question marks and the like at the end of a sentence, in any of the scripts.
    var sentenceEnds = 0
    /// Commas, semicolons and dashes between clauses.
    var clauseMarks = 0
    /// Whether the text ends as a sentence ends, closing quotes and brackets set aside.
    var endsAsSentence = false
    /// Whether the text ends with a colon.
    var endsWithColon = false

    init(_ text: some StringProtocol) {
        var ideographs = 0
        var inWord = false
        var last = Role.space
        var pendingStop = false
        for scalar in text.unicodeScalars {
            let role = Self.role(of: scalar)
            if pendingStop, role == .space || role == .closer { sentenceEnds += 1 }
            pendingStop = role == .fullStop
            switch role {
            case .ideograph: ideographs += 1
            case .letter, .digit:
                weight += 1
                digits += role == .digit ? 1 : 0
                words += inWord ? 0 : 1
            case .wideStop: sentenceEnds += 1
            case .clause: clauseMarks += 1
            default: break
            }
            // Apostrophes, hyphens, the zero-width non-joiner and points inside a word do not end it.
            inWord = role == .letter || role == .digit || inWord && (role == .insideWord || Self.isApostrophe(scalar))
            if role != .space, role != .closer { last = role }
        }
        if pendingStop { sentenceEnds += 1 }
        weight += ideographs * Self.ideographWeight
        words += (ideographs + Self.ideographsInAWord - 1) / Self.ideographsInAWord
        endsAsSentence = last == .fullStop || last == .wideStop
        endsWithColon = last == .colon
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" }

    /// What a character does in a text.
    private enum Role {
        case letter, digit, ideograph, space, fullStop, wideStop, clause, closer, insideWord, colon, other
    }

    private static func role(of scalar: Unicode.Scalar) -> Role {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0x400...0x481, 0x48A...0x52F, 0x620...0x64A, 0x671...0x6D3, 0x6D5: .letter
        case 0x30...0x39: .digit
        case 0x20, 0x0A: .space
        default: ideographOrSign(scalar)
        }
    }

    private static func ideographOrSign(_ scalar: Unicode.Scalar) -> Role {
        if isIdeograph(scalar) { return .ideograph }
        if let sign = signs[scalar] { return sign }
        if scalar.value < 0x80 { return .other }
        if scalar.properties.numericType != nil { return .digit }
        return scalar.properties.isAlphabetic ? .letter : .other
    }

    /// Han, kana and their extensions, which are written without spaces.
    static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3005, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// A Chinese text has about a third of the characters of its English translation (our parallel articles).
    static let ideographWeight = 3
    /// Modern Chinese words have about two characters.
    static let ideographsInAWord = 2
    /// Marks by what they do: stops of Latin, Arabic, Armenian and Devanagari count when space or a closing mark follows,
    /// the wide ones of East Asia whatever follows.
    private static let signs: [Unicode.Scalar: Role] = {
        let table: [(Role, String)] = [
            (.fullStop, ".!?…؟۔։।‼⁉"), (.wideStop, "。！？｡．"), (.clause, ",;،؛，、；–—"), (.colon, ":："),
            (.closer, "\"”»›)]）」』》】\u{200F}\u{200E}"), (.insideWord, "-\u{2010}\u{AD}\u{200C}\u{200D}ʼ"),
            (.closer, "'’"),
        ]
        var signs: [Unicode.Scalar: Role] = [:]
        for (role, characters) in table { for scalar in characters.unicodeScalars { signs[scalar] = role } }
        return signs
    }()
}
