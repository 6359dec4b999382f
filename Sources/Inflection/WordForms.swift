/// The forms of one word of a term, made ready to recognise and to write.
///
/// A word is in the usual script of its language, folded: lower case, NFC, without look-alikes, ё as е.
public protocol WordForms: Sendable {
    /// The word as it stands in the term.
    var citation: String { get }

    /// In what ways a word of a text is a form of this one; none when it is not one. The best comes first.
    ///
    /// - Parameter word: UTF-8 of one folded word.
    func analyses(of word: ArraySlice<UInt8>) -> [WordAnalysis]

    /// The form with exactly these features, folded; nil when the word has none.
    func form(_ features: Features) -> String?
}
