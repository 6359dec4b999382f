internal import TranslationTypes

/// A passage with the way back to its source.
struct SourcePassage: Sendable, Hashable {
    /// What is done where an edit would leave marks of emphasis broken.
    enum Placement: Int, Sendable, Hashable, CaseIterable {
        /// The replacement stands where the edited stretch begins.
        case first
        /// The replacement stands where the last part of the edited stretch begins, inside its marks.
        case last
        /// The marks that the edited stretch touches are taken away.
        case withoutMarks
    }

    /// A pair of marks around text, such as the asterisks of emphasis.
    struct Marks: Sendable, Hashable {
        var open: Range<Int>
        var close: Range<Int>
    }

    /// What a replacement must not hold as it is.
    enum Context: Sendable, Hashable {
        case plain, html, wordText, markdown, markdownTable, markdownHTML, frontMatter
    }

    var kind: Block.Kind
    var language: LanguageTag?
    var text: String
    var pieces: [PassagePiece]
    var marks: [Marks] = []
    var context = Context.plain
    var isEditable = true
    /// The part of a package that the source is; 0 where the file is the source.
    var part = 0

    /// The offset of the source at which a letter of the text stands.
    func sourceOffset(of utf8Offset: Int) -> Int? {
        guard utf8Offset >= 0, utf8Offset <= text.utf8.count else { return nil }
        let index = pieces.partitioned { $0.text.upperBound <= utf8Offset }
        guard let piece = pieces[index...].first(where: { !$0.source.isEmpty }) else {
            return pieces.last { !$0.source.isEmpty }?.source.upperBound
        }
        let inside = max(0, utf8Offset - piece.text.lowerBound)
        return piece.source.lowerBound + (piece.isVerbatim ? inside : 0)
    }
}

extension Array {
    /// The index of the first element that does not fulfil a condition which all before it fulfil.
    func partitioned(by isBefore: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
