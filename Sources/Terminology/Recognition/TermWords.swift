internal import Inflection
internal import TranslationTypes

/// The words of a citation form, folded, in the ways that its hyphens can be written.
struct TermWords {
    /// A word of a term, or one Chinese character.
    enum Word {
        case letters([UInt8])
        case han(UInt32)
    }

    /// What is done with hyphens inside words.
    enum Hyphens: UInt8, CaseIterable { case kept, joined, spaced }

    /// The words of a term in one way; nil when the way is no other than ``Hyphens/kept``.
    static func words(of text: Span<UInt8>, folding: WordFolding, han: HanFolding, hyphens: Hyphens) -> [Word]? {
        var words: [Word] = []
        var hasHyphen = false
        TextUnit.scan(text) { unit in
            if unit.isHan {
                words.append(.han(han.folded(UInt32(unit.key))))
                return
            }
            let folded = folding.fold(text.extracting(unit.start..<unit.end))
            guard unit.gap.isHyphen, case .letters(let before)? = words.last, hyphens != .spaced else {
                hasHyphen = hasHyphen || unit.gap.isHyphen
                words.append(.letters(folded))
                return
            }
            hasHyphen = true
            words[words.count - 1] = .letters(before + (hyphens == .kept ? [Self.hyphen] : []) + folded)
        }
        return hyphens == .kept || hasHyphen ? words : nil
    }

    static let hyphen = UInt8(ascii: "-")
}
