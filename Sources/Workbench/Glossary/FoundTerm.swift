internal import Terminology

/// A place of a text at which a term stands, as it is written to JSON and listed.
public struct FoundTerm: Sendable, Hashable, Encodable {
    /// Where it begins, in code points.
    public let start: Int
    /// Where it ends, in code points, exclusive.
    public let end: Int
    /// The citation form.
    public let term: String
    /// How the term may be used; nil for a term that is in no glossary.
    public let status: String?
    /// The identifier of the concept; nil for a term that is in no glossary.
    public let concept: String?
    /// Why it matched: the pieces of each word, and the script where it is not the usual one.
    public let form: String

    /// The places of a text in order.
    static func all(
        _ occurrences: [TermOccurrence], in text: String,
        describe: (Int) -> (term: String, status: String?, concept: String?)
    ) -> [FoundTerm] {
        var offsets = CodePointOffsets(text)
        return occurrences.map { occurrence in
            let (term, status, concept) = describe(occurrence.term)
            return FoundTerm(
                start: offsets.offset(at: occurrence.utf8Range.lowerBound),
                end: offsets.offset(at: occurrence.utf8Range.upperBound), term: term, status: status,
                concept: concept, form: TermForm.words(for: occurrence))
        }
    }
}
