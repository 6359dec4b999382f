internal import ICU

/// The words and marks of a text, case folded: UAX #29 words, each Han character by itself, white space left out.
struct SegmentTokens {
    /// The folded texts, and whether each is a word or a punctuation mark.
    var tokens: [(text: [UInt32], isWord: Bool)] = []

    /// The number of words.
    var wordCount: Int { tokens.count { $0.isWord } }

    init(_ text: String, _ breaker: inout TextBreaker) {
        var text = text
        text.makeContiguousUTF8()
        let bytes = text.utf8Span.span
        var start = 0
        var runs: [(range: Range<Int>, isWord: Bool)] = []
        breaker.forEachBoundary(in: bytes) { utf8Offset, status in
            runs.append((start..<utf8Offset, !status.isNoWord))
            start = utf8Offset
        }
        let utf8 = text.utf8
        for (range, isWord) in runs {
            let lower = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
            let upper = utf8.index(lower, offsetBy: range.count)
            append(text.unicodeScalars[lower..<upper], isWord)
        }
    }

    private mutating func append(_ run: Substring.UnicodeScalarView, _ isWord: Bool) {
        var token: [UInt32] = []
        for scalar in run {
            if Self.isHan(scalar) {
                flush(&token, isWord)
                tokens.append(([scalar.value], true))
            } else if isWord {
                token.append(CaseFolding.fold(scalar.value))
            } else if !scalar.isWhiteSpace {
                tokens.append(([scalar.value], false))
            }
        }
        flush(&token, isWord)
    }

    private mutating func flush(_ token: inout [UInt32], _ isWord: Bool) {
        if !token.isEmpty { tokens.append((token, isWord)) }
        token.removeAll()
    }

    /// Unified and compatibility ideographs (Unicode 15, Blocks.txt).
    private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }
}
