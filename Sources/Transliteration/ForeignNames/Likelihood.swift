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
}
