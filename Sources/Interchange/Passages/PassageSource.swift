internal import TranslationTypes

/// A bilingual file that gives its passages one by one and a copy of itself as far as it was read.
protocol PassageSource: ~Copyable {
    /// Reads on, to the next passage or until there is output to take.
    mutating func next() throws(InterchangeError) -> PassageStep
    /// Changes the passage that was given last.
    mutating func correct(_ edits: [PassageEdit]) throws(InterchangeError)
    /// The bytes of the copy that are ready and were not yet taken. After the last passage, all that are left.
    mutating func takeOutput() -> [UInt8]
}

/// How far a source of passages came.
enum PassageStep {
    case passage(TextPassage)
    /// Only bytes to copy, which are taken before the next step, so that they do not pile up.
    case output
    case end
}

/// Bytes that take the place of others in a file.
struct Splice: Equatable {
    var range: Range<Int>
    var bytes: [UInt8]
    /// How the text was written that they replace.
    var style: EditableText.Atom.Style
}
