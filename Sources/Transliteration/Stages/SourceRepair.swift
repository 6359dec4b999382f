internal import TextNormalization

/// Brings a source to the letters that its scheme reads: NFC, letters for presentation forms, and in words of mixed
/// scripts the letters of the word's own script for their look-alikes.
///
/// Nothing is dropped, so that what a reversible scheme wrote can be read back.
struct SourceRepair: Stage {
    private let normalizer: Normalizer

    init(_ scheme: Scheme) {
        let steps: NormalizationSteps = [.composition, .lookAlikes]
        let isArabic = SourceCheck(sourceScript: scheme.from) == .arabicLetters
        normalizer = Normalizer(isArabic ? steps.union(.presentationForms) : steps, language: scheme.language)
    }

    func rewrite(_ text: String) -> String { normalizer(text) }

    func pieces(of text: String) -> [Piece] {
        let normalized = normalizer.normalize(text)
        var pieces: [Piece] = []
        var offset = 0
        for scalar in normalized.text.unicodeScalars {
            let end = offset + UTF8.width(scalar)
            let source = normalized.sourceUTF8Range(of: offset..<end)
            if let last = pieces.last, last.source.overlaps(source) || source.isEmpty {
                pieces[pieces.count - 1].output.unicodeScalars.append(scalar)
            } else {
                // What was left out belongs to the piece before it.
                let start = pieces.last?.source.upperBound ?? 0
                if start < source.lowerBound, !pieces.isEmpty {
                    pieces[pieces.count - 1].source = pieces[pieces.count - 1].source.lowerBound..<source.lowerBound
                }
                let lower = pieces.isEmpty ? 0 : source.lowerBound
                pieces.append(Piece(source: lower..<source.upperBound, output: String(scalar)))
            }
            offset = end
        }
        if let last = pieces.last, last.source.upperBound < text.utf8.count {
            pieces[pieces.count - 1].source = last.source.lowerBound..<text.utf8.count
        }
        return pieces
    }
}
