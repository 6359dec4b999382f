/// Tells whether a stretch of a Chinese text begins and ends where words do, as 国外 does not in 联合国外交官.
public struct ChineseWordBoundaries: Sendable {
    private let segmenter: HanSegmenter

    /// Reads the words.
    ///
    /// - Throws: ``LanguageDataError`` when the packages with the words are not installed.
    public init(data: any LanguageData) throws(LanguageDataError) {
        segmenter = HanSegmenter(lexicon: try HanLexicon.lexicon(from: data), options: HanSegmenter.Options())
    }

    /// How much less likely the best row of words is that has a cut at both ends of a stretch than the best row of all: 0 when words end there
    /// anyway. A unit is a hundredth of a natural logarithm.
    ///
    /// Time grows with the length of `text`: hand in the neighbourhood, not a page.
    ///
    /// - Parameters:
    ///   - range: the stretch, in indices of `text`.
    ///   - text: simple characters.
    public func excess(ofCutting range: Range<Int>, in text: ArraySlice<UInt32>) -> Int {
        segmenter.cost(of: text, cutting: [range.lowerBound, range.upperBound]) - segmenter.cost(of: text, cutting: [])
    }
}
