import ICU

@testable import Segmentation

/// The words of SRX 2.0 and nothing else: at every position every rule in order, by ICU's expressions.
struct ReferenceSegmenter {
    private let rules: [SegmentationRule]

    init(_ rules: [SegmentationRule]) { self.rules = rules }

    func breaks(in text: String) throws -> [Int] {
        let utf8 = Array(text.utf8)
        let positions = utf8.indices.dropFirst().filter { utf8[$0] & 0xC0 != 0x80 }
        var deciding = [Int](repeating: rules.count, count: positions.count)
        for (index, rule) in rules.enumerated() {
            try ExpressionRule(rule, index: index).decide(&deciding, at: positions, in: utf8.span)
        }
        return zip(positions, deciding).compactMap { $1 < rules.count && rules[$1].isBreak ? $0 : nil }
    }
}
