/// Gathers the text of an element, and apart from it that of each segment marked in it.
struct XMLSideCollector {
    private(set) var whole: XMLSide
    private(set) var segments: [(mid: String, side: XMLSide)] = []
    private var isInSegment = false

    init(_ whole: XMLSide) { self.whole = whole }

    mutating func append(_ text: String, bytes: Range<Int>, line: Int) {
        whole.append(text, bytes: bytes, line: line)
        if isInSegment { segments[segments.count - 1].side.append(text, bytes: bytes, line: line) }
    }

    mutating func begin(mid: String, _ side: XMLSide) {
        isInSegment = true
        segments.append((mid, side))
        segments[segments.count - 1].side.language = whole.language
    }

    mutating func end() { isInSegment = false }
}
