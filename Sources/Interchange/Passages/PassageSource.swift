internal import TranslationTypes

/// A bilingual file that gives its passages one by one and a copy of itself as far as it was read.
protocol PassageSource: ~Copyable {
    /// The next passage; nil at the end.
    mutating func next() throws(InterchangeError) -> TextPassage?
    /// Changes the passage that was given last.
    mutating func correct(_ edits: [PassageEdit]) throws(InterchangeError)
    /// The bytes of the copy that are ready and were not yet taken. After the last passage, all that are left.
    mutating func takeOutput() -> [UInt8]
}

/// Bytes that take the place of others in a file.
struct Splice: Equatable {
    var range: Range<Int>
    var bytes: [UInt8]
    /// How the text was written that they replace.
    var style: EditableText.Atom.Style
}
