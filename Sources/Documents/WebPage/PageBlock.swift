internal import TranslationTypes

/// One run of text of a web page between two block boundaries, with what its place in the page says.
struct PageBlock: Sendable {
    var kind: Block.Kind
    var text: String
    var line: Int
    /// The block-level element that the run lies in directly.
    var element: Int
    /// The first and last run of text in the tree.
    var nodes: ClosedRange<Int>
    var shape: TextShape
    /// The part of the weight that stands inside links.
    var linkWeight: Int

    /// From 0, no links, to 1, nothing but links.
    var linkDensity: Double { shape.weight == 0 ? 1 : min(1, Double(linkWeight) / Double(shape.weight)) }

    /// Whether the run reads as part of an article: long enough, with the marks of sentences, not made of links.
    var isSentenceLike: Bool {
        if linkDensity > Self.mostLinks { return false }
        if kind == .heading || kind == .title { return false }
        if shape.weight >= Self.longWeight { return shape.sentenceEnds + shape.clauseMarks > 0 }
        return shape.weight >= Self.shortWeight && shape.words >= Self.fewestWords
            && (shape.endsAsSentence || shape.endsWithColon && shape.clauseMarks > 0)
    }

    /// How much the run speaks for the element around it being the article; negative for menus.
    var value: Double {
        let weight = Double(shape.weight)
        if isSentenceLike { return min(weight, Self.mostValue) * (1 - linkDensity) }
        if kind == .heading || kind == .title { return linkDensity > Self.mostLinks ? -Self.linkedCost : 0 }
        if linkDensity > Self.mostLinks { return -Self.linkedCost - min(weight, 60) * 0.5 }
        if shape.weight >= Self.longWeight { return weight * 0.3 }
        return kind == .listItem || kind == .tableCell ? -3 : -Self.shortCost
    }

    // Found on the 60 measured pages; between half and twice each value the result hardly moves.
    static let mostLinks = 0.5
    static let longWeight = 90
    static let shortWeight = 25
    static let fewestWords = 5
    static let mostValue = 1500.0
    static let linkedCost = 12.0
    static let shortCost = 6.0
}
