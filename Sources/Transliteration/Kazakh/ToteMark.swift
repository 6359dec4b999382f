/// The mark before a word (ء) by which Töte says that its vowels are front: ءتۇر is түр, تۇر is тұр.
///
/// A word is marked when it has one of ә ө ү і, no back vowel, and none of к г е э, which show a front word themselves.
enum ToteMark {
    /// Whether Töte marks a word of these letters (bits of their numbers).
    static func belongs(to letters: UInt64) -> Bool {
        letters & KazakhLetter.front != 0 && letters & (KazakhLetter.back | KazakhLetter.shown) == 0
    }

    /// Whether a word cannot be what the mark, or its absence, says. A mark where none is needed contradicts nothing.
    static func contradicts(_ letters: UInt64, marked: Bool) -> Bool {
        marked ? letters & KazakhLetter.front == 0 : belongs(to: letters)
    }
}
