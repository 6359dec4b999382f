/// Where the parts of a normalised text came from: only the places that differ are kept.
struct OffsetMap: Sendable, Hashable {
    /// A stretch of the result that stands, as a whole, for a stretch of the source; either may be empty.
    struct Edit: Sendable, Hashable {
        let resultStart: Int
        let resultEnd: Int
        let sourceStart: Int
        let sourceEnd: Int
    }

    /// Edits in order, in UTF-8 bytes.
    private(set) var utf8: [Edit] = []
    /// Edits in order, in code points.
    private(set) var codePoints: [Edit] = []

    static let identity = OffsetMap()

    private init() {}

    /// Reads the map off a buffer that tracked its source.
    init(of buffer: ScalarBuffer, from source: [UInt32]) {
        var builder = Builder(source: source)
        var index = 0
        while index < buffer.scalars.count {
            builder.removeSource(upTo: Int(buffer.starts[index]))
            let first = index
            var end = buffer.ends[index]
            while index + 1 < buffer.scalars.count, buffer.starts[index + 1] < end {
                index += 1
                end = max(end, buffer.ends[index])
            }
            index += 1
            builder.add(buffer.scalars[first..<index], upTo: Int(end))
        }
        builder.removeSource(upTo: source.count)
        utf8 = builder.utf8
        codePoints = builder.codePoints
    }

    /// The source range that gave a range of the result; O(log of the number of edits).
    static func source(of range: Range<Int>, in edits: [Edit]) -> Range<Int> {
        let lower = lowerBound(range.lowerBound, in: edits)
        return lower..<max(lower, upperBound(range.upperBound, in: edits))
    }

    private static func lowerBound(_ offset: Int, in edits: [Edit]) -> Int {
        guard let edit = last(in: edits, where: { $0.resultStart <= offset }) else { return offset }
        return offset < edit.resultEnd ? edit.sourceStart : edit.sourceEnd + offset - edit.resultEnd
    }

    private static func upperBound(_ offset: Int, in edits: [Edit]) -> Int {
        guard let edit = last(in: edits, where: { $0.resultStart < offset }) else { return offset }
        return edit.sourceEnd + max(0, offset - edit.resultEnd)
    }

    private static func last(in edits: [Edit], where holds: (Edit) -> Bool) -> Edit? {
        var low = 0
        var high = edits.count
        while low < high {
            let middle = (low + high) / 2
            if holds(edits[middle]) { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : edits[low - 1]
    }
}

extension OffsetMap {
    /// Walks source and result side by side and notes where their lengths part.
    private struct Builder {
        let source: [UInt32]
        var utf8: [Edit] = []
        var codePoints: [Edit] = []
        var sourceIndex = 0
        var resultIndex = 0
        var sourceOffset = 0
        var resultOffset = 0

        init(source: [UInt32]) { self.source = source }

        mutating func removeSource(upTo end: Int) {
            if end > sourceIndex { add([], upTo: end) }
        }

        mutating func add(_ result: ArraySlice<UInt32>, upTo end: Int) {
            var sourceWidth = 0
            for index in sourceIndex..<end { sourceWidth += UTF8Coding.width(source[index]) }
            var resultWidth = 0
            for scalar in result { resultWidth += UTF8Coding.width(scalar) }
            let isOneToOne = result.count == 1 && end == sourceIndex + 1
            if !isOneToOne || sourceWidth != resultWidth {
                utf8.append(
                    Edit(
                        resultStart: resultOffset, resultEnd: resultOffset + resultWidth,
                        sourceStart: sourceOffset, sourceEnd: sourceOffset + sourceWidth))
            }
            if !isOneToOne {
                codePoints.append(
                    Edit(
                        resultStart: resultIndex, resultEnd: resultIndex + result.count,
                        sourceStart: sourceIndex, sourceEnd: end))
            }
            sourceIndex = end
            resultIndex += result.count
            sourceOffset += sourceWidth
            resultOffset += resultWidth
        }
    }
}
