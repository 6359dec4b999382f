internal import Inflection
internal import Terminology

/// Why a place of a text is a form of a term, in words.
enum TermForm {
    /// The words of the term parted by spaces, each as `stem + ending (gloss)`, and the script where it is not the usual one:
    /// `лагер + лер (pl) + і (px3)`.
    static func words(for occurrence: TermOccurrence) -> String {
        var form = occurrence.analyses.map { analysis in
            analysis.pieces.map { piece in
                piece.gloss == "stem" || piece.gloss.isEmpty ? piece.text : "\(piece.text) (\(piece.gloss))"
            }.joined(separator: " + ")
        }.joined(separator: " · ")
        if form.isEmpty { form = "exact" }
        return occurrence.route.isEmpty ? form : "\(form), read from \(occurrence.route)"
    }
}
