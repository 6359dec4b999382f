internal import ICU

/// A rule that ICU's expressions answer for, by the words of SRX 2.0; belongs to one task at a time.
final class ExpressionRule {
    /// The rule's place among all rules.
    let index: Int
    private var expression: BoundaryExpression

    init(_ rule: SegmentationRule, index: Int) throws(BoundaryExpressionError) {
        self.index = index
        expression = try BoundaryExpression(before: rule.before, after: rule.after)
    }

    /// Sets `deciding`, the index of the first rule that matches each position, to this rule where it comes first.
    ///
    /// A pattern that takes ICU too long counts as one that does not match.
    func decide(_ deciding: inout [Int], at positions: [Int], in utf8: Span<UInt8>) {
        let index = index
        var found = deciding
        let outcome: Void? = try? expression.withMatcher(over: utf8) { matcher throws(ICUError) in
            for place in positions.indices where index < found[place] {
                let lowest = Self.lowerBound(of: positions[place], utf8)
                if (try? matcher.matches(at: positions[place], from: lowest)) == true { found[place] = index }
            }
        }
        if outcome != nil { deciding = found }
    }

    /// The first character that a match may begin with.
    private static func lowerBound(of position: Int, _ utf8: Span<UInt8>) -> Int {
        var offset = max(0, position - BreakFinder.longestContext)
        while offset < position, utf8[offset] & 0xC0 == 0x80 { offset += 1 }
        return offset
    }
}
