/// What some letters of a name become, where a practice leaves a choice in the ways of one habit.
struct PracticeRule: Sendable {
    /// What must stand beside the letters.
    enum Context: Sendable {
        /// The beginning or end of a word.
        case edge
        /// One of these letters.
        case letters(Set<Unicode.Scalar>)

        func fits(_ scalar: Unicode.Scalar?) -> Bool {
            switch self {
            case .edge: scalar.map { !$0.isNameLetter } ?? true
            case .letters(let set): scalar.map(set.contains) ?? false
            }
        }
    }

    let letters: [Unicode.Scalar]
    let before: Context?
    let after: Context?
    /// One for each way of the habit; one alone without a habit.
    let spellings: [String]
    let habit: Int?

    /// What decides between rules: more letters first, then more contexts.
    var weight: (Int, Int) { (letters.count, (before == nil ? 0 : 1) + (after == nil ? 0 : 1)) }

    /// Whether the rule fits a text at a place.
    func fits(_ text: [Unicode.Scalar], at place: Int) -> Bool {
        let end = place + letters.count
        guard end <= text.count, text[place..<end].elementsEqual(letters) else { return false }
        if let before, !before.fits(place > 0 ? text[place - 1] : nil) { return false }
        if let after, !after.fits(end < text.count ? text[end] : nil) { return false }
        return true
    }
}

extension Unicode.Scalar {
    /// Whether a word of a name goes on with this sign: a letter or a mark on one.
    var isNameLetter: Bool { properties.isAlphabetic || properties.generalCategory == .nonspacingMark }
}
