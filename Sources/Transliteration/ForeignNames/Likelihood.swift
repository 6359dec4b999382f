#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Costs that are likelihoods: minus their natural logarithm, in nats.
enum Likelihood {
    /// The cost of either of two things: minus the logarithm of the sum of their likelihoods.
    static func either(_ left: Float, _ right: Float) -> Float {
        min(left, right) - log1pf(expf(-abs(left - right)))
    }

    /// The costs of things whose likelihoods are in proportion to the exponentials of these values.
    static func costs(_ values: [Float]) -> [Float] {
        let most = values.max() ?? 0
        let whole = most + logf(values.reduce(0) { $0 + expf($1 - most) })
        return values.map { whole - $0 }
    }
}
