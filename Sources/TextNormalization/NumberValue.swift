/// An exact decimal number, equal however it was written: 1,000 and 1 000 and 一千 are one value.
///
/// The value is `significand × 10^exponent`; the significand ends in no zero, so equal numbers have equal parts.
///
///     NumberValue(125, exponent: 5) == NumberValue(12_500_000)   // 12.5 million, 1250万
public struct NumberValue: Sendable, Hashable {
    /// The digits that matter, without trailing zeros.
    public let significand: UInt64
    /// The power of ten that the significand is multiplied with.
    public let exponent: Int

    /// Gives the value `significand × 10^exponent`.
    public init(_ significand: UInt64, exponent: Int = 0) {
        var significand = significand
        var exponent = significand == 0 ? 0 : exponent
        while significand != 0, significand % 10 == 0 {
            significand /= 10
            exponent += 1
        }
        self.significand = significand
        self.exponent = exponent
    }

    /// The value multiplied by a power of ten.
    public func scaled(byPowerOfTen power: Int) -> NumberValue {
        NumberValue(significand, exponent: exponent + power)
    }

    /// The sum; nil when it has more digits than 64 bits hold.
    public func adding(_ other: NumberValue) -> NumberValue? {
        if significand == 0 { return other }
        if other.significand == 0 { return self }
        let lowest = min(exponent, other.exponent)
        guard let a = aligned(to: lowest), let b = other.aligned(to: lowest) else { return nil }
        let (sum, overflow) = a.addingReportingOverflow(b)
        return overflow ? nil : NumberValue(sum, exponent: lowest)
    }

    /// The value as a whole number; nil when it has a fraction or does not fit.
    public var integer: UInt64? { exponent < 0 ? nil : aligned(to: 0) }

    /// The significand that the value has with a lower exponent.
    private func aligned(to exponent: Int) -> UInt64? {
        var result = significand
        for _ in 0..<(self.exponent - exponent) {
            let (next, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = next
        }
        return result
    }
}
