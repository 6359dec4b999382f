internal import ICU
public import TranslationTypes

/// Cuts texts into segments by the rules of a language; belongs to one task at a time.
///
///     var segmenter = try Segmenter(language: .kazakh)
///     segmenter.ranges(in: "А. Байтұрсынұлы – ғалым. Ол 1872 ж. туған.")    // two ranges
public struct Segmenter: ~Copyable {
    private var finder: BreakFinder

    /// Makes a segmenter with our own rules, or with those of an SRX file.
    /// - Throws: ``SegmentationError`` when the rules have none for the language or a pattern is wrong.
    public init(language: LanguageTag, rules: SegmentationRules? = nil) throws(SegmentationError) {
        let source = if let rules { rules } else { try SegmentationRules.builtIn(for: language) }
        do {
            finder = try BreakFinder(try source.rules(for: language))
        } catch let error as SegmentationError {
            throw error
        } catch {
            throw SegmentationError(file: source.name, message: "\(error)", advice: "correct the pattern")
        }
    }

    /// The segments as ranges of UTF-8 offsets, in order, without the white space at their ends.
    ///
    /// Every character that is no white space lies in exactly one range. Linear in the length of the text.
    public mutating func ranges(in text: String) -> [Range<Int>] {
        var text = text
        text.makeContiguousUTF8()
        let utf8 = text.utf8Span.span
        let breaks = finder.breaks(in: utf8)
        var result: [Range<Int>] = []
        result.reserveCapacity(breaks.count + 1)
        var start = 0
        for end in breaks + [utf8.count] {
            let range = Self.trimmed(start..<end, utf8)
            if !range.isEmpty { result.append(range) }
            start = end
        }
        return result
    }

    /// The segments of every block of a document, in order; a heading or title is one segment.
    public mutating func segments(of document: Document) -> [Segment] {
        var result: [Segment] = []
        for (index, block) in document.blocks.enumerated() {
            for range in ranges(in: block) {
                result.append(Segment(text: String(block.text[utf8: range]), block: index, utf8Range: range))
            }
        }
        return result
    }

    private mutating func ranges(in block: Block) -> [Range<Int>] {
        switch block.kind {
        case .title, .heading:
            var text = block.text
            text.makeContiguousUTF8()
            let range = Self.trimmed(0..<text.utf8.count, text.utf8Span.span)
            return range.isEmpty ? [] : [range]
        case .paragraph, .listItem, .quotation, .tableCell, .preformatted: return ranges(in: block.text)
        }
    }

    private static func trimmed(_ range: Range<Int>, _ utf8: Span<UInt8>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper {
            let next = CodePoint.forward(utf8, lower)
            guard isWhiteSpace(next.value) else { break }
            lower = next.offset
        }
        while upper > lower {
            let previous = CodePoint.backward(utf8, upper)
            guard isWhiteSpace(previous.value) else { break }
            upper = previous.offset
        }
        return lower..<upper
    }

    private static func isWhiteSpace(_ codePoint: UInt32) -> Bool {
        codePoint == 0x20 || Unicode.Scalar(codePoint)?.isWhiteSpace ?? false
    }
}
