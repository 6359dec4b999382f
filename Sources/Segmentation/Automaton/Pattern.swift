/// The tree of a regular expression without captures, look-around or back references.
indirect enum Pattern: Hashable, Sendable {
    case one(CharacterClass)
    case sequence([Pattern])
    case alternatives([Pattern])
    /// `most` nil stands for any number.
    case repeated(Pattern, least: Int, most: Int?)
    /// `\b`.
    case wordBoundary
    /// `^` or `\A`.
    case textStart
    /// `\z`.
    case textEnd

    static let empty = Pattern.sequence([])

    /// The pattern of the same texts read from their end.
    var reversed: Pattern {
        switch self {
        case .sequence(let parts): .sequence(parts.reversed().map(\.reversed))
        case .alternatives(let parts): .alternatives(parts.map(\.reversed))
        case .repeated(let part, let least, let most): .repeated(part.reversed, least: least, most: most)
        case .textStart: .textEnd
        case .textEnd: .textStart
        case .one, .wordBoundary: self
        }
    }

    /// The pattern with the assertions at its end written as what follows there; nil when one stands elsewhere.
    ///
    /// An automaton that stops after the last character may as well read on: `г\b` is then `г` and a character
    /// that is no part of a word, or the edge of the text.
    func spellingOutTrailingAssertions(boundary: Pattern) -> Pattern? {
        switch self {
        case .one: return self
        case .sequence(let parts):
            guard let last = parts.last else { return self }
            let others = parts.dropLast()
            guard others.allSatisfy(\.isFreeOfAssertions) else { return nil }
            if case .wordBoundary = last {
                guard others.last?.surelyEndsWithWordCharacter ?? false else { return nil }
                return .sequence(others + [boundary])
            }
            return last.spellingOutTrailingAssertions(boundary: boundary).map { .sequence(others + [$0]) }
        case .alternatives(let parts):
            let spelled = parts.compactMap { $0.spellingOutTrailingAssertions(boundary: boundary) }
            return spelled.count == parts.count ? .alternatives(spelled) : nil
        case .repeated(let part, _, _): return part.isFreeOfAssertions ? self : nil
        case .textEnd: return .one(.textEdge)
        case .wordBoundary, .textStart: return nil
        }
    }

    /// What `\b` after a word stands for: the edge of the text or a character of no word.
    static let boundaryAfterWord = Pattern.one(.union([.beyondBoundary, .textEdge]))

    /// What `\b` before a word stands for, read backwards: marks and format characters do not count.
    static let boundaryBeforeWord = Pattern.sequence([
        .repeated(.one(.transparentToBoundary), least: 0, most: nil), boundaryAfterWord,
    ])

    private var isFreeOfAssertions: Bool {
        switch self {
        case .one: true
        case .sequence(let parts), .alternatives(let parts): parts.allSatisfy(\.isFreeOfAssertions)
        case .repeated(let part, _, _): part.isFreeOfAssertions
        case .wordBoundary, .textStart, .textEnd: false
        }
    }

    private var surelyEndsWithWordCharacter: Bool {
        switch self {
        case .one(let set): set.isSurelyOfWords
        case .sequence(let parts): parts.last?.surelyEndsWithWordCharacter ?? false
        case .alternatives(let parts): parts.allSatisfy(\.surelyEndsWithWordCharacter)
        case .repeated(let part, let least, _): least > 0 && part.surelyEndsWithWordCharacter
        case .wordBoundary, .textStart, .textEnd: false
        }
    }
}
