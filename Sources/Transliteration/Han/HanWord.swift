/// A word of a Chinese text.
struct HanWord: Sendable, Hashable {
    /// What the word is, as far as its spelling depends on it.
    enum Kind: Sendable, Hashable {
        case other
        /// A person's name, its surname so many characters long; 0 for a name that is not divided (孔子).
        case person(surnameLength: Int)
        /// A foreign person's name.
        case foreigner
        case place
    }

    /// Where it lies, in scalars.
    let range: Range<Int>
    let kind: Kind
}
